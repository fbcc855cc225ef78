import { sql } from 'kysely'
import type { CountedRecord } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { type FrozenTable, type Link, standsAt } from './chain.ts'

/** The first few records that frozen figures count or read in a version of which the ledger has no act. */
export const missingVersions = async (
  db: Database,
  table: FrozenTable,
  link: Link,
): Promise<readonly CountedRecord[]> => {
  const { rows } = await sql<CountedRecord>`
    select distinct c.register, c.id, c.version
      from (select province, content from ${sql.table(table)} where ${standsAt(link)}) p,
           json_array_elements(p.content -> 'figures') f,
           lateral (select * from json_to_recordset(f -> 'records') as r (register text, id bigint, version int)
                    union all
                    select * from json_to_recordset(f -> 'linked') as l (register text, id bigint, version int)) c
     where not exists (select from acts a where a.province = p.province and a.register = c.register
                          and a.record = c.id and a.seq = c.version)
     order by 1, 2, 3 limit 5`.execute(db)
  return rows
}
