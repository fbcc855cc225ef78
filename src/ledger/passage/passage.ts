import type { AnyIndicator, Countable, Figure, RegisterOf } from '../indicator/index.ts'
import type { MentionedRecord } from './mention.ts'
import type { Said } from './said.ts'

/** Where a passage belongs (lĩnh vực công tác): outlines put topics under their headings. */
export type Topic = { readonly code: string; readonly title: string }

export const topic = (code: string, title: string): Topic => ({ code, title })

/** An indicator whose records the passage names. */
export type Listed<I extends AnyIndicator = AnyIndicator> = { readonly kind: 'listed'; readonly indicator: I }

/** Asks for the records behind a figure too, to name them. */
export const listed = <I extends AnyIndicator>(indicator: I): Listed<I> => ({ kind: 'listed', indicator })

/** A figure together with its records, in the order of the counted day. */
export interface ListedFigure<I extends AnyIndicator = AnyIndicator> extends Figure<I> {
  readonly entries: readonly MentionedRecord<RegisterOf<I>>[]
}

export type Need = Countable | Listed
export type Needs = Readonly<Record<string, Need>>

export type FigureFor<N> = N extends Listed<infer I> ? ListedFigure<I> : N extends Countable ? Figure<N> : never
export type FiguresFor<N extends Needs> = { readonly [Name in keyof N]: FigureFor<N[Name]> }

/** What a passage may say of the report it stands in. */
export type About = {
  /** «năm 2020», «tháng 9 năm 2021» */
  readonly period: Said
  /** The year up to the last day of the report: «9 tháng đầu năm 2021». */
  readonly cumulative: Said
  /** The year of the report, «năm 2021». */
  readonly year: Said
  /** What comes after it: «năm 2021», «3 tháng cuối năm 2021». */
  readonly next: Said
  readonly previousYear: Said
  /** «từ ngày 17/8/2021 đến ngày 16/9/2021» */
  readonly days: Said
  /** «Sơn La» */
  readonly province: Said
}

/** A paragraph of the report; the marker stands for one item of a list. */
export type Paragraph = { readonly kind: 'paragraph'; readonly said: Said; readonly marker?: '-' | '+' }

export type TableTold = {
  readonly kind: 'table'
  readonly columns: readonly {
    readonly title: string
    readonly align: 'left' | 'center' | 'right'
    readonly share: number
  }[]
  readonly rows: readonly (readonly Said[])[]
}

export type Telling = Said | readonly (Paragraph | TableTold)[]

/** One paragraph. */
export const paragraph = (said: Said): Paragraph => ({ kind: 'paragraph', said })

/** One paragraph for each thing, with a dash before it; where they end with semicolons, the last one ends with a full stop. */
export const items = (each: readonly Said[], marker: '-' | '+' = '-'): readonly Paragraph[] => {
  const told = each.filter((said) => said.runs.length > 0)
  return told.map((said, index) => ({
    kind: 'paragraph',
    said: index === told.length - 1 ? withFullStop(said) : said,
    marker,
  }))
}

const withFullStop = (said: Said): Said => {
  const last = said.runs.at(-1)
  if (last?.kind !== 'text' || !last.text.endsWith(';')) return said
  return { ...said, runs: [...said.runs.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}.` }] }
}

/** A table; every row has as many cells as there are columns. */
export const table = (columns: TableTold['columns'], rows: TableTold['rows']): TableTold => ({
  kind: 'table',
  columns,
  rows,
})

export interface AnyPassage {
  readonly code: string
  /** Its place among all that were declared: the exports of a module come in alphabetical order, sentences must not. */
  readonly declaredAs: number
  readonly topic: Topic
  /** `results` tells what was done in a period, `plans` what is to be done in the next one. */
  readonly tells: 'results' | 'plans'
  /** Days between which the wording holds; inclusive. */
  readonly from?: string
  readonly to?: string
  readonly needs: Needs
  readonly write: (figures: Readonly<Record<string, Figure | ListedFigure>>, about: About) => Telling
  /** Said where all its figures are zero; without it the passage is silent then. */
  readonly whenNone?: (about: About) => Said
}

/**
 * Declares a passage (đoạn): sentences made of text and figures.
 * @example
 * export const recognition = passage({
 *   code: 'initiatives.recognition', topic: intellectualProperty, needs: { recognised: initiativesRecognised },
 *   says: ({ recognised }) => sentence(say`công nhận ${recognised} sáng kiến`),
 * })
 */
export const passage = <const N extends Needs>(declared: {
  readonly code: string
  readonly topic: Topic
  readonly tells?: 'results' | 'plans'
  readonly from?: string
  readonly to?: string
  readonly needs: N
  readonly says: (figures: FiguresFor<N>, about: About) => Telling
  readonly whenNone?: (about: About) => Said
}): AnyPassage => {
  const { says, tells = 'results', ...rest } = declared
  // The composer hands over the figures of exactly these needs.
  declaredSoFar += 1
  return { ...rest, tells, declaredAs: declaredSoFar, write: (figures, about) => says(figures as FiguresFor<N>, about) }
}

let declaredSoFar = 0

/** The indicator or ratio behind a need. */
export const countableOf = (need: Need): Countable => ('kind' in need ? need.indicator : need)
