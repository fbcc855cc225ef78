import type { CompiledIndicator } from './compile.ts'
import { compile, rowsOf, standing } from './compile.ts'
import type { AnyIndicator } from '../../ledger/indicator/index.ts'

/** Indicators that are evaluated together, in one walk over the rows of a register. */
export type Pass = {
  readonly indicators: readonly CompiledIndicator[]
  /** Every text by which some indicator is split. */
  readonly keys: readonly string[]
  readonly sql: string
}

/**
 * What a pass answers: for each province and each set of keys one row, with the number of records and the value of each
 * indicator in turn. `rolled` has a bit for each key, the first key the highest, set where the row is not split by it.
 */
export type PassRow = {
  readonly pass: number
  readonly province: string
  readonly rolled: number
  readonly keys: readonly (string | null)[]
  readonly amounts: readonly string[]
}

/** Arranges indicators into passes and writes each pass in SQL. */
export const passesOf = (indicators: readonly AnyIndicator[]): readonly Pass[] => {
  const byPass = new Map<string, CompiledIndicator[]>()
  for (const compiled of indicators.map(compile))
    byPass.set(compiled.pass, [...(byPass.get(compiled.pass) ?? []), compiled])
  return [...byPass.values()].map((together, number) => {
    const keys = [...new Set(together.flatMap(({ splits }) => splits.flatMap((split) => split.keys)))]
    return { indicators: together, keys, sql: passSql(number, together, keys) }
  })
}

/** The bits of `rolled` in the rows of a split: all but its own keys. */
export const rolledFor = (pass: Pass, keys: readonly string[]): number =>
  pass.keys.reduce((bits, key) => bits * 2 + (keys.includes(key) ? 0 : 1), 0)

const passSql = (number: number, together: readonly CompiledIndicator[], keys: readonly string[]): string => {
  const [only] = together
  const cells = only?.indicator.value.kind === 'distinct' ? firstOfEach(only, keys) : cellsOf(together, keys)
  const names = keys.map((_, at) => `k${at}`)
  const rolled = names.length === 0 ? '0' : `grouping(${names.join(', ')})`
  const amounts = together.flatMap((_, at) => [`coalesce(sum(n${at}), 0)`, `coalesce(sum(v${at}), 0)`])
  return `select ${number} as pass, province, ${rolled} as rolled, array[${names.join(', ')}]::text[] as keys,
    array[${amounts.join(', ')}]::numeric[] as amounts
    from (${cells}) as cells group by grouping sets (${setsOf(together, keys).join(', ')})`
}

const setsOf = (together: readonly CompiledIndicator[], keys: readonly string[]): readonly string[] => {
  const sets = together.flatMap(({ splits }) =>
    splits.map((split) => split.keys.map((key) => keys.indexOf(key)).sort((a, b) => a - b)),
  )
  return ['(province)', ...new Set(sets.map((set) => `(province, ${set.map((at) => `k${at}`).join(', ')})`))]
}

// Rows are first brought down to one for each combination of keys, so that rolling up costs nothing beside the walk.
const cellsOf = (together: readonly CompiledIndicator[], keys: readonly string[]): string => {
  const timings = [...new Set(together.map(({ timing }) => timing))]
  const amounts = together.map((compiled, at) => {
    const condition = timings.length === 1 ? compiled.where : `${compiled.timing} and ${compiled.where}`
    const filter = condition === 'true' ? '' : ` filter (where ${condition})`
    const value = compiled.amount === '1' ? `count(*)${filter}` : `sum(${compiled.amount})${filter}`
    return `count(*)${filter} as n${at}, ${value} as v${at}`
  })
  const joins = [...new Set(together.flatMap((compiled) => compiled.joins))]
  const columns = ['r.province', ...keys.map((key, at) => `${key} as k${at}`)]
  return `select ${[...columns, ...amounts].join(', ')} from ${together[0]?.table} r ${joins.join(' ')}
    where ${standing} and (${timings.join(' or ')})
    group by ${columns.map((_, at) => at + 1).join(', ')}`
}

/** Of all records with one value the earliest, so that the value belongs to one part only and the parts add up. */
const firstOfEach = (compiled: CompiledIndicator, keys: readonly string[]): string => {
  const { amount, day } = compiled
  const columns = [
    ...keys.map((key, at) => `${key} as k${at}`),
    `count(*) over (partition by r.province, ${amount}) as n0`,
    '1 as v0',
  ]
  return `select distinct on (r.province, ${amount}) r.province, ${columns.join(', ')} ${rowsOf(compiled)}
    order by r.province, ${amount}, ${day}, r.id`
}
