import { CompiledQuery, sql } from 'kysely'
import { withSmallInitial, type StoredValue } from '../../ledger/register/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import type { Row } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { type Browsable, browsablesOf } from './browsable.ts'
import { type ListedRecord, personalIn, told } from './list-records.ts'
import type { Sight } from './sight.ts'
import { parameters, type Parameters, whereOf } from './sql.ts'

/** A record that may be the very thing that somebody is about to enter, and why it is thought so. */
export type LikelySame = ListedRecord & { readonly why: string }

/** What is about to be entered, as far as it can be read; `day` is the name of the day on which it begins. */
export type Draft = { readonly values: Readonly<Record<string, StoredValue>>; readonly day: string }

const mostTold = 5
// Whoever enters twice does so soon; more rows would be read anew with every pause in typing.
const mostRead = 20_000
const nearEnough = 0.5

type Sign = { readonly by: readonly Browsable[]; readonly how: 'same' | 'near'; readonly sql: string }

/**
 * Records among the latest of a register that name the same as a draft: the same or nearly the same texts, whatever their
 * diacritics, or where no text names it the same links and choices on the same day. Texts that differ in a digit name
 * different things. Only rows and fields that the reader sees are looked at.
 */
export const likelySame = (
  db: Database,
  sight: Sight,
  draft: Draft,
): Promise<{ readonly records: readonly LikelySame[]; readonly personal: readonly string[] }> =>
  inSnapshot(db, async (snapshot) => {
    await sql`set local jit = off`.execute(snapshot)
    const naming = namingColumns(sight)
    const of = parameters()
    const from = `(select * from ${tableOf(sight.register)} r where ${whereOf(sight, nothingSought, of)}
      order by r.id desc limit ${mostRead}) r`
    const signs = signsOf(sight, naming, draft, of)
    if (signs.length === 0) return { records: [], personal: [] }
    const query = `select r.*, ${signs.map((sign, at) => `(${sign.sql}) as "#${at}"`).join(', ')} from ${from}
      where ${signs.map((sign) => `(${sign.sql})`).join(' or ')} order by r.id desc limit ${mostTold}`
    const { rows } = await snapshot.executeQuery<Row>(CompiledQuery.raw(query, [...of.values]))
    const listed = await told(snapshot, sight, rows, naming)
    const records = listed.map((each, at) => ({
      ...each,
      why: whyOf(signs.filter((_, nth) => rows[at]?.[`#${nth}`] === true)),
    }))
    return { records, personal: personalIn(sight, listed) }
  })

const nothingSought = { conditions: [], words: [] }

/** The columns by which a record is called or told apart, and that the reader sees in every row. */
const namingColumns = (sight: Sight): readonly Browsable[] => {
  const { identity, shownAs } = sight.register
  const columns = browsablesOf(sight.register)
  return [...new Set([...identity, ...shownAs.fields])]
    .flatMap((name) => columns.get(name) ?? [])
    .filter(({ name }) => sight.field(name) === 'all')
}

const signsOf = (
  sight: Sight,
  naming: readonly Browsable[],
  { values, day }: Draft,
  { bind }: Parameters,
): readonly Sign[] => {
  const filled = naming.filter(({ name }) => isFilled(values[name]))
  const same = ({ name, column, type }: Browsable) => `r.${column} = ${bind(values[name])}::${type}`
  const texts = filled.filter(({ field, name }) => field.kind === 'text' && String(values[name]).length >= 3)
  if (texts.length > 0) {
    const others = filled.filter(({ field }) => field.kind === 'link' || field.kind === 'place')
    // Things of one name in two districts, or of two persons, are two things.
    const around = others.map((each) => ` and (${same(each)} or r.${each.column} is null)`).join('')
    return texts.map((each): Sign => {
      const [left, right] = [`plain_text(r.${each.column})`, `plain_text(${bind(String(values[each.name]))})`]
      const digits = (text: string) => String.raw`regexp_replace(${text}, '\D', '', 'g')`
      const near = `similarity(${left}, ${right}) >= ${nearEnough} and ${digits(left)} = ${digits(right)}`
      return { by: [each], how: 'near', sql: `${near}${around}` }
    })
  }
  const dayColumn = browsablesOf(sight.register).get(day)
  const pointing = filled.filter(({ field }) => field.kind === 'link' || field.kind === 'choice')
  const isNamed = pointing.some(({ field }) => field.kind === 'link')
  if (dayColumn === undefined || !isFilled(values[day]) || !isNamed || sight.field(day) !== 'all') return []
  const on = dayColumn.again ? `${bind(values[day])}::date = any(r.${dayColumn.column})` : same(dayColumn)
  return [{ by: [...pointing, dayColumn], how: 'same', sql: [...pointing.map(same), on].join(' and ') }]
}

const isFilled = (value: StoredValue | undefined): boolean => value !== undefined && value !== null && value !== ''

const whyOf = (signs: readonly Sign[]): string =>
  signs
    .map(({ by, how }) => {
      const labels = by.map(({ field }) => withSmallInitial(field.label)).join(', ')
      return how === 'near' ? `${labels} giống hoặc gần giống` : `trùng ${labels}`
    })
    .join('; ')
    .replace(/^./u, (first) => first.toLocaleUpperCase('vi'))
