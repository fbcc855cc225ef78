import { sql } from 'kysely'
import type { Countable } from '../../ledger/indicator/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { quoted } from './column.ts'
import { createTable, type Piece, shapeOf, type TableShape } from './ddl.ts'
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
 * Brings the tables of the registers up to their declarations: makes what is missing, adds new columns, replaces indexes.
 * One look at the database where there is nothing to do.
 * @throws CannotMigrate when a column is gone from the declaration or has another type; nothing is changed then
 */
export const migrate = async (
  db: Database,
  registers: readonly AnyRegister[],
  of: readonly Countable[],
): Promise<void> => {
  const shapes = registers.map((register) => shapeOf(register, indicatorsIn(of)))
  if (missingFrom(await readTables(db, shapes), shapes).length === 0) return
  await inTransaction(db, async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('migrate'))`.execute(transaction)
    const statements = missingFrom(await readTables(transaction, shapes), shapes)
    if (statements.length > 0) await sql.raw(statements.join(';\n')).execute(transaction)
  })
}

type Standing = { readonly columns: Readonly<Record<string, string>>; readonly pieces: readonly string[] }

const missingFrom = (standing: ReadonlyMap<string, Standing>, shapes: readonly TableShape[]): readonly string[] => {
  const refused = shapes.flatMap((shape) => conflicts(shape, standing.get(shape.table)))
  if (refused.length > 0) throw new CannotMigrate(refused)
  return [
    ...shapes.flatMap((shape) => tableStatements(shape, standing.get(shape.table))),
    // Every table stands by now, whatever the order of the registers.
    ...shapes.flatMap((shape) => missing(shape.links, standing.get(shape.table))),
  ]
}

const conflicts = ({ table, columns }: TableShape, standing: Standing | undefined): readonly string[] =>
  Object.entries(standing?.columns ?? {}).flatMap(([name, type]) => {
    const declared = columns.find((column) => column.name === name)
    if (declared === undefined) return [`${table}.${name}: cột còn dữ liệu nhưng không còn trong khai báo`]
    return declared.type === type ? [] : [`${table}.${name}: bảng ghi kiểu ${type}, khai báo cần kiểu ${declared.type}`]
  })

const tableStatements = (shape: TableShape, standing: Standing | undefined): readonly string[] => {
  if (standing === undefined) return [createTable(shape), ...shape.indexes.map((piece) => piece.create)]
  const added = shape.columns.filter((column) => !(column.name in standing.columns))
  const wanted = new Set([...shape.indexes, ...shape.links].map((piece) => piece.name))
  // Only indexes and links that were derived bear two underscores; an operator's own stay.
  const stale = standing.pieces.filter((name) => name.startsWith(`${shape.table}__`) && !wanted.has(name))
  return [
    ...added.map(
      ({ name, type, constraint }) => `alter table ${quoted(shape.table)} add ${quoted(name)} ${type} ${constraint}`,
    ),
    ...stale.map((name) => dropOf(shape.table, name)),
    ...missing(shape.indexes, standing),
  ]
}

const dropOf = (table: string, name: string): string =>
  `drop index if exists ${quoted(name)}; alter table ${quoted(table)} drop constraint if exists ${quoted(name)}`

const missing = (pieces: readonly Piece[], standing: Standing | undefined): readonly string[] =>
  pieces.filter(({ name }) => !standing?.pieces.includes(name)).map((piece) => piece.create)

const readTables = async (
  db: Database | LedgerTransaction,
  shapes: readonly TableShape[],
): Promise<ReadonlyMap<string, Standing>> => {
  const names = shapes.map((shape) => shape.table)
  const { rows } = await sql<{ table: string } & Standing>`
    select c.relname as table,
           (select json_object_agg(attname, format_type(atttypid, atttypmod)) from pg_attribute
             where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
           array(select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = c.oid
                 union all select conname::text from pg_constraint where conrelid = c.oid and contype = 'f') as pieces
      from pg_class c
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relname = any(${names})`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.table, row]))
}
