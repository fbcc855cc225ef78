import pg from 'pg'
import { type AnyRegister, snakeCase } from '../../ledger/register/index.ts'
import { createTable, quoted, shapeOf } from '../tables/index.ts'
import { CannotRestore, broken, otherDeclarations } from './cannot-restore.ts'
import { type CarriedTable, carriedTables } from './carried-tables.ts'

/**
 * Makes the tables of a backup that no migration made: those of registers, with the columns that they had then and without
 * indexes, which the declarations add when the rows are there; and those that nobody declares any more, as they were.
 * @throws CannotRestore where a register has other columns than the declarations know, or a table other ones than the
 * migrations make
 */
export const makeTables = async (
  client: pg.ClientBase,
  file: string,
  tables: readonly CarriedTable[],
  registers: readonly AnyRegister[],
): Promise<void> => {
  const standing = new Map((await carriedTables(client)).map((table) => [table.name, table]))
  const declared = new Map(registers.map((register) => [snakeCase(register.code), register]))
  const unknown = tables.flatMap((table) => strangersIn(table, declared.get(table.name)))
  if (unknown.length > 0) throw otherDeclarations(unknown)
  for (const table of tables) {
    const there = standing.get(table.name)
    if (there !== undefined) {
      if (columnsText(there) !== columnsText(table)) throw broken(file)
      continue
    }
    const register = declared.get(table.name)
    await client.query(register === undefined ? asItWas(file, table) : asDeclared(table, register))
    if (table.comment !== null)
      await client.query(`comment on table ${quoted(table.name)} is ${pg.escapeLiteral(table.comment)}`)
  }
}

const strangersIn = (table: CarriedTable, register: AnyRegister | undefined): readonly string[] => {
  if (register === undefined) return []
  const { columns } = shapeOf(register, [])
  return table.columns
    .filter(({ name, type }) => !columns.some((column) => column.name === name && column.type === type))
    .map(({ name, type }) => `${table.name}.${name} (${type})`)
}

const columnsText = ({ columns }: CarriedTable): string =>
  columns
    .map(({ name, type }) => `${name} ${type}`)
    .sort()
    .join('\n')

const asDeclared = (table: CarriedTable, register: AnyRegister): string => {
  const shape = shapeOf(register, [])
  const then = new Set(table.columns.map(({ name }) => name))
  return createTable({ ...shape, columns: shape.columns.filter(({ name }) => then.has(name)) })
}

/** A type that may stand in a statement: words, a size, an array; nothing with which a file could say more. */
const plainType = /^[a-z][a-z0-9_ ]*(\(\d+(,\d+)?\))?[a-z ]*(\[\])*$/

const asItWas = (file: string, { name, columns, key }: CarriedTable): string => {
  if (!columns.every(({ type }) => plainType.test(type)))
    throw new CannotRestore(
      'restore/unknown-type',
      `Bảng ${name} trong tệp sao lưu “${file}” có kiểu dữ liệu mà Sổ cái không biết; hãy bỏ bảng đó khỏi cơ sở dữ liệu cũ rồi sao lưu lại.`,
    )
  const lines = columns.map((column) => `${quoted(column.name)} ${column.type}`)
  if (key.length > 0) lines.push(`primary key (${key.map(quoted).join(', ')})`)
  return `create table ${quoted(name)} (${lines.join(', ')})`
}
