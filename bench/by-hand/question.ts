/**
 * A statement written by hand, and how its rows read. Columns: the province, `grouping(…)` of the split columns in the order
 * of `by`, these columns themselves, then one column for each indicator, named by its code. A `coded` statement has two
 * columns in their place: the code and the value.
 *
 * Words of the statements: `:provinces`, `:from`, `:to`, `:period` (between the two), and of a record `r` `:state` (on the
 * last day), `:since` (the day on which it entered that state), `:before` (its state on the day before the first),
 * `:states` (all in which it was on some day of the period). `:then(r.amount::bigint)` is what stood in a field on the last
 * day; `:then(r.amount::bigint | r.approved_on)` of a field that a step fills, which had nothing in it before. Fields that no
 * step of the generated records fills again are read as they are.
 */
export type Question = { readonly by: readonly string[]; readonly sql: string; readonly coded?: true }

/** One statement; `by` are the splits in the order of its `grouping(…)`, with spaces between them. */
export const ask = (by: string, sql: string): Question => ({ by: by.split(' ').filter(Boolean), sql })

/** A statement that gives the codes itself. */
export const askCoded = (by: string, sql: string): Question => ({ ...ask(by, sql), coded: true })

export type Asked = { readonly provinces: readonly string[]; readonly from: string; readonly to: string }

/** A statement with its words filled in. */
export const written = ({ sql }: Question, asked: Asked): string =>
  [...words(asked)].reduce(
    (text, [word, meaning]) => text.replaceAll(`:${word}`, meaning),
    sql.replace(thens, readThen),
  )

const thens = /:then\((\w+)\.(\w+)::(\w+)(?: \| ([^)]+))?\)/g

const readThen = (_: string, row: string, column: string, type: string, days?: string): string => {
  const was = `${row}.was -> width_bucket(:to, ${row}.was_on)`
  const late = days === undefined ? '' : ` when least(${days}) > greatest(:to, ${row}.life_on[1]) then null`
  return `(case when ${was} ? '${column}' then (${was} ->> '${column}')::${type}${late} else ${row}.${column} end)`
}

// A word that begins like another one stands before it.
const words = ({ provinces, from, to }: Asked): ReadonlyMap<string, string> => {
  const [first, last] = [`date ${quoted(from)}`, `date ${quoted(to)}`]
  const [stepsBefore, stepsOn, stepsTo] = [`(${first} - 1)`, first, last].map(
    (day) => `width_bucket(${day}, r.life_on)`,
  )
  return new Map([
    ['provinces', provinces.map(quoted).join(', ')],
    ['period', `between ${first} and ${last}`],
    ['states', `r.life_state[least(${stepsBefore} + 1, ${stepsOn}) : ${stepsTo}]`],
    ['state', `r.life_state[${stepsTo}]`],
    ['since', `r.life_on[${stepsTo}]`],
    ['before', `r.life_state[${stepsBefore}]`],
    ['from', first],
    ['to', last],
  ])
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
