import { CompiledQuery, sql } from 'kysely'
import { type AnyIndicator, type Countable, type Figure, isRatio, splitCode } from '../../ledger/indicator/index.ts'
import type { Place } from '../../ledger/register/index.ts'
import type { Span } from '../../ledger/report/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import { placesOf } from '../reading/index.ts'
import { indicatorsIn } from '../tables/index.ts'
import { addDigits, exactNumber, percentOf } from './exact-number.ts'
import { partKey, partsInOrder } from './parts.ts'
import { type Pass, type PassRow, passesOf, type Reading } from './passes.ts'

/** Figures of a province by the codes of their indicators. */
export type Figures = ReadonlyMap<string, Figure>

/**
 * Counts all these indicators for all these provinces: one walk over the rows of each register, and all of them at the
 * same moment.
 * @returns the figures of each province that was asked for, also where nothing was recorded
 */
export const figuresOfProvinces = async (
  db: Database,
  provinces: readonly string[],
  span: Span,
  of: readonly Countable[],
): Promise<ReadonlyMap<string, Figures>> => {
  const passes = passesOf(indicatorsIn(of))
  const [tallies, places] = await inOneMoment(db, async (snapshot) => [
    await count(snapshot, provinces, span, passes),
    await placesOf(snapshot, provinces),
  ])
  return new Map(
    provinces.map((province) => {
      const tallied = tallies.get(province) ?? new Map<string, Tally>()
      const figure = (indicator: AnyIndicator) =>
        figureOf(indicator, span, tallied.get(indicator.code), places.get(province) ?? [])
      return [
        province,
        new Map(of.map((each) => [each.code, isRatio(each) ? ratioOf(each, span, figure) : figure(each)])),
      ]
    }),
  )
}

// Compiling the expressions of so many passes takes the server seconds, counting them takes it milliseconds.
const inOneMoment = async <T>(db: Database, read: (snapshot: Database) => Promise<T>): Promise<T> => {
  const plainly = async (snapshot: Database) => {
    await sql`set local jit = off`.execute(snapshot)
    return read(snapshot)
  }
  return db.isTransaction ? plainly(db) : inSnapshot(db, plainly)
}

// Each pass alone would wait for the server eighty times; all of them in one statement take a third longer to plan.
const together = 20

/** What was counted for one indicator: digits, as the database writes them. */
type Tally = { records: string; value: string; readonly parts: Map<string, Map<string, string>> }

const count = async (
  db: Database,
  provinces: readonly string[],
  { window }: Span,
  passes: readonly Pass[],
): Promise<ReadonlyMap<string, Map<string, Tally>>> => {
  const tallies = new Map<string, Map<string, Tally>>()
  if (provinces.length === 0) return tallies
  const ask = (first: number) => {
    const statement = passes.slice(first, first + together).map(({ sql }) => `(${sql})`)
    const query = CompiledQuery.raw(statement.join('\nunion all\n'), [provinces, window.from, window.to])
    return statement.length === 0 ? undefined : db.executeQuery<PassRow>(query)
  }
  let asked = ask(0)
  for (let next = together; asked !== undefined; next += together) {
    const { rows } = await asked
    // The server counts the next passes while these are read.
    asked = ask(next)
    for (const row of rows) {
      const pass = passes[row.pass]
      if (pass === undefined) continue
      const ofProvince = tallies.get(row.province) ?? new Map<string, Tally>()
      tallies.set(row.province, ofProvince)
      addRow(ofProvince, pass, row)
    }
  }
  return tallies
}

const addRow = (tallies: Map<string, Tally>, pass: Pass, row: PassRow) => {
  const amounts = row.amounts.slice(1, -1).split(',')
  for (const { code, value, of } of pass.readings.get(row.rolled) ?? []) {
    const digits = digitsAt(amounts, value)
    const tally = tallies.get(code) ?? { records: '0', value: '0', parts: new Map() }
    tallies.set(code, tally)
    if ('records' in of) {
      tally.records = digitsAt(amounts, of.records)
      tally.value = digits
    } else if (digits !== '0') addPart(tally, of, row.keys, digits)
  }
}

const addPart = (
  tally: Tally,
  { split, keys }: Extract<Reading['of'], { split: string }>,
  row: PassRow['keys'],
  digits: string,
) => {
  const key = partKey(keys.map((at) => row[at] ?? null))
  const parts = tally.parts.get(split) ?? new Map<string, string>()
  const before = parts.get(key)
  tally.parts.set(split, parts.set(key, before === undefined ? digits : addDigits(before, digits)))
}

// Of no rows there is no sum.
const digitsAt = (amounts: readonly string[], at: number): string => {
  const digits = amounts[at] ?? 'NULL'
  return digits === 'NULL' ? '0' : digits
}

const figureOf = (indicator: AnyIndicator, span: Span, tally: Tally | undefined, places: readonly Place[]): Figure => ({
  kind: 'figure',
  indicator,
  ...span,
  value: exactNumber(tally?.value ?? '0', indicator.code),
  parts: indicator.splitBy.flatMap((split) =>
    partsInOrder(indicator, split, tally?.parts.get(splitCode(split)) ?? new Map(), places),
  ),
  records: exactNumber(tally?.records ?? '0', indicator.code),
})

// The records behind a share are those of the whole in which it is a share.
const ratioOf = (
  ratio: Extract<Countable, { per: AnyIndicator }>,
  span: Span,
  figure: (of: AnyIndicator) => Figure,
): Figure => {
  const [of, per] = [figure(ratio.of), figure(ratio.per)]
  const value = percentOf(of.value, per.value, ratio.roundedTo)
  return { kind: 'figure', indicator: ratio, ...span, value, parts: [], records: per.records }
}
