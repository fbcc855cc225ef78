import { CompiledQuery, sql } from 'kysely'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { browsablesOf } from '../browsing/browsable.ts'
import type { Sight } from '../browsing/sight.ts'
import { isIn, parameters, type Parameters, seen, whereOf } from '../browsing/sql.ts'
import type { Database } from '../connection/index.ts'
import type { Row } from '../reading/index.ts'
import { columnOf, restrictedTexts, tableOf } from '../tables/index.ts'
import type { Sought } from './words.ts'

/** A record whose texts hold all words that are sought; `whole` where one of them holds the words as they were written. */
export type Hit = { readonly sight: Sight; readonly row: Row; readonly whole: boolean }

type Bind = Parameters['bind']
type HitRow = { readonly at: number; readonly row: Row; readonly whole: boolean }

/** Finds the newest records of registers that are not large, one walk over what the reader sees of each, in one statement. */
export const searchSmall = async (
  db: Database,
  sights: readonly Sight[],
  sought: Sought,
  most: number,
): Promise<readonly Hit[]> => {
  const of = parameters()
  const patterns = patternsOf(sought, of.bind)
  const arms = sights.flatMap((sight, at) => {
    const text = textOf(sight, of.bind)
    if (text === undefined) return []
    const { province, register, rows } = sight
    return [
      `(select ${at} as at, to_jsonb(r) as row, ${text} like ${patterns.phrase} as whole from ${tableOf(register)} r
        where r.province = ${of.bind(province)} and not r.voided and ${isIn(rows, of.bind)}
          and ${patterns.holdAll(text)} order by r.id desc limit ${most})`,
    ]
  })
  return arms.length === 0 ? [] : hitsOf(db, sights, arms.join('\nunion all\n'), of.values)
}

/**
 * Finds records of a large register: first in a sample of its rows, where words that many rows hold are found at once, then
 * by the index of parts of words, which is quick for the others.
 * @returns what was found before the time ran out, too
 */
export const searchLarge = async (
  db: Database,
  sight: Sight,
  sought: Sought,
  most: number,
): Promise<readonly Hit[]> => {
  const sampled = await inSample(db, sight, sought, most)
  if (sampled.length >= most || !sought.words.some((word) => /[\p{L}\p{N}]{3}/u.test(word))) return sampled
  const indexed = await byIndex(db, sight, sought, most)
  const known = new Set(indexed.map(({ row }) => row.id))
  return [...indexed, ...sampled.filter(({ row }) => !known.has(row.id))].slice(0, most)
}

const stretches = 20
const rowsOfStretch = 100

const inSample = (db: Database, sight: Sight, sought: Sought, most: number): Promise<readonly Hit[]> => {
  const of = parameters()
  const patterns = patternsOf(sought, of.bind)
  const text = textOf(sight, of.bind)
  if (text === undefined) return Promise.resolve([])
  const table = tableOf(sight.register)
  const province = of.bind(sight.province)
  return hitsOf(
    db,
    [sight],
    `with start (id) as (
       select (select max(id) from ${table} where province = ${province}) * part / ${stretches} - ${rowsOfStretch}
         from generate_series(1, ${stretches}) part)
     select 0 as at, to_jsonb(r) - '#text' as row, r."#text" like ${patterns.phrase} as whole from start, lateral (
       select r.*, ${text} as "#text" from ${table} r
        where r.province = ${province} and not r.voided and ${isIn(sight.rows, of.bind)} and r.id > start.id
        order by r.id limit ${rowsOfStretch}) r
      where ${patterns.holdAll('r."#text"')} order by r.id desc limit ${most}`,
    of.values,
  )
}

// Words that nearly all rows lack are found in a millisecond; for others, a box that is typed in cannot wait.
const patience = 120

const byIndex = async (db: Database, sight: Sight, sought: Sought, most: number): Promise<readonly Hit[]> => {
  const of = parameters()
  const where = whereOf(sight, { conditions: [], words: sought.words }, of)
  const table = tableOf(sight.register)
  // Without the fence the planner, who hopes to find enough soon, would walk through the province from its end.
  const phrase = patternIn(sought.phrase, of.bind)
  const query = `with found as materialized (select r.id from ${table} r where ${where})
    select 0 as at, to_jsonb(r) as row, ${textOf(sight, of.bind)} like ${phrase} as whole from (select id from found order by id desc limit ${most}) newest
      join ${table} r on r.province = ${of.bind(sight.province)} and r.id = newest.id order by r.id desc`
  try {
    return await db
      .transaction()
      .setAccessMode('read only')
      .execute(async (transaction) => {
        await sql`select set_config('statement_timeout', ${`${patience}ms`}, true), set_config('jit', 'off', true)`.execute(
          transaction,
        )
        return hitsOf(transaction, [sight], query, of.values)
      })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === queryCanceled) return []
    throw error
  }
}

const queryCanceled = '57014'

const hitsOf = async (
  db: Database,
  sights: readonly Sight[],
  query: string,
  values: readonly unknown[],
): Promise<readonly Hit[]> => {
  const { rows } = await db.executeQuery<HitRow>(CompiledQuery.raw(query, [...values]))
  return rows.flatMap(({ at, row, whole }) => {
    const sight = sights[at]
    return sight === undefined ? [] : [{ sight, row, whole }]
  })
}

/** The texts in which words are sought, and no field in the rows in which the reader does not see it. */
export const soughtTexts = ({ register, field }: Pick<Sight, 'register' | 'field'>): readonly string[] => {
  const restricted = restrictedTexts(register)
  return Object.entries(register.fields)
    .filter(([name, { kind }]) => kind === 'text' && (!restricted.includes(name) || field(name) !== 'none'))
    .map(([name]) => name)
}

// Texts are kept composed (`checkValue`), and composing them anew would take four fifths of the time.
const textOf = (sight: Sight, bind: Bind): string | undefined => {
  const columns = browsablesOf(sight.register)
  const texts = soughtTexts(sight).map((name) => {
    const column = columns.get(name)
    return column === undefined || sight.field(name) === 'all' ? `r.${columnOf(name)}` : seen(sight, column, bind)
  })
  return texts.length === 0
    ? undefined
    : String.raw`lower(unaccent('unaccent'::regdictionary, concat_ws(E'\n', ${texts.join(', ')})))`
}

const patternsOf = (sought: Sought, bind: Bind) => ({
  holdAll: (text: string): string => sought.words.map((word) => holds(text, word, bind)).join(' and '),
  phrase: patternIn(sought.phrase, bind),
})

// One or two letters stand somewhere in nearly every text, so they must begin a word.
const holds = (text: string, word: string, bind: Bind): string =>
  word.length < 3 ? `${text} ~ ${bind(beginning(word))}::text` : `${text} like ${patternIn(word, bind)}`

const beginning = (word: string): string => String.raw`(^|[^[:alnum:]])${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`

const patternIn = (text: string, bind: Bind): string => `${bind(patternOf(text))}::text`

const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Whether words can be sought in the records of a register at all. */
export const isSearchable = (register: AnyRegister): boolean =>
  Object.values(register.fields).some(({ kind }) => kind === 'text')
