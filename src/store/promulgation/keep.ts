import { sql } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import { chainedHash } from '../../ledger/register/index.ts'
import type { Promulgation } from '../../ledger/report/index.ts'
import type { Database, LedgerTransaction } from '../connection/index.ts'
import { lastHash, linksInOrder, standsAt } from '../frozen/index.ts'

/** A promulgated report as it is kept: its content in the very text that was hashed. */
export type KeptPromulgation = {
  readonly province: string
  readonly year: number
  readonly number: number
  readonly outline: string
  readonly period: string
  readonly promulgated_on: PlainDate
  readonly recorded_at: string
  readonly person: string
  readonly office: string
  readonly content: string
  readonly previous: Buffer | null
  readonly hash: Buffer
}

/** The hash by which a promulgated report is known, chained to the one its province promulgated before. */
export const hashOfPromulgation = (kept: Omit<KeptPromulgation, 'hash'>): Buffer =>
  chainedHash(kept.previous, [
    kept.province,
    kept.year,
    kept.number,
    kept.outline,
    kept.period,
    kept.promulgated_on,
    kept.recorded_at,
    kept.person,
    kept.office,
    kept.content,
  ])

/** Keeps a promulgated report for good; refuses a number that its year has already given. */
export const keepPromulgation = async (
  transaction: LedgerTransaction,
  promulgation: Promulgation,
): Promise<Result<Promulgation>> => {
  const { province, year, number, document, figures } = promulgation
  const { rows: taken } = await sql<{ number: number }>`
    select number from promulgations where province = ${province} and year = ${year} order by number`.execute(
    transaction,
  )
  if (taken.some((row) => row.number === number))
    return refuse(
      'promulgation/number-taken',
      `Số ${number} năm ${year} đã dùng cho báo cáo khác; số nhỏ nhất còn dùng được sau các báo cáo đã ban hành: ${Math.max(...taken.map((row) => row.number)) + 1}.`,
    )
  const previous = await lastHash(transaction, 'promulgations', province)
  const kept = {
    province,
    year,
    number,
    outline: promulgation.outline,
    period: promulgation.period,
    promulgated_on: promulgation.promulgatedOn,
    recorded_at: promulgation.recordedAt,
    person: promulgation.person,
    office: promulgation.office,
    content: JSON.stringify({ document, figures }),
    previous,
  }
  await sql`insert into promulgations
    (province, year, number, outline, period, promulgated_on, recorded_at, person, office, content, previous, hash)
    values (${kept.province}, ${kept.year}, ${kept.number}, ${kept.outline}, ${kept.period}, ${kept.promulgated_on},
      ${kept.recorded_at}, ${kept.person}, ${kept.office}, ${kept.content}::json, ${kept.previous},
      ${hashOfPromulgation(kept)})`.execute(transaction)
  return ok(promulgation)
}

const columns = sql`province, year, number, outline, period, promulgated_on, recorded_at, person, office,
  content::text as content, previous, hash`

const read = (kept: KeptPromulgation): Promulgation => ({
  province: kept.province,
  year: kept.year,
  number: kept.number,
  outline: kept.outline,
  period: kept.period,
  promulgatedOn: kept.promulgated_on,
  recordedAt: kept.recorded_at,
  person: kept.person,
  office: kept.office,
  ...(JSON.parse(kept.content) as Pick<Promulgation, 'document' | 'figures'>),
})

/** The promulgated reports of a province on a period, the latest first. */
export const promulgationsOf = async (
  db: Database | LedgerTransaction,
  province: string,
  period: string,
): Promise<readonly Promulgation[]> => {
  const { rows } = await sql<KeptPromulgation>`select ${columns} from promulgations
    where province = ${province} and period = ${period} order by recorded_at desc, number desc`.execute(db)
  return rows.map(read)
}

/** Every promulgated report, or every one of a province, one at a time, those of a province in the order of its chain; last those that stand in none. */
export async function* keptPromulgations(db: Database, province?: string): AsyncGenerator<KeptPromulgation> {
  for (const link of await linksInOrder(db, 'promulgations', province)) {
    const { rows } = await sql<KeptPromulgation>`
      select ${columns} from promulgations where ${standsAt(link)}`.execute(db)
    yield* rows
  }
}
