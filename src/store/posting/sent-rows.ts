/** One column of rows that are sent to the database: what it is called there, its type, and its value in each row. */
export type SentColumn = { readonly name: string; readonly type: string; readonly values: readonly unknown[] }

/** Rows in SQL: the names of their columns, a query that gives the rows, and its parameters. */
export type SentRows = {
  readonly names: string
  readonly query: string
  readonly parameters: readonly (string | null)[]
}

/**
 * Rows as one statement can send them, whatever their number: each column is one parameter, an array of its values. What is
 * the same in all rows is sent and read once; of a thousand rows of an import that is half of the columns.
 * @param columns with as many values as there are rows; names ready to stand in SQL, objects as their JSON
 */
export const sentRows = (columns: readonly SentColumn[], rows: number): SentRows => {
  const sent = columns.map(({ type, values }, at) => {
    const texts = values.map(asText)
    const isSame = texts.every((text) => text === texts[0])
    // An array of arrays would have to be rectangular, so inner arrays travel as their text.
    const isList = type.endsWith('[]')
    return isSame
      ? { parameter: texts[0] ?? null, read: `$${at + 1}::${type}` }
      : {
          parameter: arrayText(texts),
          read: `u.c${at}${isList ? `::${type}` : ''}`,
          array: `$${at + 1}::${isList ? 'text' : type}[]`,
          alias: `c${at}`,
        }
  })
  const arrays = sent.flatMap(({ array }) => array ?? [])
  const aliases = sent.flatMap(({ alias }) => alias ?? [])
  const source =
    arrays.length > 0 ? `unnest(${arrays.join(', ')}) as u (${aliases.join(', ')})` : `generate_series(1, ${rows})`
  return {
    names: columns.map(({ name }) => name).join(', '),
    query: `select ${sent.map(({ read }) => read).join(', ')} from ${source}`,
    parameters: sent.map(({ parameter }) => parameter),
  }
}

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  if (Array.isArray(value)) return arrayText(value.map(String))
  if (typeof value === 'string') return value
  // Numbers and yes or no are written alike by both.
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value)
}

const arrayText = (texts: readonly (string | null)[]): string => `{${texts.map(element).join(',')}}`

// Asked first, because few texts have to be written otherwise.
const element = (text: string | null): string =>
  text === null ? 'NULL' : `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`
