import { sql } from 'kysely'
import { domains } from '../src/domains/index.ts'
import { everyRegister } from '../src/ledger/index.ts'
import { inTransaction, type Ledger, saveProvince } from '../src/store/index.ts'
import { fillCalibrations } from './fill-calibrations.ts'
import { fillRegister, linkedFirst } from './fill-registers.ts'
import { benchProvince } from './province.ts'
import { randomFrom } from './random.ts'

export type Size = {
  readonly provinces: number
  readonly years: number
  readonly calibrations: number
  readonly others: number
}

/** The last of the years that are filled; measured is the annual report of this year. */
export const lastYear = 2025

/** Whether an earlier run has filled this ledger. */
export const isFilled = async ({ db }: Ledger): Promise<boolean> =>
  (await db.selectFrom('provinces').select('code').limit(1).execute()).length > 0

/** Fills a ledger: provinces one after the other, so that the rows of one province lie together. */
export const fill = async (ledger: Ledger, size: Size, show: (text: string) => void): Promise<void> => {
  for (let number = 1; number <= size.provinces; number += 1) {
    const file = benchProvince(number)
    await inTransaction(ledger.db, (transaction) => saveProvince(transaction, file))
    const { asked, refused } = await fillOthers(ledger, file.code, number, size)
    for (const year of yearsOf(size))
      await fillCalibrations(ledger, { province: file.code, year, count: size.calibrations })
    show(`${number}/${size.provinces}: of ${asked} records of the other registers ${refused} were refused`)
  }
  // What autovacuum does in its own time: statistics, and pages known to be visible to all.
  await sql`vacuum analyze`.execute(ledger.db)
}

const yearsOf = ({ years }: Size): readonly number[] =>
  Array.from({ length: years }, (_, index) => lastYear - years + 1 + index)

const fillOthers = async (ledger: Ledger, province: string, seed: number, size: Size) => {
  const random = randomFrom(seed)
  const linkable = new Map<string, readonly number[]>()
  const total = { asked: 0, refused: 0 }
  for (const kept of linkedFirst(everyRegister(domains))) {
    if (kept.register.code === 'calibration') continue
    const years = yearsOf(size)
    const filling = { province, years, kept, count: size.others, random, linkable }
    const { records, refused } = await fillRegister(ledger, filling)
    total.asked += records + refused
    total.refused += refused
    const table = sql.table(kept.register.code.replaceAll('-', '_'))
    const { rows } = await sql<{ id: number }>`select id from ${table} where province = ${province}`.execute(ledger.db)
    linkable.set(
      kept.register.code,
      rows.map((row) => row.id),
    )
  }
  return total
}
