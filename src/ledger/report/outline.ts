import type { About, Said, Telling, Topic } from '../passage/index.ts'
import type { Period } from '../period/index.ts'

/** Which days a section tells of: the period of the report, the year up to its last day, or what comes next. */
export type SpanName = 'reported' | 'cumulative' | 'next'

/**
 * What «kỳ tới» means in a report: the rest of the year, and after its last month the next year; or the next period
 * of the same kind (after the first months of a year its other months, and after these the next year).
 */
export type NextSpan = 'restOfYear' | 'nextPeriod'

export type Titled = string | ((about: About) => Said)

export type SectionNode = {
  readonly kind: 'section'
  readonly title: Titled
  readonly span?: SpanName
  /** Keeps the heading and says that nothing arose where nothing did. */
  readonly always?: true
  readonly body: readonly OutlineNode[]
}

export type OutlineNode =
  | { readonly kind: 'part'; readonly label: string; readonly title: Titled; readonly body: readonly OutlineNode[] }
  | SectionNode
  | { readonly kind: 'topics'; readonly topics: readonly Topic[]; readonly tells: 'results' | 'plans' }
  | { readonly kind: 'words'; readonly says: (about: About) => Telling }

/** How the levels of headings are counted: «I.», «1.», «1.1.», «a)». */
export type Numbering = readonly ('roman' | 'arabic' | 'nested' | 'letter')[]

/** A report's outline (đề cương): headings and the topics under them. It holds no numbers. */
export type Outline = {
  readonly code: string
  readonly title: string
  /** Kinds of period it reports on. */
  readonly for: readonly Period['kind'][]
  /** Codes of the provinces whose own outline it is; empty for every province. */
  readonly provinces: readonly string[]
  /** Days between which it is used; inclusive. */
  readonly from: string
  readonly to?: string
  readonly basis?: string
  readonly type: string
  readonly summary: (about: About) => readonly Said[]
  readonly numbering: Numbering
  readonly next: NextSpan
  /** Where details of passages go: to the foot of the page, or in brackets where they belong. */
  readonly notes: 'footnotes' | 'brackets'
  readonly body: readonly OutlineNode[]
}

/** Declares an outline; see `section`, `part`, `results`, `plans` and `words`. What comes next is the next period unless told. */
export const outline = (
  declared: Omit<Outline, 'type' | 'provinces' | 'next'> & Partial<Pick<Outline, 'type' | 'provinces' | 'next'>>,
): Outline => ({ type: 'BÁO CÁO', provinces: [], next: 'nextPeriod', ...declared })

/** «Phần thứ nhất», with its title in capitals below it. */
export const part = (label: string, title: Titled, body: readonly OutlineNode[]): OutlineNode => ({
  kind: 'part',
  label,
  title,
  body,
})

/** A heading and what stands under it; its number follows from its place. */
export const section = (
  title: Titled,
  body: readonly OutlineNode[],
  options: { readonly span?: SpanName; readonly always?: true } = {},
): SectionNode => ({ kind: 'section', title, body, ...options })

/** What was done in these fields of work. */
export const results = (...topics: readonly Topic[]): OutlineNode => ({ kind: 'topics', topics, tells: 'results' })

/** What is to be done next in these fields of work. */
export const plans = (...topics: readonly Topic[]): OutlineNode => ({ kind: 'topics', topics, tells: 'plans' })

/** Fixed sentences: an opening, a transition, a closing. */
export const words = (says: (about: About) => Telling): OutlineNode => ({ kind: 'words', says })

/** The outline a province uses for a kind of period on a day: its own before everybody's, the latest first. */
export const findOutline = (
  outlines: readonly Outline[],
  wanted: { readonly province: string; readonly kind: Period['kind']; readonly on: string; readonly code?: string },
): Outline | undefined =>
  outlines
    .filter(
      (each) =>
        each.for.includes(wanted.kind) &&
        (wanted.code === undefined || each.code === wanted.code) &&
        (each.provinces.length === 0 || each.provinces.includes(wanted.province)) &&
        each.from <= wanted.on &&
        wanted.on <= (each.to ?? '9999'),
    )
    .sort((a, b) => Number(isOfAll(a)) - Number(isOfAll(b)) || compareText(b.from, a.from))[0]

const isOfAll = (each: Outline): boolean => each.provinces.length === 0

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
