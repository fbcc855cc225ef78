import type { Block, Run } from '../../ledger/document/index.ts'
import { formatNumber } from '../../ledger/document/index.ts'
import { ok, type Result, writeToken, writeWithFigures } from '../../ledger/index.ts'
import { type Composition, compose, readOutline, reportedSpan, type Wording } from '../../ledger/report/index.ts'
import { outlines, topics } from '../../outlines/index.ts'
import { readWrittenOutline, readWrittenWording } from '../outlines/index.ts'
import { findPassage } from './ask-wordings.ts'
import { type Faulty, faulty } from './ask-written-outlines.ts'
import { findSpan } from './names.ts'
import type { Ledger } from './open-ledger.ts'
import { findMakings, makingsBeside } from './report-makings.ts'
import { inBooks } from './side-by-side.ts'

type OfPeriod = { readonly province: string; readonly period: string }

/** What is to be seen before it is kept: an outline, wordings, or both; the rest is as it holds at the end of the period. */
export type PreviewAsked = OfPeriod & {
  /** The outline to be written by, where none is sent. */
  readonly code?: string | undefined
  readonly outline?: unknown
  readonly wordings?: readonly { readonly passage: string; readonly wording: unknown }[] | undefined
}

type Preview = { readonly ok: true; readonly value: Composition } | Faulty

/** The report of a period as it would be with an outline or wordings that nobody has kept yet, from real figures. */
export const askPreview = async (ledger: Ledger, asked: PreviewAsked): Promise<Preview> => {
  const found = await findSpan(ledger.db, asked.province, asked.period)
  if (!found.ok) return found
  const { province, period } = found.value
  const sent: Wording[] = []
  for (const { passage, wording } of asked.wordings ?? []) {
    const [named, read] = [findPassage(passage), readWrittenWording(wording)]
    if (!named.ok) return named
    if ('faults' in read) return faulty('wording/faulty', read.faults)
    sent.push({ passage, ...read.value })
  }
  const written = asked.outline === undefined ? undefined : readWrittenOutline(asked.outline)
  if (written !== undefined && 'faults' in written) return faulty('outline/faulty', written.faults)
  const own = { code: asked.code ?? 'preview', province: province.code, from: reportedSpan(period, province).window.to }
  const makings =
    written === undefined
      ? await findMakings(ledger.db, found.value, asked.code)
      : ok({
          ...(await makingsBeside(ledger.db, found.value)),
          outline: readOutline(written.value, { ...own, topics }),
        })
  if (!makings.ok) return makings
  const wordings = [...makings.value.wordings, ...sent]
  return ok(await inBooks(ledger.db, (books) => compose({ ...makings.value, wordings, ...found.value, books })))
}

/**
 * What the common wording of a passage says in a period, as a text to begin with: its figures as tokens. What it leaves unsaid
 * in this period does not stand in it, and what it names of records stands in it as words.
 */
export const askCommonText = async (
  ledger: Ledger,
  asked: OfPeriod & { readonly passage: string },
): Promise<Result<string>> => {
  const [named, found] = [findPassage(asked.passage), await findSpan(ledger.db, asked.province, asked.period)]
  if (!named.ok) return named
  if (!found.ok) return found
  const { topic, tells } = named.value
  const { indicators } = await makingsBeside(ledger.db, found.value)
  const outline = { ...outlines[0], notes: 'brackets', body: [{ kind: 'topics', topics: [topic], tells }] } as const
  const { document } = await inBooks(ledger.db, (books) =>
    compose({ outline, passages: [named.value], indicators, ...found.value, books }),
  )
  return ok(document.body.flatMap(lineOf).join('\n'))
}

const lineOf = (block: Block): readonly string[] => {
  if (block.kind === 'table') return block.rows.map((row) => row.map((cell) => cell.map(written).join('')).join('; '))
  if (block.kind !== 'paragraph') return []
  return [`${block.marker === undefined ? '' : `${block.marker} `}${block.runs.map(written).join('')}`]
}

const written = (run: Run): string => {
  if (run.kind === 'footnote') return ` (${run.runs.map(written).join('')})`
  if (run.kind === 'text') return writeWithFigures([{ kind: 'text', text: run.text }])
  const [, indicator, by, key] = /^([a-z][\w.-]*)(?:\[([^=]+)=([^\]]+)\])?@/.exec(run.id) ?? []
  // A number of a record is no figure of a period.
  if (indicator === undefined) return formatNumber(run.value)
  return writeToken({ indicator, ...(by === undefined || key === undefined ? {} : { part: { by, key } }) })
}
