import { CompiledQuery, sql } from 'kysely'
import { type Changes, type Field, snakeCase } from '../../ledger/register/index.ts'
import type { ReadValue } from '../../ledger/report/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import { readRecords, type Row } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { isPersonal } from './browsable.ts'
import type { Sight } from './sight.ts'
import { isIn, parameters } from './sql.ts'

/** What somebody's next entry probably holds too, and the entry that it is taken from. */
export type UsualValues = {
  readonly from: { readonly id: number; readonly label: string } | null
  readonly values: Readonly<Record<string, ReadValue>>
}

const mostActs = 2000

/**
 * Values that repeat in the last entries of a person in a register: what the last two of them have in common, and of a
 * single one what is chosen from a list. Days, and what tells records apart or tells of persons, are never taken over.
 */
export const usualValues = (db: Database, sight: Sight, person: string): Promise<UsualValues> =>
  inSnapshot(db, async (snapshot) => {
    const { province, register, sees } = sight
    const [last, before] = await lastOpened(snapshot, sight, person)
    if (last === undefined) return { from: null, values: {} }
    const names = Object.entries(register.fields).flatMap(([name, field]) => {
      const value = last.changes[name] ?? null
      const repeats = before === undefined ? isChosen(field) : same(value, before.changes[name] ?? null)
      const isOwn = register.identity.includes(name) || Object.hasOwn(register.derived, name)
      return value === null || !repeats || isOwn || field.kind === 'date' || isPersonal(register, name) ? [] : [name]
    })
    const values = Object.fromEntries(names.map((name) => [snakeCase(name), last.changes[name]]))
    const [row, told] = await readRecords(
      snapshot,
      province,
      register,
      [last.row, { ...last.row, ...emptied(last.row), ...values }],
      sees,
    )
    const seen = names.flatMap((name) => (told?.values[name] === undefined ? [] : [[name, told.values[name]] as const]))
    return { from: { id: last.row.id, label: row?.label ?? '' }, values: Object.fromEntries(seen) }
  })

type Opened = { readonly row: Row; readonly changes: Changes }

/** The last two records that a person has opened, that still stand and that he may still read. */
const lastOpened = async (db: Database, sight: Sight, person: string): Promise<readonly Opened[]> => {
  const { province, register } = sight
  const { rows: acts } = await sql<{ record: number; changes: Changes }>`
    select record, changes from (
      select * from acts where province = ${province} and person = ${person} order by recorded_at desc limit ${mostActs}
    ) a where register = ${register.code} and kind = 'opened' order by recorded_at desc, record desc limit 10`.execute(
    db,
  )
  const { values, bind } = parameters()
  const query = `select r.* from ${tableOf(register)} r where r.province = ${bind(province)}
    and r.id = any(${bind(acts.map(({ record }) => record))}::bigint[]) and not r.voided and ${isIn(sight.rows, bind)}`
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [...values]))
  const standing = new Map(rows.map((row) => [row.id, row]))
  return acts
    .flatMap(({ record, changes }) => {
      const row = standing.get(record)
      return row === undefined ? [] : [{ row, changes }]
    })
    .slice(0, 2)
}

const emptied = (row: Row): Readonly<Record<string, null>> =>
  Object.fromEntries(Object.keys(row).flatMap((name) => (name === 'id' || name === 'version' ? [] : [[name, null]])))

const isChosen = ({ kind }: Field): boolean => kind === 'choice' || kind === 'place' || kind === 'yesNo'

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)
