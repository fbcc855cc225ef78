import type { Rows } from '../../ledger/access/index.ts'
import { rightsOf } from '../../ledger/access/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { columnOf } from '../tables/index.ts'
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
    ...conditions.flatMap((condition) => conditionsOf(seen(sight, condition.by, bind), condition, bind)),
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
  if (contains !== undefined) found.push(`plain_text(${value}) like ${patternOf(contains, bind)}`)
  if (is !== undefined) {
    const isFilled = isList ? `coalesce(cardinality(${value}), 0) > 0` : `${value} is not null`
    found.push(is === 'filled' ? isFilled : `not (${isFilled})`)
  }
  return found
}

/** The pattern of a text that holds the given one somewhere, whatever signs it is written with. */
const patternOf = (text: string, bind: Bind): string =>
  String.raw`'%' || replace(replace(replace(plain_text(${bind(text)}), '\', '\\'), '%', '\%'), '_', '\_') || '%'`

/** The texts that every reader of a record sees, as one, without diacritics; null where a register has none. */
export const openText = (register: AnyRegister, alias = ''): string | undefined => {
  const { fields } = rightsOf(register)
  return joined(
    textsOf(register)
      .filter(({ name }) => !Object.hasOwn(fields, name))
      .map(({ column }) => `${alias}${column}`),
  )
}

/** The texts that only some see. */
export const restrictedTexts = (register: AnyRegister): readonly Browsable[] => {
  const { fields } = rightsOf(register)
  return textsOf(register).filter(({ name }) => Object.hasOwn(fields, name))
}

const textsOf = (register: AnyRegister): readonly Browsable[] =>
  [...browsablesOf(register).values()].filter(({ field }) => field.kind === 'text')

// A line break keeps a word from being found across two fields.
const joined = (columns: readonly string[]): string | undefined =>
  columns.length === 0
    ? undefined
    : `plain_text(${columns.map((column) => `coalesce(${column}, '')`).join(String.raw` || E'\n' || `)})`

const searched = (sight: Sight, bind: Bind, word: string): string => {
  const open = openText(sight.register, 'r.')
  const own = restrictedTexts(sight.register).filter(({ name }) => sight.field(name) !== 'none')
  const texts = [...(open === undefined ? [] : [open]), ...own.map((each) => `plain_text(${seen(sight, each, bind)})`)]
  if (texts.length === 0) return 'false'
  const pattern = patternOf(word, bind)
  return texts.map((text) => `${text} like ${pattern}`).join(' or ')
}
