import { domains } from '../../domains/index.ts'
import { everyIndicator, everyRegister, ok, type Result, refuse } from '../../ledger/index.ts'
import type { Reader } from '../../ledger/access/index.ts'
import { parsePeriod, periodCode } from '../../ledger/period/index.ts'
import { notRestatedOf, type Promulgation } from '../../ledger/report/index.ts'
import { type ExplainedRestatement, type ExplainingAct, restatementOf } from '../frozen/index.ts'
import { type SeenAct, seenActs } from '../history/index.ts'
import { findPromulgation, type PromulgationHead, promulgationHeads } from '../promulgation/index.ts'
import type { RestatementAnswer } from './ask.ts'
import type { Ledger } from './open-ledger.ts'

export type { PromulgationHead } from '../promulgation/index.ts'

const indicators = everyIndicator(domains)
const registers = everyRegister(domains).map((kept) => kept.register)

export type PromulgationNamed = { readonly province: string; readonly year: number; readonly number: number }

/** The heads of the promulgated reports of a province, the latest first: of one year or period where one is named. */
export const askPromulgationHeads = async (
  ledger: Ledger,
  asked: { readonly province: string; readonly year?: number | undefined; readonly period?: string | undefined },
): Promise<Result<readonly PromulgationHead[]>> => {
  const period = asked.period === undefined ? undefined : parsePeriod(asked.period)
  if (period?.ok === false) return period
  const code = period === undefined ? undefined : periodCode(period.value)
  return ok(await promulgationHeads(ledger.db, asked.province, { year: asked.year, period: code }))
}

/** The promulgated report of a province with this number in this year. */
export const askPromulgationNumbered = async (
  ledger: Ledger,
  { province, year, number }: PromulgationNamed,
): Promise<Result<Promulgation>> => {
  const found = await findPromulgation(ledger.db, province, { year, number })
  if (found !== undefined) return ok(found)
  const all = await promulgationHeads(ledger.db, province)
  const known = all.slice(0, mostNamed).map((each) => `số ${each.number} năm ${each.year}`)
  return refuse(
    'promulgation/not-found',
    known.length === 0
      ? 'Tỉnh chưa ban hành báo cáo nào.'
      : `Tỉnh không có báo cáo số ${number} năm ${year}. Các báo cáo đã ban hành gần đây: ${known.join(', ')}.`,
  )
}

const mostNamed = 20

/** What the figures of a promulgated report would be today, and why. */
export const askRestatementOf = async (
  ledger: Ledger,
  asked: PromulgationNamed,
): Promise<Result<RestatementAnswer>> => {
  const found = await askPromulgationNumbered(ledger, asked)
  if (!found.ok) return found
  const promulgation = found.value
  const restated = await restatementOf(ledger.db, promulgation, indicators)
  return ok({ promulgation, restated, notRestated: notRestatedOf(promulgation.figures, indicators) })
}

/** A figure that is another today, with the acts that explain it as one reader sees them. */
export type SeenRestatement = Omit<ExplainedRestatement, 'acts'> & { readonly acts: readonly SeenAct<ExplainingAct>[] }

/** Restatements with their acts as a reader sees them: without acts and fields that may not be read. */
export const seenRestatements = async (
  ledger: Ledger,
  reader: Reader,
  province: string,
  restated: readonly ExplainedRestatement[],
): Promise<readonly SeenRestatement[]> => {
  const seen: SeenRestatement[] = []
  for (const each of restated)
    seen.push({ ...each, acts: await seenActs(ledger.db, reader, province, registers, each.acts) })
  return seen
}
