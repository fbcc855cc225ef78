import { createHash } from 'node:crypto'
import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { type AnyRegister, type LinkField, snakeCase } from '../../ledger/register/index.ts'
import { browseIndexesOf } from './browse-index.ts'
import { columnOf, columnsOf, quoted, tableOf } from './column.ts'
import { scanIndexesOf } from './scan-index.ts'

/** A piece of a table that is made by one statement and known by its name. */
export type Piece = { readonly name: string; readonly create: string }

/** What a register's table is made of. */
export type TableShape = {
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string; readonly constraint: string }[]
  readonly indexes: readonly Piece[]
  readonly links: readonly Piece[]
}

// Fifty bytes of words and thirteen of mark: an identifier longer than 63 bytes would be cut silently.
const nameOf = (table: string, words: string, content: string): string =>
  `${`${table}__${words}`.slice(0, 50)}_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`

const index = (register: AnyRegister, words: string, unique: boolean, content: string): Piece => {
  const name = nameOf(snakeCase(register.code), words, `${unique}${content}`)
  return { name, create: `create ${unique ? 'unique ' : ''}index ${quoted(name)} on ${tableOf(register)} ${content}` }
}

const linksOf = (register: AnyRegister): readonly (readonly [string, LinkField])[] =>
  Object.entries(register.fields).flatMap(([name, field]) => (field.kind === 'link' ? [[name, field] as const] : []))

/** Derives the table of a register; the indicators say what a large one must be scanned for. */
export const shapeOf = (register: AnyRegister, indicators: readonly AnyIndicator[]): TableShape => {
  const table = snakeCase(register.code)
  const identity = register.identity.map(columnOf).join(', ')
  const links = linksOf(register)
  return {
    table,
    columns: [...columnsOf(register), { name: 'origin', type: 'text', constraint: '' }],
    indexes: [
      ...(identity === '' ? [] : [index(register, 'identity', true, `(province, ${identity}) where not voided`)]),
      index(register, 'origin', true, '(province, origin) where origin is not null'),
      ...(register.large
        ? []
        : links.map(([name]) => index(register, snakeCase(name), false, `(province, ${columnOf(name)})`))),
      ...scanIndexesOf(register, indicators).map(({ day, content }) => index(register, snakeCase(day), false, content)),
      ...browseIndexesOf(register).map(({ words, content }) => index(register, snakeCase(words), false, content)),
    ],
    links: links.map(([name, { target }]) => {
      const content = `foreign key (province, ${columnOf(name)}) references ${tableOf(target)} (province, id)`
      const constraint = nameOf(table, snakeCase(name), content)
      return {
        name: constraint,
        create: `alter table ${tableOf(register)} add constraint ${quoted(constraint)} ${content}`,
      }
    }),
  }
}

export const createTable = ({ table, columns }: TableShape): string => {
  const lines = columns.map(({ name, type, constraint }) => `  ${quoted(name)} ${type} ${constraint}`.trimEnd())
  return `create table ${quoted(table)} (\n${[...lines, '  primary key (province, id)'].join(',\n')}\n)`
}

/** The statements that make the table of a register from nothing, in their order; the tables it links to come first. */
export const ddlOf = (register: AnyRegister, indicators: readonly AnyIndicator[] = []): string => {
  const shape = shapeOf(register, indicators)
  const statements = [createTable(shape), ...[...shape.indexes, ...shape.links].map((piece) => piece.create)]
  return statements.map((statement) => `${statement};\n`).join('')
}
