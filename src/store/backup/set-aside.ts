import type pg from 'pg'
import { quoted } from '../tables/index.ts'

/**
 * Takes from empty tables, until they are filled, what would look at each row as it comes: links to other tables, whose
 * rows may come later; triggers, as the rows were already accepted once; and indexes, which are faster made at the end.
 * @returns what puts all of it back, and fails where the rows do not satisfy it
 */
export const setAside = async (client: pg.ClientBase, tables: readonly string[]): Promise<() => Promise<void>> => {
  const { rows } = await client.query<{ away: string; back: string }>(pieces, [tables])
  await each(
    client,
    rows.map(({ away }) => away),
  )
  return () => each(client, rows.map(({ back }) => back).reverse())
}

const each = async (client: pg.ClientBase, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await client.query(statement)
}

// The other way round, indexes come before the links that may rest on them, and triggers come last of all.
const pieces = `
  with chosen as (select oid, format('%I', relname) as name from pg_class
                   where relnamespace = current_schema()::regnamespace and relname = any($1) and relkind in ('r', 'p'))
  select away, back from (
    select 1 as turn, format('alter table %s disable trigger user', name) as away,
           format('alter table %s enable trigger user', name) as back
      from chosen where exists (select from pg_trigger where tgrelid = chosen.oid and not tgisinternal)
    union all
    select 2, format('alter table %s drop constraint %I', name, conname),
           format('alter table %s add constraint %I %s', name, conname, pg_get_constraintdef(c.oid))
      from chosen join pg_constraint c on conrelid = chosen.oid where contype = 'f' and conparentid = 0
    union all
    select 3, format('drop index %I', relname), pg_get_indexdef(i.indexrelid)
      from chosen join pg_index i on i.indrelid = chosen.oid join pg_class x on x.oid = i.indexrelid
     where not i.indisprimary and not x.relispartition
       and not exists (select from pg_constraint where conindid = i.indexrelid)
  ) of_all order by turn`

/** Empties tables whose links and triggers are set aside: a migration may have put rows there. */
export const empty = async (client: pg.ClientBase, tables: readonly string[]): Promise<void> => {
  if (tables.length > 0) await client.query(`truncate ${tables.map(quoted).join(', ')} cascade`)
}
