import { domains } from '../../domains/index.ts'
import {
  type AnyPassage,
  type Countable,
  everyIndicator,
  everyPassage,
  ok,
  type PlainDate,
  type Result,
} from '../../ledger/index.ts'
import {
  type Outline,
  readOutline,
  reportedSpan,
  type Wording,
  type WrittenOutline,
} from '../../ledger/report/index.ts'
import { outlines as declared, topics } from '../../outlines/index.ts'
import type { Database } from '../connection/index.ts'
import { type Edition, editionsOn, type WrittenWording } from '../outlines/index.ts'
import type { Enquiry } from './names.ts'
import { findOutlineIn } from './report-outline.ts'

/** What a report is made of besides its figures: its outline, the passages, and the province's own wordings of some. */
export type Makings = {
  readonly outline: Outline
  readonly passages: readonly AnyPassage[]
  readonly indicators: readonly Countable[]
  readonly wordings: readonly Wording[]
}

const passages = everyPassage(domains)
const indicators = everyIndicator(domains)

/** The outline a report is written by, the one named or the province's own, with the wordings of the period's last day. */
export const findMakings = async (db: Database, enquiry: Enquiry, code?: string): Promise<Result<Makings>> => {
  const editions = await editionsAtTheEnd(db, enquiry)
  const outline = findOutlineIn([...declared, ...outlinesIn(editions)], enquiry, code)
  return outline.ok ? ok({ outline: outline.value, passages, indicators, wordings: wordingsIn(editions) }) : outline
}

/** What a report by some other outline is made of. */
export const makingsBeside = async (db: Database, enquiry: Enquiry): Promise<Omit<Makings, 'outline'>> => ({
  passages,
  indicators,
  wordings: wordingsIn(await editionsAtTheEnd(db, enquiry)),
})

const editionsAtTheEnd = (db: Database, { period, province }: Enquiry): Promise<readonly Edition[]> =>
  editionsOn(db, province.code, reportedSpan(period, province).window.to)

/** Everybody's outlines and those of a province, as they hold on a day; the latest of all days without one. */
export const outlinesFor = async (db: Database, province: string, on?: PlainDate): Promise<readonly Outline[]> => [
  ...declared.filter(({ provinces }) => provinces.length === 0 || provinces.includes(province)),
  ...outlinesIn(await editionsOn(db, province, on)),
]

const outlinesIn = (editions: readonly Edition[]): readonly Outline[] =>
  editions
    .filter(({ kind }) => kind === 'outline')
    .map(({ province, code, holdsFrom, content }) =>
      // Nothing is kept but what was read in this form.
      readOutline(content as WrittenOutline, { code, province, from: holdsFrom, topics }),
    )

const wordingsIn = (editions: readonly Edition[]): readonly Wording[] =>
  editions
    .filter(({ kind }) => kind === 'wording')
    .map(({ code, content }) => ({ passage: code, ...(content as WrittenWording) }))
