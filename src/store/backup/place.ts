import type pg from 'pg'
import { quoted } from '../tables/index.ts'
import { type Asked, carriedTables, migrationsOf } from './carried-tables.ts'

/**
 * What the program writes by itself before anybody works: the invitation of a first administrator, and that it was made.
 * A place that holds nothing else is still empty.
 */
const writtenByItself = new Set(['invitations', 'access_events'])

/** The tables of a place that hold rows, so that nothing may be restored into it. */
export const tablesInUse = async (asked: Asked): Promise<readonly string[]> => {
  const held: string[] = []
  for (const { name } of await carriedTables(asked)) {
    if (writtenByItself.has(name)) continue
    const { rows } = await asked.query(`select from ${quoted(name)} limit 1`)
    if (rows.length > 0) held.push(name)
  }
  return held
}

/** Keeps a place to this transaction until it ends: nobody else writes in it or migrates it meanwhile. */
export const holdPlace = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`select pg_advisory_xact_lock(hashtext('migrate'))`)
  for (const { name } of await carriedTables(client))
    await client.query(`lock table ${quoted(name)} in access exclusive mode`)
}

/**
 * Takes everything out of the schema of an empty ledger, so that its tables can be made as they were when a backup was
 * taken. Nothing is touched where there never was a ledger, nor what belongs to an extension.
 */
export const clearPlace = async (client: pg.ClientBase): Promise<void> => {
  if ((await migrationsOf(client)).length === 0) return
  const { rows } = await client.query<{ statement: string }>(everything)
  for (const { statement } of rows) await client.query(statement)
}

const notOfExtension = (catalogue: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = x.oid and d.deptype in ('e', 'i'))`

const everything = `
  with here as (select current_schema()::regnamespace as schema)
  select statement from (
    select 1 as turn, format('drop %s if exists %I cascade',
             case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname) as statement
      from pg_class x, here
     where relnamespace = schema and relkind in ('v', 'm', 'r', 'p', 'S') and not relispartition and ${notOfExtension('pg_class')}
    union all
    select 2, format('drop routine if exists %s cascade', x.oid::regprocedure)
      from pg_proc x, here where pronamespace = schema and ${notOfExtension('pg_proc')}
    union all
    select 3, format('drop %s if exists %I cascade', case typtype when 'd' then 'domain' else 'type' end, typname)
      from pg_type x, here where typnamespace = schema and typtype in ('d', 'e') and ${notOfExtension('pg_type')}
    union all
    select 4, format('drop collation if exists %I', collname)
      from pg_collation x, here where collnamespace = schema and ${notOfExtension('pg_collation')}
  ) all_of_it order by turn`
