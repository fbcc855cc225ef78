import type pg from 'pg'

/** A column as it is carried: its name and its type as PostgreSQL writes it. */
export type CarriedColumn = { readonly name: string; readonly type: string }

/**
 * A table as it is carried. `key` is its primary key, empty where it has none; `comment` is what stands on the table, by
 * which a register's table tells how its rows were folded.
 */
export type CarriedTable = {
  readonly name: string
  readonly columns: readonly CarriedColumn[]
  readonly key: readonly string[]
  readonly comment: string | null
}

/** How far a sequence has counted; `called` is false where `last` is still to be given out. */
export type CarriedSequence = { readonly name: string; readonly last: string; readonly called: boolean }

/**
 * What is not carried from place to place: the tables of the migrator, which are made anew, and what is true of one place
 * and of one hour only, such as who is signed in or what runs in the background. Every other table is carried, also one that nobody here has heard of.
 */
const notCarried: readonly RegExp[] = [
  /^system_migrations(_lock)?$/,
  /^identity_(.*_)?(session|verification|rate_limit|challenge)s?$/,
  /^sign_in_attempts$/,
  /^long_work$/,
]

/** Whether the rows of a table go into a backup. */
export const isCarried = (table: string): boolean => !notCarried.some((pattern) => pattern.test(table))

/** What a query of the catalogue may be asked with: a connection, or a pool of them. */
export type Asked = Pick<pg.ClientBase, 'query'>

// Partitions come with their parent; what belongs to an extension comes with the extension.
const own = `relnamespace = current_schema()::regnamespace and not relispartition
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** The tables of a database that are carried, in the order of their names. Columns that are computed are left out. */
export const carriedTables = async (asked: Asked): Promise<readonly CarriedTable[]> => {
  const { rows } = await asked.query<CarriedTable>(`
    select relname as name,
           (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
              from pg_attribute
             where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
           coalesce((select json_agg(a.attname order by k.place)
                       from pg_index i, unnest(i.indkey) with ordinality as k (attnum, place), pg_attribute a
                      where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), '[]') as key,
           obj_description(c.oid, 'pg_class') as comment
      from pg_class c
     where relkind in ('r', 'p') and ${own}
     order by relname collate "C"`)
  return rows.filter(({ name }) => isCarried(name))
}

/** How far the sequences of a database have counted. They belong to no snapshot: read last, they are never behind one. */
export const carriedSequences = async (asked: Asked): Promise<readonly CarriedSequence[]> => {
  const { rows } = await asked.query<{ name: string; ident: string }>(`
    select relname as name, quote_ident(relname) as ident from pg_class c
     where relkind = 'S' and ${own} order by relname collate "C"`)
  const sequences: CarriedSequence[] = []
  for (const { name, ident } of rows) {
    const { rows: stands } = await asked.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${ident}`,
    )
    for (const stand of stands) sequences.push({ name, ...stand })
  }
  return sequences
}

/** The names of the migrations that a database has seen, in their order; nothing where it holds no ledger. */
export const migrationsOf = async (asked: Asked): Promise<readonly string[]> => {
  const { rows: tables } = await asked.query(`select from pg_class where oid = to_regclass('system_migrations')`)
  if (tables.length === 0) return []
  const { rows } = await asked.query<{ name: string }>('select name from system_migrations order by name collate "C"')
  return rows.map(({ name }) => name)
}
