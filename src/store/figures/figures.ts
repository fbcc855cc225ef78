import { CompiledQuery, sql } from 'kysely'
import { type AnyIndicator, type Countable, type Figure, isRatio, type Part } from '../../ledger/indicator/index.ts'
import type { Span } from '../../ledger/report/index.ts'
import { type Database, inSharedSnapshot, inSnapshot } from '../connection/index.ts'
import { placesOf } from '../reading/index.ts'
import { indicatorsIn } from '../tables/index.ts'
import { percentOf } from './exact-number.ts'
import { type Pass, type PassRow, passesOf } from './passes.ts'
import { statementsOf } from './statements.ts'
import { type Tallies, type Tally, tallying } from './tally.ts'

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
  const tallies = await count(db, provinces, span, askedFor(of))
  return new Map(
    provinces.map((province) => {
      const tallied = tallies(province)
      const figure = (indicator: AnyIndicator) => figureOf(indicator, span, tallied?.get(indicator.code))
      return [
        province,
        new Map(of.map((each) => [each.code, isRatio(each) ? ratioOf(each, span, figure) : figure(each)])),
      ]
    }),
  )
}

type Asked = { readonly indicators: readonly AnyIndicator[]; readonly passes: readonly Pass[] }

const prepared = new WeakMap<readonly Countable[], Asked>()

// The same list of all indicators is asked for again and again.
const askedFor = (of: readonly Countable[]): Asked => {
  const before = prepared.get(of)
  if (before !== undefined) return before
  const indicators = indicatorsIn(of)
  const made = { indicators, passes: passesOf(indicators) }
  prepared.set(of, made)
  return made
}

const count = async (
  db: Database,
  provinces: readonly string[],
  { window }: Span,
  { indicators, passes }: Asked,
): Promise<(province: string) => Tallies | undefined> => {
  const statements = statementsOf(passes, indicators, provinces)
  return inOneMoment(db, { sideBySide: statements.length > 1 }, async (readers) => {
    const { take, of } = tallying(passes, indicators, await placesOf(readers[0], provinces))
    const waiting = [...statements]
    const ask = (reader: Database) => {
      const next = waiting.shift()
      return next && reader.executeQuery<PassRow>(CompiledQuery.raw(next.sql, [next.provinces, window.from, window.to]))
    }
    const readAll = async (reader: Database) => {
      let asked = ask(reader)
      while (asked !== undefined) {
        const { rows } = await asked
        // The server counts the next passes while these are read.
        asked = ask(reader)
        take(rows)
      }
    }
    await Promise.all(readers.map(readAll))
    return of
  })
}

type Readers = readonly [Database, ...Database[]]

// Compiling the expressions of so many passes takes the server seconds, counting them takes it milliseconds. Workers of the
// server's own are started anew for each scan; statements side by side occupy the machine without them.
const plan = sql`select set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)`

const inOneMoment = async <T>(
  db: Database,
  { sideBySide }: { readonly sideBySide: boolean },
  read: (readers: Readers) => Promise<T>,
): Promise<T> => {
  const plainly = async (first: Database, second?: Database) => {
    const readers: Readers = second === undefined ? [first] : [first, second]
    await Promise.all(readers.map((reader) => plan.execute(reader)))
    return read(readers)
  }
  if (db.isTransaction) return plainly(db)
  return sideBySide ? inSharedSnapshot(db, plainly) : inSnapshot(db, plainly)
}

const figureOf = (indicator: AnyIndicator, span: Span, tally: Tally | undefined): Figure => ({
  kind: 'figure',
  indicator,
  ...span,
  value: tally?.value ?? 0,
  parts: partsOf(tally?.parts ?? []),
  records: tally?.records ?? 0,
})

const partsOf = (parts: Tally['parts']): readonly Part[] => {
  const [first = [], ...more] = parts.filter(() => true)
  return more.length === 0 ? first : first.concat(...more)
}

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
