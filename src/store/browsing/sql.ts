import type { Rows } from '../../ledger/access/index.ts'
import { columnOf, openText, restrictedTexts } from '../tables/index.ts'
import { type Browsable, browsablesOf } from './browsable.ts'
import type { Condition } from './condition.ts'
import type { Sight } from './sight.ts'

/** The parameters of one statement, in the order of their numbers. */
export type Parameters = { readonly values: readonly unknown[]; readonly bind: (value: unknown) => string }

/** No parameters yet; `bind` adds one and says how it stands in SQL. */
export const parameters = (): Parameters => {
  const values: unknown[] = []
  return { values, bind: (value) => `$${values.push(value)}` }
}

/** What is asked of a list: conditions of which all hold, and words that all stand in the texts of a record. */
export type Sought = { readonly conditions: readonly Condition[]; readonly words: readonly string[] }

/** Which rows `r` of its table a list holds: those of the province that the reader may read, and that fit. */
export const whereOf = (sight: Sight, { conditions, words }: Sought, { bind }: Parameters): string =>
  [
    `r.province = ${bind(sight.province)} and not r.voided`,
    ...(sight.rows === 'all' ? [] : [isIn(sight.rows, bind)]),
    ...conditions.flatMap((condition) => [
      ...conditionsOf(seen(sight, condition.by, bind), condition, bind),
      ...aroundOf(sight, condition, bind),
    ]),
    ...words.map((word) => `(${searched(sight, bind, word)})`),
  ].join(' and ')

type Bind = Parameters['bind']

/** Whether a row is one of these. */
export const isIn = (rows: Rows, bind: Bind): string => {
  if (rows === 'all') return 'true'
  return rows === 'none' ? 'false' : `r.${columnOf(rows.field)} = any(${bind(rows.divisions)}::text[])`
}

/** A column as the reader sees it: empty in the rows in which it is hidden, so that nothing finds what stands there. */
export const seen = (sight: Sight, { name, column }: Browsable, bind: Bind): string => {
  const rows = sight.field(name)
  return rows === 'all' ? `r.${column}` : `(case when ${isIn(rows, bind)} then r.${column} end)`
}

const conditionsOf = (
  value: string,
  { by, oneOf, from, to, contains, is }: Condition,
  bind: Bind,
): readonly string[] => {
  const { again, type } = by
  const isList = type.endsWith('[]')
  const found: string[] = []
  if (oneOf !== undefined)
    found.push(isList ? `${value} && ${bind(oneOf)}::${type}` : `${value} = any(${bind(oneOf)}::${type}[])`)
  const bounds = [
    ...(from === undefined ? [] : [`>= ${bind(from)}::${again ? 'date' : type}`]),
    ...(to === undefined ? [] : [`<= ${bind(to)}::${again ? 'date' : type}`]),
  ]
  if (bounds.length > 0)
    found.push(
      again
        ? `exists (select from unnest(${value}) as of (day) where ${bounds.map((bound) => `of.day ${bound}`).join(' and ')})`
        : bounds.map((bound) => `${value} ${bound}`).join(' and '),
    )
  if (contains !== undefined) found.push(holds(`plain_text(${value})`, contains, bind))
  if (is !== undefined) {
    const isFilled = isList ? `coalesce(cardinality(${value}), 0) > 0` : `${value} is not null`
    found.push(is === 'filled' ? isFilled : `not (${isFilled})`)
  }
  return found
}

/** What one text holds, all texts together hold too: those have an index, where a register is large. */
const aroundOf = ({ register }: Sight, { by, contains }: Condition, bind: Bind): readonly string[] => {
  const open = openText(register, 'r.')
  const isAmongThem = by.field.kind === 'text' && !restrictedTexts(register).includes(by.name)
  return contains !== undefined && register.large && open !== undefined && isAmongThem
    ? [holds(open, contains, bind)]
    : []
}

/** The pattern of a text that holds the given one somewhere, whatever signs it is written with. */
const patternOf = (text: string, bind: Bind): string =>
  String.raw`'%' || replace(replace(replace(plain_text(${bind(text)}), '\', '\\'), '%', '\%'), '_', '\_') || '%'`

/** A text that holds the sought one somewhere; an index by parts of words can only help where three letters follow each other. */
const holds = (text: string, sought: string, bind: Bind): string =>
  `${/[\p{L}\p{N}]{3}/u.test(sought) ? text : `(${text} || '')`} like ${patternOf(sought, bind)}`

const searched = (sight: Sight, bind: Bind, word: string): string => {
  const open = openText(sight.register, 'r.')
  const columns = browsablesOf(sight.register)
  const own = restrictedTexts(sight.register).flatMap((name) => {
    const column = sight.field(name) === 'none' ? undefined : columns.get(name)
    return column === undefined ? [] : [`plain_text(${seen(sight, column, bind)})`]
  })
  const texts = [...(open === undefined ? [] : [open]), ...own]
  return texts.map((text) => holds(text, word, bind)).join(' or ') || 'false'
}
