import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { type CompiledIndicator, compile, standing } from './compile.ts'
import { scanOf } from './scan.ts'

/** Indicators that are evaluated together, in one walk over the rows of a register. */
export type Pass = {
  readonly sql: string
  /** What a row holds, by its `rolled`: which figures, which part of them, and in which cells they stand. */
  readonly readings: ReadonlyMap<number, readonly Reading[]>
}

/** A number in the rows of a pass, and in which cell it stands: the whole of an indicator and its records, or one of its parts. */
export type Reading = {
  readonly code: string
  readonly value: number
  readonly of: { readonly records: number } | { readonly split: string; readonly keys: readonly number[] }
}

/**
 * What a pass answers: for each province and each set of keys one row, in one text, which is read faster than many columns.
 */
export type PassRow = { readonly line: string }

/**
 * The number of the pass, the province, `rolled`, the keys of the pass, its amounts. `rolled` has a bit for each key, the
 * first key the highest, set where the row is not split by it.
 */
export const cellsOf = ({ line }: PassRow): readonly string[] => line.split(separator)

/** The cells before the keys, together: the same for all rows of a pass and province that are split by the same keys. */
export const headOf = ({ line }: PassRow): string => {
  const first = line.indexOf(separator)
  return line.slice(0, line.indexOf(separator, line.indexOf(separator, first + 1) + 1))
}

const cellsBefore = 3

/** What stands in the cell of a key that a record does not have. */
export const noKey = '\u001E'

// Codes of lists, states and places are printable.
const separator = '\u001F'

/** Arranges indicators into passes and writes each pass in SQL. */
export const passesOf = (indicators: readonly AnyIndicator[]): readonly Pass[] => {
  const byPass = new Map<string, CompiledIndicator[]>()
  for (const compiled of indicators.map(compile))
    byPass.set(compiled.pass, [...(byPass.get(compiled.pass) ?? []), compiled])
  return [...byPass.values()].map((together, number) => passOf(number, together))
}

const passOf = (number: number, indicators: readonly CompiledIndicator[]): Pass => {
  const { arms, compiled: together } = scanOf(indicators)
  const keys = [...new Set(together.flatMap(({ splits }) => splits.flatMap((split) => split.keys)))]
  const names = keys.map((_, at) => `k${at}`)
  const { rows, amounts, places } = countedIn(arms, together, keys)
  const rolled = names.length === 0 ? '0' : `grouping(${names.join(', ')})`
  // Of no rows there is no sum.
  const cells = [...(names.length === 0 ? [] : [textOf(names, noKey)]), textOf(amounts, '0')]
  return {
    readings: readingsOf(together, keys, places),
    sql: `select concat_ws('${separator}', ${[number, 'province', rolled, ...cells].join(', ')}) as line
    from (${rows}) as rows group by grouping sets (${setsOf(together, keys).join(', ')})`,
  }
}

const textOf = (cells: readonly string[], whereNull: string): string =>
  `array_to_string(array[${cells.join(', ')}], '${separator}', '${whereNull}')`

const setsOf = (together: readonly CompiledIndicator[], keys: readonly string[]): readonly string[] => {
  const sets = together.flatMap(({ splits }) =>
    splits.map((split) => split.keys.map((key) => keys.indexOf(key)).sort((a, b) => a - b)),
  )
  return ['(province)', ...new Set(sets.map((set) => `(province, ${set.map((at) => `k${at}`).join(', ')})`))]
}

/** Where the records and the value of an indicator stand among the amounts of a pass. */
type Places = { readonly records: number; readonly value: number }

type Counted = { readonly rows: string; readonly amounts: readonly string[]; readonly places: readonly Places[] }

const countedIn = (
  arms: readonly string[],
  together: readonly CompiledIndicator[],
  keys: readonly string[],
): Counted => {
  const { amounts, places, rowsOf, isOfAll } = rowsCounted(together, keys)
  const all = rowsOf(arms.length === 1 ? String(arms[0]) : `(${arms.join(' union all ')})`)
  // Without the fence each condition would be worked out anew wherever it is named.
  if (!together[0]?.indicator.register.large) return { rows: `${all} offset 0`, amounts, places }
  // A large register is first brought down to one row for each combination of keys, so that rolling up costs nothing.
  const columns = ['province', ...keys.map((_, at) => `k${at}`)]
  const cells = [...columns, ...amounts.map((amount, at) => `${amount} as n${at}`)]
  const grouped = (rows: string) => `select ${cells.join(', ')} from (${rows}) as rows group by ${columns.join(', ')}`
  return {
    rows: isOfAll ? grouped(all) : arms.map((arm) => grouped(rowsOf(arm))).join(' union all '),
    amounts: amounts.map((_, at) => `sum(n${at})`),
    places,
  }
}

