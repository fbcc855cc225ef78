import { sql } from 'kysely'
import { domains } from '../../domains/index.ts'
import { type Countable, everyIndicator, ok, type Result, refuse } from '../../ledger/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'

/** Which indicators a province shows on its dashboard, in their order; those of the declarations until it chooses its own. */
export type Arrangement = { readonly indicators: readonly Countable[]; readonly isDeclared: boolean }

const indicators = new Map(everyIndicator(domains).map((each) => [each.code, each]))
const declared = domains.flatMap(({ headlines }) => headlines)

/** What a province shows; an indicator that is declared no more is shown no more. */
export const arrangementOf = async (db: Database, province: string): Promise<Arrangement> => {
  const { rows } = await sql<{ indicators: readonly string[] }>`
    select indicators from dashboards where province = ${province}`.execute(db)
  const [kept] = rows
  return kept === undefined
    ? { indicators: declared, isDeclared: true }
    : { indicators: kept.indicators.flatMap((code) => indicators.get(code) ?? []), isDeclared: false }
}

const most = 60

/**
 * Keeps the indicators that a province chooses; none brings back those of the declarations.
 * @param codes each once, all of them declared, at most sixty
 */
export const arrange = async (
  db: Database,
  province: string,
  codes: readonly string[],
  by: { readonly person: string; readonly at: string },
): Promise<Result<Arrangement>> => {
  const unknown = codes.filter((code) => !indicators.has(code))
  if (unknown.length > 0)
    return refuse(
      'indicator/unknown',
      `Không có chỉ tiêu ${unknown.map((code) => `“${code}”`).join(', ')}; chọn trong danh mục chỉ tiêu của các sổ.`,
    )
  if (codes.length > most || new Set(codes).size < codes.length)
    return refuse('dashboard/too-many', `Chọn nhiều nhất ${most} chỉ tiêu, mỗi chỉ tiêu một lần.`)
  await inTransaction(db, async (transaction) => {
    await sql`delete from dashboards where province = ${province}`.execute(transaction)
    if (codes.length > 0)
      await sql`insert into dashboards (province, indicators, recorded_at, person)
        values (${province}, ${[...codes]}::text[], ${by.at}, ${by.person})`.execute(transaction)
  })
  return ok(await arrangementOf(db, province))
}
