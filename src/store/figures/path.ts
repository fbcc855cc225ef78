import { type AnyRegister, daysOf, type Field } from '../../ledger/register/index.ts'
import { columnOf, quoted, tableOf } from '../tables/index.ts'

/** The register at the other end of a link, and what its rows are called in the join. */
export type ReadLink = { readonly alias: string; readonly register: AnyRegister }

/** What a path of an indicator reads: the column in SQL, the field that says how it reads, the join that it needs. */
export type ReadPath = {
  readonly sql: string
  readonly field: Field
  readonly join: string | undefined
  readonly link?: ReadLink
}

/** A text as a literal in SQL. */
export const literal = (text: string): string => `'${text.replace(/'/g, "''")}'`

/**
 * Resolves `field` or `link.field` of a register whose rows are called `r`.
 * @throws when there is no such field, which the checks of the declarations report first
 */
export const readPath = (register: AnyRegister, path: string): ReadPath => {
  const [name = '', linked] = path.split('.')
  const field = fieldOf(register, name)
  if (linked === undefined) return { sql: `r.${columnOf(name)}`, field, join: undefined }
  if (field.kind !== 'link') throw new Error(`${register.code}: «${name}» is not a link`)
  const alias = quoted(`link ${name}`)
  const join = `left join ${tableOf(field.target)} ${alias} on ${alias}.province = r.province and ${alias}.id = r.${columnOf(name)}`
  const link = { alias, register: field.target }
  return { sql: `${alias}.${columnOf(linked)}`, field: fieldOf(field.target, linked), join, link }
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
