import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { type CompiledIndicator, compile, rowsOf, standing } from './compile.ts'

/** Indicators that are evaluated together, in one walk over the rows of a register. */
export type Pass = {
  readonly sql: string
  /** What a row holds, by its `rolled`: which figures, which part of them, and where in its amounts they stand. */
  readonly readings: ReadonlyMap<number, readonly Reading[]>
}

/** A number in the rows of a pass: the whole of an indicator and its records, or one of its parts. */
export type Reading = {
  readonly code: string
  readonly value: number
  readonly of: { readonly records: number } | { readonly split: string; readonly keys: readonly number[] }
}

/**
 * What a pass answers: for each province and each set of keys one row. `rolled` has a bit for each key, the first key the
 * highest, set where the row is not split by it. `amounts` is the text of an array of numbers.
 */
export type PassRow = {
  readonly pass: number
  readonly province: string
  readonly rolled: number
  readonly keys: readonly (string | null)[]
  readonly amounts: string
}

/** Arranges indicators into passes and writes each pass in SQL. */
export const passesOf = (indicators: readonly AnyIndicator[]): readonly Pass[] => {
  const byPass = new Map<string, CompiledIndicator[]>()
  for (const compiled of indicators.map(compile))
    byPass.set(compiled.pass, [...(byPass.get(compiled.pass) ?? []), compiled])
  return [...byPass.values()].map((together, number) => passOf(number, together))
}

const passOf = (number: number, together: readonly CompiledIndicator[]): Pass => {
  const keys = [...new Set(together.flatMap(({ splits }) => splits.flatMap((split) => split.keys)))]
  const names = keys.map((_, at) => `k${at}`)
  const { rows, amounts, places } = countedIn(together, keys)
  const rolled = names.length === 0 ? '0' : `grouping(${names.join(', ')})`
  return {
    readings: readingsOf(together, keys, places),
    sql: `select ${number} as pass, province, ${rolled} as rolled, array[${names.join(', ')}]::text[] as keys,
    array[${amounts.join(', ')}]::text as amounts
    from (${rows}) as rows group by grouping sets (${setsOf(together, keys).join(', ')})`,
  }
}

const setsOf = (together: readonly CompiledIndicator[], keys: readonly string[]): readonly string[] => {
  const sets = together.flatMap(({ splits }) =>
    splits.map((split) => split.keys.map((key) => keys.indexOf(key)).sort((a, b) => a - b)),
  )
  return ['(province)', ...new Set(sets.map((set) => `(province, ${set.map((at) => `k${at}`).join(', ')})`))]
}

/** Where the records and the value of an indicator stand among the amounts of a pass. */
type Places = { readonly records: number; readonly value: number }

type Counted = { readonly rows: string; readonly amounts: readonly string[]; readonly places: readonly Places[] }

const countedIn = (together: readonly CompiledIndicator[], keys: readonly string[]): Counted => {
  const [only] = together
  if (only?.indicator.value.kind === 'distinct')
    return {
      rows: firstOfEach(only, keys),
      amounts: ['sum(records)', 'count(*)'],
      places: [{ records: 0, value: 1 }],
    }
  const { amounts, places, rows } = rowsCounted(together, keys)
  if (!only?.indicator.register.large) return { rows, amounts, places }
  // A large register is first brought down to one row for each combination of keys, so that rolling up costs nothing.
  const columns = ['province', ...keys.map((_, at) => `k${at}`)]
  const cells = amounts.map((amount, at) => `${amount} as n${at}`)
  return {
    rows: `select ${[...columns, ...cells].join(', ')} from (${rows}) as rows group by ${columns.join(', ')}`,
    amounts: amounts.map((_, at) => `sum(n${at})`),
    places,
  }
}

/** The rows of a register that count for any of these, what is true of each of them, and the amounts that add up of them. */
const rowsCounted = (together: readonly CompiledIndicator[], keys: readonly string[]): Counted => {
  const timings = [...new Set(together.map(({ timing }) => timing))]
  const conditions = listed()
  const measures = listed()
  const amounts = listed()
  const places = together.map(({ timing, where, amount }) => {
    const condition = [timings.length === 1 ? 'true' : timing, where].filter((each) => each !== 'true').join(' and ')
    const filter = condition === '' ? '' : ` filter (where c${conditions.add(condition)})`
    const records = amounts.add(`count(*)${filter}`)
    return { records, value: amount === '1' ? records : amounts.add(`sum(a${measures.add(amount)})${filter}`) }
  })
  const columns = [
    'r.province',
    ...keys.map((key, at) => `${key} as k${at}`),
    ...conditions.all.map((condition, at) => `${condition} as c${at}`),
    ...measures.all.map((measure, at) => `${measure} as a${at}`),
  ]
  const joins = [...new Set(together.flatMap((compiled) => compiled.joins))]
  const rows = `select ${columns.join(', ')} from ${together[0]?.table} r ${joins.join(' ')}
    where ${standing} and (${timings.join(' or ')})`
  return { rows, amounts: amounts.all, places }
}

/** Texts in the order of their coming, each of them once. */
const listed = (): { readonly all: readonly string[]; readonly add: (text: string) => number } => {
  const all = new Map<string, number>()
  return {
    get all() {
      return [...all.keys()]
    },
    add: (text) => {
      const at = all.get(text) ?? all.size
      all.set(text, at)
      return at
    },
  }
}

/** Of all records with one value the earliest, so that the value belongs to one part only and the parts add up. */
const firstOfEach = (compiled: CompiledIndicator, keys: readonly string[]): string => {
  const { amount, day } = compiled
  const columns = [
    ...keys.map((key, at) => `${key} as k${at}`),
    `count(*) over (partition by r.province, ${amount}) as records`,
  ]
  return `select distinct on (r.province, ${amount}) r.province, ${columns.join(', ')} ${rowsOf(compiled)}
    order by r.province, ${amount}, ${day}, r.id`
}

const readingsOf = (
  together: readonly CompiledIndicator[],
  keys: readonly string[],
  places: readonly Places[],
): ReadonlyMap<number, readonly Reading[]> => {
  const readings = new Map<number, Reading[]>()
  const add = (split: readonly number[], reading: Reading) => {
    const rolled = keys.reduce((bits, _, at) => bits * 2 + (split.includes(at) ? 0 : 1), 0)
    readings.set(rolled, [...(readings.get(rolled) ?? []), reading])
  }
  together.forEach(({ indicator: { code }, splits }, at) => {
    const { records, value } = places[at] as Places
    add([], { code, value, of: { records } })
    for (const split of splits) {
      const places = split.keys.map((key) => keys.indexOf(key))
      add(places, { code, value, of: { split: split.code, keys: places } })
    }
  })
  return readings
}
