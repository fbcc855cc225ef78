import { isOfDivision, maySee, officeFor, type Reader, type Rows, rowsFor } from '../../ledger/access/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import type { Sees } from '../reading/index.ts'

/** What a reader has before the eyes in a register of a province: which rows, and which fields in them. */
export type Sight = {
  readonly province: string
  readonly register: AnyRegister
  /** The rows that the reader may read; no other ever appears, is counted or is found. */
  readonly rows: Rows
  /** In which rows the reader sees a field. */
  readonly field: (name: string) => Rows
  /** Whether the reader sees a field of one record, of this register or of one that it links to. */
  readonly sees: Sees
}

/** Works out what a reader sees of a register, from the declared rights. */
export const sightOf = (reader: Reader, province: string, register: AnyRegister): Sight => {
  const fields = new Map<string, Rows>()
  return {
    province,
    register,
    rows: rowsFor(reader, 'read', { register, province }),
    field: (name) => {
      const known = fields.get(name) ?? rowsOfField(reader, province, register, name)
      fields.set(name, known)
      return known
    },
    sees: (of, name, values) => {
      const at = { register: of, province, row: { values } }
      return officeFor(reader, 'read', at) !== undefined && maySee(reader, name, at)
    },
  }
}

/** Whether the reader may read what every record of a register is called, as sheets write it where they link to it. */
export const seesNames = (reader: Reader, province: string, register: AnyRegister): boolean => {
  const sight = sightOf(reader, province, register)
  const isNamed = (name: string): boolean => {
    const field = Object.hasOwn(register.fields, name) ? register.fields[name] : undefined
    return sight.field(name) === 'all' && (field?.kind !== 'link' || seesNames(reader, province, field.target))
  }
  return sight.rows === 'all' && [...register.identity, ...register.shownAs.fields].every(isNamed)
}

const rowsOfField = (reader: Reader, province: string, register: AnyRegister, name: string): Rows => {
  const seesWith = (values: Readonly<Record<string, unknown>>) =>
    maySee(reader, name, { register, province, row: { values } })
  // Of a row that belongs to no division only those see the field who see it everywhere.
  if (seesWith({})) return 'all'
  const field = register.rights.division
  if (field === undefined) return 'none'
  const own = reader.offices.flatMap(({ role, division }) =>
    isOfDivision(role) && division !== null ? [division] : [],
  )
  const divisions = [...new Set(own)].filter((division) => seesWith({ [field]: division }))
  return divisions.length === 0 ? 'none' : { field, divisions }
}
