import type { Run } from '../document/index.ts'
import { type About, type Meaning, named, reportWords, sayText, type Telling, type Topic } from '../passage/index.ts'
import type { Period, PlainDate } from '../period/index.ts'
import type { NextSpan, Numbering, Outline, OutlineNode, SpanName, Titled } from './outline.ts'
import { tellText } from './wording.ts'

/** An outline as an office writes it: plain data. In its titles and words a token such as `{period}` stands for words of the report. */
export type WrittenOutline = {
  readonly title: string
  readonly for: readonly Period['kind'][]
  readonly type: string
  readonly summary: readonly string[]
  readonly numbering: Numbering
  readonly next: NextSpan
  readonly notes: Outline['notes']
  readonly body: readonly WrittenNode[]
}

export type WrittenNode =
  | { readonly kind: 'part'; readonly label: string; readonly title: string; readonly body: readonly WrittenNode[] }
  | {
      readonly kind: 'section'
      readonly title: string
      readonly span?: SpanName | undefined
      readonly always?: true | undefined
      readonly body: readonly WrittenNode[]
    }
  /** Topics by their codes. */
  | { readonly kind: 'topics'; readonly topics: readonly string[]; readonly tells: 'results' | 'plans' }
  /** Fixed sentences, a paragraph a line. */
  | { readonly kind: 'words'; readonly text: string }

/** A declared outline as an office can go on with it; read again it is the same outline. */
export const writeOutline = (outline: Outline): WrittenOutline => ({
  title: outline.title,
  for: outline.for,
  type: outline.type,
  summary: outline.summary(tokens).map(({ runs }) => textOf(runs)),
  numbering: outline.numbering,
  next: outline.next,
  notes: outline.notes,
  body: outline.body.map(writeNode),
})

/** What is written as an outline of one province from a day on; topics that are no longer declared are passed over. */
export const readOutline = (
  written: WrittenOutline,
  of: {
    readonly code: string
    readonly province: string
    readonly from: PlainDate
    readonly topics: readonly Topic[]
  },
): Outline => ({
  ...written,
  code: of.code,
  provinces: [of.province],
  from: of.from,
  summary: (about) => written.summary.map((line) => sayText(line, wordsOf(about))),
  body: written.body.map((node) => readNode(node, new Map(of.topics.map((topic) => [topic.code, topic])))),
})

const wordsOf = (about: About): Meaning => ({
  figure: () => undefined,
  word: (word) => (Object.hasOwn(reportWords, word) ? about[word as keyof typeof reportWords] : undefined),
})

const readTitle = (title: string): Titled =>
  title.includes('{') || title.includes('}') ? (about) => sayText(title, wordsOf(about)) : title

const readNode = (node: WrittenNode, topics: ReadonlyMap<string, Topic>): OutlineNode => {
  switch (node.kind) {
    case 'part':
      return { ...node, title: readTitle(node.title), body: node.body.map((each) => readNode(each, topics)) }
    case 'section': {
      const { span, always, title, body } = node
      return {
        kind: 'section',
        title: readTitle(title),
        ...(span === undefined ? {} : { span }),
        ...(always === undefined ? {} : { always }),
        body: body.map((each) => readNode(each, topics)),
      }
    }
    case 'topics':
      return { ...node, topics: node.topics.flatMap((code) => topics.get(code) ?? []) }
    case 'words':
      return { kind: 'words', says: (about) => tellText(node.text, wordsOf(about)) }
  }
}

// The words of a report as tokens: what a declared outline says of them is then what an office would have written.
const tokens = Object.fromEntries(Object.keys(reportWords).map((word) => [word, named(`{${word}}`)])) as About

const textOf = (runs: readonly Run[]): string => runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')

const writeTitle = (title: Titled): string => (typeof title === 'string' ? title : textOf(title(tokens).runs))

const writeNode = (node: OutlineNode): WrittenNode => {
  switch (node.kind) {
    case 'part':
      return { ...node, title: writeTitle(node.title), body: node.body.map(writeNode) }
    case 'section':
      return { ...node, title: writeTitle(node.title), body: node.body.map(writeNode) }
    case 'topics':
      return { ...node, topics: node.topics.map(({ code }) => code) }
    case 'words':
      return { kind: 'words', text: linesOf(node.says(tokens)).join('\n') }
  }
}

const linesOf = (telling: Telling): readonly string[] => {
  if ('kind' in telling) return [textOf(telling.runs)]
  return telling.flatMap((each) =>
    each.kind === 'table' ? [] : [`${each.marker === undefined ? '' : `${each.marker} `}${textOf(each.said.runs)}`],
  )
}
