import { CompiledQuery } from 'kysely'
import { domains } from '../../domains/index.ts'
import { type AnyRegister, everyIndicator, everyRegister, isRatio } from '../../ledger/index.ts'
import { daysOf } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'
import { columnOf, scannedDay, tableOf } from '../tables/index.ts'

// A large register is searched by the indexes of the days by which its records count, from one year to the next; the
// others are walked.
const yearsIn = (register: AnyRegister): readonly string[] => {
  const table = tableOf(register)
  const days = indexedDays(register)
  if (days.length > 0) return days.map((day) => yearsByIndex(table, columnOf(day)))
  return [
    `select distinct extract(year from day)::int as year from ${table} r, unnest(r.life_on) as day
      where r.province = $1 and not r.voided`,
  ]
}

const yearsByIndex = (table: string, day: string): string => {
  const first = (after: string) => `(select min(${day}) from ${table} where province = $1 and not voided${after})`
  return `(with recursive found (day) as (
      select ${first('')}
      union all
      select ${first(` and ${day} >= make_date(extract(year from found.day)::int + 1, 1, 1)`)} from found
       where found.day is not null
    ) select extract(year from day)::int as year from found where day is not null)`
}

// Days of a record's life only: the day on which a certificate runs out lies years ahead.
const indexedDays = (register: AnyRegister): readonly string[] => {
  const ofLife = new Set(daysOf(register).map(({ name }) => name))
  const scanned = everyIndicator(domains).flatMap((each) =>
    isRatio(each) || each.register.code !== register.code ? [] : (scannedDay(each) ?? []),
  )
  return [...new Set(scanned)].filter((day) => ofLife.has(day))
}

const query = `select distinct year from (${everyRegister(domains)
  .flatMap(({ register }) => yearsIn(register))
  .join('\nunion all\n')}) as years order by year desc`

/** The years in which something of a province happened that still counts, the latest first. */
export const yearsOf = async (db: Database, province: string): Promise<readonly number[]> => {
  const { rows } = await db.executeQuery<{ year: number }>(CompiledQuery.raw(query, [province]))
  return rows.map(({ year }) => year)
}