type RowsCounted = {
  readonly amounts: readonly string[]
  readonly places: readonly Places[]
  /** The rows of a source that count for any of these, and what is true of each of them. */
  readonly rowsOf: (source: string) => string
  /** Whether what is true of a row depends on all others, so that no part of them can be counted alone. */
  readonly isOfAll: boolean
}

/** What is asked of the rows of a register for these, and the amounts that add up of it. */
const rowsCounted = (together: readonly CompiledIndicator[], keys: readonly string[]): RowsCounted => {
  const timings = [...new Set(together.map(({ timing }) => timing))]
  const columns = { k: listed(keys), c: listed(), a: listed(), d: listed() }
  const firsts = listed()
  const amounts = listed()
  const places = together.map(({ indicator, timing, where, amount, day }) => {
    const isDistinct = indicator.value.kind === 'distinct'
    const condition = [timings.length === 1 ? 'true' : timing, where, isDistinct ? `${amount} is not null` : 'true']
      .filter((each) => each !== 'true')
      .join(' and ')
    const counted = condition === '' ? undefined : `c${columns.c.add(condition)}`
    const filter = counted === undefined ? '' : ` filter (where ${counted})`
    const records = amounts.add(`count(*)${filter}`)
    if (amount === '1') return { records, value: records }
    const measure = `a${columns.a.add(amount)}`
    if (!isDistinct) return { records, value: amounts.add(`sum(${measure})${filter}`) }
    // Of all records with one value the earliest counts, so that the value belongs to one part only and the parts add up.
    const earliest = `partition by province, ${measure}, ${counted} order by d${columns.d.add(day)}, id`
    const first = firsts.add(`${counted} and row_number() over (${earliest}) = 1`)
    return { records, value: amounts.add(`count(*) filter (where f${first})`) }
  })
  const named = Object.entries(columns).flatMap(([letter, { all }]) =>
    all.map((text, at) => `${text} as ${letter}${at}`),
  )
  const joins = [...new Set(together.flatMap((compiled) => compiled.joins))]
  const rowsOf = (
    source: string,
  ) => `select ${['r.province', 'r.id', ...named].join(', ')} from ${source} r ${joins.join(' ')}
    where ${standing} and (${timings.join(' or ')})`
  return {
    amounts: amounts.all,
    places,
    rowsOf: (source) => withFirsts(rowsOf(source), firsts.all),
    isOfAll: firsts.all.length > 0,
  }
}

const withFirsts = (rows: string, firsts: readonly string[]): string =>
  firsts.length === 0
    ? rows
    : `select *, ${firsts.map((first, at) => `${first} as f${at}`).join(', ')} from (${rows}) as rows`

type Listed = { readonly all: readonly string[]; readonly add: (text: string) => number }

/** Texts in the order of their coming, each of them once; `add` tells where one stands. */
const listed = (first: readonly string[] = []): Listed => {
  const all = [...first]
  return {
    all,
    add: (text) => (all.includes(text) ? all.indexOf(text) : all.push(text) - 1),
  }
}

const readingsOf = (
  together: readonly CompiledIndicator[],
  keys: readonly string[],
  places: readonly Places[],
): ReadonlyMap<number, readonly Reading[]> => {
  const readings = new Map<number, Reading[]>()
  const [firstKey, firstAmount] = [cellsBefore, cellsBefore + keys.length]
  const add = (split: readonly number[], reading: Reading) => {
    const rolled = keys.reduce((bits, _, at) => bits * 2 + (split.includes(at) ? 0 : 1), 0)
    readings.set(rolled, [...(readings.get(rolled) ?? []), reading])
  }
  together.forEach(({ indicator: { code }, splits }, at) => {
    const records = firstAmount + (places[at] as Places).records
    const value = firstAmount + (places[at] as Places).value
    add([], { code, value, of: { records } })
    for (const split of splits) {
      const places = split.keys.map((key) => keys.indexOf(key))
      add(places, { code, value, of: { split: split.code, keys: places.map((place) => firstKey + place) } })
    }
  })
  return readings
}
