import { CompiledQuery } from 'kysely'
import { type AnyRegister, snakeCase, type StoredValue } from '../../ledger/register/index.ts'
import type { ReadRecord } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { tableOf } from '../tables/index.ts'
import { placesOf } from './places.ts'
import { fieldsAndDays, labelOfRecord, type Names, readText } from './read-value.ts'

/** A row of a register's table, by the names of its columns. */
export type Row = { readonly id: number; readonly version: number } & Readonly<Record<string, unknown>>

/** Whether somebody sees a field of a record with these values; of a linked record too. */
export type Sees = (register: AnyRegister, name: string, values: Readonly<Record<string, StoredValue>>) => boolean

const seesAll: Sees = () => true

/**
 * Reads rows of one register the way sentences and lists name them; linked records by what they are called.
 * @param sees what is not seen is left out, of the record and of whatever it is called by
 */
export const readRecords = async (
  db: Database,
  province: string,
  register: AnyRegister,
  rows: readonly Row[],
  sees: Sees = seesAll,
): Promise<readonly ReadRecord[]> => {
  if (rows.length === 0) return []
  const places = new Map(((await placesOf(db, [province])).get(province) ?? []).map(({ code, name }) => [code, name]))
  const place = (code: string) => places.get(code) ?? code
  const names = await namesFor(db, province, register, rows, place, sees)
  const fields = fieldsAndDays(register)
  const columns = columnsOf(fields)
  return rows.map((row) => {
    const values = valuesOf(columns, row)
    const isSeen = (name: string) => sees(register, name, values)
    return {
      register: register.code,
      id: row.id,
      version: row.version,
      label: labelOfRecord(register, values, names, isSeen),
      values: Object.fromEntries(
        fields
          .filter(([name]) => isSeen(name))
          .map(([name, field]) => {
            const raw = values[name] ?? null
            return [name, { raw, text: readText(field, raw, names) }]
          }),
      ),
    }
  })
}

type Column = readonly [name: string, column: string]

const columnsOf = (fields: ReturnType<typeof fieldsAndDays>): readonly Column[] =>
  fields.map(([name]) => [name, snakeCase(name)])

const valuesOf = (columns: readonly Column[], row: Row): Readonly<Record<string, StoredValue>> =>
  Object.fromEntries(columns.map(([name, column]) => [name, (row[column] ?? null) as StoredValue]))

/** What the records are called to which these rows link; a linked record may be called by a link of its own. */
const namesFor = async (
  db: Database,
  province: string,
  register: AnyRegister,
  rows: readonly Row[],
  place: Names['place'],
  sees: Sees,
): Promise<Names> => {
  const labels = new Map<string, string>()
  for (const [name, field] of Object.entries(register.fields)) {
    if (field.kind !== 'link') continue
    const ids = [...new Set(rows.flatMap((row) => row[snakeCase(name)] ?? []))]
    if (ids.length === 0) continue
    const query = `select * from ${tableOf(field.target)} where province = $1 and id = any($2)`
    const { rows: linked } = await db.executeQuery<Row>(CompiledQuery.raw(query, [province, ids]))
    const names = await namesFor(db, province, field.target, linked, place, sees)
    const fields = fieldsAndDays(field.target)
    const columns = columnsOf(fields)
    for (const row of linked) {
      const values = valuesOf(columns, row)
      const isSeen = (part: string) => sees(field.target, part, values)
      // Of whom nothing is seen, not even the words around it are told.
      if (!fields.some(([part]) => isSeen(part))) continue
      labels.set(`${field.target.code} ${row.id}`, labelOfRecord(field.target, values, names, isSeen))
    }
  }
  return { place, record: (target, id) => labels.get(`${target.code} ${id}`) }
}
