import { CompiledQuery } from 'kysely'
import type { Reader } from '../../ledger/access/index.ts'
import { type Act, type AnyRegister, snakeCase, type StoredValue } from '../../ledger/register/index.ts'
import { isPersonal } from '../browsing/browsable.ts'
import { type Sight, sightOf } from '../browsing/sight.ts'
import type { Database } from '../connection/index.ts'
import { findField, type Row, readRecords } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'

/** One value that an act changed, as it is stored and as it reads. */
export type SeenChange = {
  readonly field: string
  readonly label: string
  readonly value: StoredValue
  readonly text: string
}

/** What a reader sees of an act: what its record is called today, and what was changed. */
export type SeenAct<A> = {
  readonly act: A
  readonly register: AnyRegister
  readonly label: string
  readonly changes: readonly SeenChange[]
  /** The changed fields that tell of persons: reading them is logged. */
  readonly personal: readonly string[]
}

type ActOfRecord = Pick<Act, 'register' | 'record' | 'seq'> & { readonly changes: Readonly<Record<string, unknown>> }

/**
 * Acts as a reader sees them, in their order: those of registers and rows that may not be read are left out, as are
 * fields that are withheld, also where a record is called by them.
 * @param registers those whose acts may be among them
 */
export const seenActs = async <A extends ActOfRecord>(
  db: Database,
  reader: Reader,
  province: string,
  registers: readonly AnyRegister[],
  acts: readonly A[],
): Promise<readonly SeenAct<A>[]> => {
  const seen = new Map<A, SeenAct<A>>()
  for (const register of registers) {
    const ofRegister = acts.filter((act) => act.register === register.code)
    if (ofRegister.length === 0) continue
    const sight = sightOf(reader, province, register)
    if (sight.rows === 'none') continue
    for (const each of await seenIn(db, sight, ofRegister)) seen.set(each.act, each)
  }
  return acts.flatMap((act) => seen.get(act) ?? [])
}

const seenIn = async <A extends ActOfRecord>(
  db: Database,
  { province, register, rows, sees }: Sight,
  acts: readonly A[],
): Promise<readonly SeenAct<A>[]> => {
  const ids = [...new Set(acts.map(({ record }) => record))]
  const query = `select * from ${tableOf(register)} where province = $1 and id = any($2)`
  const { rows: standing } = await db.executeQuery<Row>(CompiledQuery.raw(query, [province, ids]))
  const rowOf = new Map(standing.map((row) => [row.id, row]))
  const labels = new Map(
    (await readRecords(db, province, register, standing, sees)).map(({ id, label }) => [id, label]),
  )
  const division = (row: Row | undefined): Readonly<Record<string, StoredValue>> => {
    const field = register.rights.division
    return field === undefined ? {} : { [field]: (row?.[snakeCase(field)] ?? null) as StoredValue }
  }
  // Which fields of an act are seen goes by the division of its record, not by what the act says of it.
  const read = await readRecords(db, province, register, acts.map(asRow), (of, name, values) =>
    of.code === register.code ? true : sees(of, name, values),
  )
  return acts.flatMap((act, at) => {
    const row = division(rowOf.get(act.record))
    if (rows !== 'all' && (rows === 'none' || !rows.divisions.includes(String(row[rows.field])))) return []
    const values = read[at]?.values ?? {}
    const changes = Object.keys(act.changes).flatMap((name): readonly SeenChange[] => {
      const field = findField(register, name)
      const value = values[name]
      if (field === undefined || value === undefined || !sees(register, name, row)) return []
      return [{ field: name, label: field.label, value: value.raw, text: value.text }]
    })
    const personal = changes.filter(({ field, value }) => value !== null && isPersonal(register, field))
    const label = labels.get(act.record) ?? `bản ghi số ${act.record}`
    return [{ act, register, label, changes, personal: personal.map(({ field }) => field) }]
  })
}

// The changes of an act have the form of a row in which nothing else is known.
const asRow = ({ record, seq, changes }: ActOfRecord): Row => ({
  id: record,
  version: seq,
  ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [snakeCase(name), value])),
})
