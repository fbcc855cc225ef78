import { sql } from 'kysely'
import type { Countable } from '../../ledger/indicator/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { quoted } from './column.ts'
import { createTable, type Piece, shapeOf, type TableShape } from './ddl.ts'
import { foldMark, refold } from './refold.ts'
import { indicatorsIn } from './scan-index.ts'

/** Thrown when tables hold what the declarations no longer say: data would be lost, so an operator must decide. */
export class CannotMigrate extends Error {
  override readonly name = 'CannotMigrate'
  readonly places: readonly string[]

  constructor(places: readonly string[]) {
    super(
      `Bảng dữ liệu không khớp với khai báo của sổ; hãy dùng đúng phiên bản Sổ cái hoặc chuyển dữ liệu trước:\n${places.join('\n')}`,
    )
    this.places = places
  }
}

/**
 * Brings the tables of the registers up to their declarations: makes what is missing, adds new columns, works out anew what
 * rows hold where the declaration gives another result, replaces indexes. All of it in one transaction. One look at the database where there is nothing to do.
 * @throws CannotMigrate when a column is gone from the declaration or has another type; nothing is changed then
 */
export const migrate = async (
  db: Database,
  registers: readonly AnyRegister[],
  of: readonly Countable[],
): Promise<void> => {
  const wanted = registers.map((register) => ({ register, shape: shapeOf(register, indicatorsIn(of)) }))
  if (isNothing(missingFrom(await readTables(db, wanted), wanted))) return
  await inTransaction(db, async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('migrate'))`.execute(transaction)
    const { tables, refolded, pieces } = missingFrom(await readTables(transaction, wanted), wanted)
    if (tables.length > 0) await sql.raw(tables.join(';\n')).execute(transaction)
    for (const register of refolded) await refold(transaction, register)
    if (pieces.length > 0) await sql.raw(pieces.join(';\n')).execute(transaction)
  })
}

type Wanted = { readonly register: AnyRegister; readonly shape: TableShape }

type Standing = {
  readonly columns: Readonly<Record<string, string>>
  readonly pieces: readonly string[]
  /** How its rows were folded: the comment on the table. */
  readonly mark: string | null
}

/** What has to be done: to the tables and their columns, then to their rows, then to indexes, links and marks. */
type Missing = {
  readonly tables: readonly string[]
  readonly refolded: readonly AnyRegister[]
  readonly pieces: readonly string[]
}

const isNothing = ({ tables, pieces }: Missing): boolean => tables.length === 0 && pieces.length === 0

const missingFrom = (standing: ReadonlyMap<string, Standing>, wanted: readonly Wanted[]): Missing => {
  const refused = wanted.flatMap(({ shape }) => conflicts(shape, standing.get(shape.table)))
  if (refused.length > 0) throw new CannotMigrate(refused)
  const other = wanted.filter(({ register, shape }) => standing.get(shape.table)?.mark !== foldMark(register))
  return {
    tables: wanted.flatMap(({ shape }) => tableStatements(shape, standing.get(shape.table))),
    refolded: other.filter(({ shape }) => standing.has(shape.table)).map(({ register }) => register),
    pieces: [
      ...wanted.flatMap(({ shape }) => missing(shape.indexes, standing.get(shape.table))),
      // Every table stands by now, whatever the order of the registers.
      ...wanted.flatMap(({ shape }) => missing(shape.links, standing.get(shape.table))),
      ...other.map(({ register, shape }) => `comment on table ${quoted(shape.table)} is '${foldMark(register)}'`),
    ],
  }
}

const conflicts = ({ table, columns }: TableShape, standing: Standing | undefined): readonly string[] =>
  Object.entries(standing?.columns ?? {}).flatMap(([name, type]) => {
    const declared = columns.find((column) => column.name === name)
    if (declared === undefined) return [`${table}.${name}: cột còn dữ liệu nhưng không còn trong khai báo`]
    return declared.type === type ? [] : [`${table}.${name}: bảng ghi kiểu ${type}, khai báo cần kiểu ${declared.type}`]
  })

const tableStatements = (shape: TableShape, standing: Standing | undefined): readonly string[] => {
  if (standing === undefined) return [createTable(shape)]
  const added = shape.columns.filter((column) => !(column.name in standing.columns))
  const wanted = new Set([...shape.indexes, ...shape.links].map((piece) => piece.name))
  // Only indexes and links that were derived bear two underscores; an operator's own stay.
  const stale = standing.pieces.filter((name) => name.startsWith(`${shape.table}__`) && !wanted.has(name))
  return [
    ...added.map(
      ({ name, type, constraint }) => `alter table ${quoted(shape.table)} add ${quoted(name)} ${type} ${constraint}`,
    ),
    ...stale.map((name) => dropOf(shape.table, name)),
  ]
}

const dropOf = (table: string, name: string): string =>
  `drop index if exists ${quoted(name)}; alter table ${quoted(table)} drop constraint if exists ${quoted(name)}`

const missing = (pieces: readonly Piece[], standing: Standing | undefined): readonly string[] =>
  pieces.filter(({ name }) => !standing?.pieces.includes(name)).map((piece) => piece.create)

const readTables = async (
  db: Database | LedgerTransaction,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, Standing>> => {
  const names = wanted.map(({ shape }) => shape.table)
  const { rows } = await sql<{ table: string } & Standing>`
    select c.relname as table,
           (select json_object_agg(attname, format_type(atttypid, atttypmod)) from pg_attribute
             where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
           array(select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = c.oid
                 union all select conname::text from pg_constraint where conrelid = c.oid and contype = 'f') as pieces,
           obj_description(c.oid, 'pg_class') as mark
      from pg_class c
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname = any(${names})`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.table, row]))
}
