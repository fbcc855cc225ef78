import { type AnyRegister, daysOf, type Field } from '../../ledger/register/index.ts'
import { columnAsOf, quoted, rowsAsOf } from '../tables/index.ts'

/** The register at the other end of a link, and what its rows are called in the join. */
export type ReadLink = { readonly alias: string; readonly register: AnyRegister }

/** What a path of an indicator reads: the value in SQL, the field that says how it reads, the join that it needs. */
export type ReadPath = {
  readonly sql: string
  readonly field: Field
  readonly join: string | undefined
  readonly link?: ReadLink
}

/** A text as a literal in SQL. */
export const literal = (text: string): string => `'${text.replace(/'/g, "''")}'`

/** How fields of the counted row, and of the rows that it links to, are read in SQL. */
export type Reading = {
  readonly own: (name: string) => string
  readonly linked: (name: string, field: string) => Pick<ReadPath, 'sql' | 'join' | 'link'>
}

/** Reads rows `r` of `rowsAsOf`, each field as it stood on the period's last day. */
export const readingAsOf = (register: AnyRegister): Reading => {
  const own = (name: string) => columnAsOf('r', register, name)
  return { own, linked: (name, field) => linkedAsOf(register, own, name, field) }
}

/** Reads a field over a link as it stood, where `own` reads the fields of the row that links. */
export const linkedAsOf = (
  register: AnyRegister,
  own: Reading['own'],
  name: string,
  linked: string,
): Pick<ReadPath, 'sql' | 'join' | 'link'> => {
  const field = fieldOf(register, name)
  if (field.kind !== 'link') throw new Error(`${register.code}: «${name}» is not a link`)
  const { target } = field
  const alias = quoted(`link ${name}`)
  // The server does not see by itself that the linked rows are of the same provinces, and would read those of all.
  const rows = rowsAsOf(target, ' where province = any($1)')
  const join = `left join ${rows} ${alias} on ${alias}.province = r.province and ${alias}.id = ${own(name)}`
  return { sql: columnAsOf(alias, target, linked), join, link: { alias, register: target } }
}

/**
 * Resolves `field` or `link.field` of a register whose rows are called `r`.
 * @throws when there is no such field, which the checks of the declarations report first
 */
export const readPath = (register: AnyRegister, path: string, reading = readingAsOf(register)): ReadPath => {
  const [name = '', linked] = path.split('.')
  if (linked === undefined) return { sql: reading.own(name), field: fieldOf(register, name), join: undefined }
  const field = fieldOf(register, name)
  if (field.kind !== 'link') throw new Error(`${register.code}: «${name}» is not a link`)
  return { ...reading.linked(name, linked), field: fieldOf(field.target, linked) }
}

const fieldOf = (register: AnyRegister, name: string): Field => {
  const field = register.fields[name] ?? dayOf(register, name)
  if (field === undefined) throw new Error(`${register.code}: no field «${name}»`)
  return field
}

const dayOf = (register: AnyRegister, name: string): Field | undefined => {
  const day = daysOf(register).find((each) => each.name === name)
  return day === undefined ? undefined : { kind: 'date', label: day.label }
}
