import { createHash } from 'node:crypto'
import { CompiledQuery, sql } from 'kysely'
import type { PlainDate } from '../../ledger/period/index.ts'
import {
  type ActDraft,
  type AnyRegister,
  daysThatFill,
  foldAll,
  type LedgerRecord,
  unsigned,
} from '../../ledger/register/index.ts'
import type { LedgerTransaction } from '../connection/index.ts'
import { columnsOf, tableOf } from './column.ts'

/** What a table bears to tell how the past of its rows was folded: by the fields, and by the steps that fill them. */
export const foldMark = (register: AnyRegister): string => {
  const filled = Object.keys(register.fields).map((name) => [name, ...daysThatFill(register, name)])
  return `past ${createHash('sha256').update(JSON.stringify(filled)).digest('hex').slice(0, 12)}`
}

const pageSize = 5000

/**
 * Works out anew what rows hold of their past. Only records of more than one act have any; of their acts no more than a
 * page is held at a time. What else stands in the rows is left as it is, so that verification still finds what was altered.
 */
export const refold = async (transaction: LedgerTransaction, register: AnyRegister): Promise<void> => {
  const { rows } = await sql<{ province: string }>`
    select distinct province from acts where register = ${register.code} and seq = 2`.execute(transaction)
  for (const { province } of rows)
    for await (const histories of changedHistories(transaction, register, province))
      await writePast(transaction, register, province, histories.flatMap(folded(register)))
  // The planner has to know how few rows have a past, or it takes the wrong way through the large tables.
  await sql.raw(`analyze ${tableOf(register)} (was_on)`).execute(transaction)
}

type ActRow = Pick<ActDraft, 'kind' | 'action' | 'changes'> & {
  readonly record: number
  readonly seq: number
  readonly happened_on: PlainDate
}

async function* changedHistories(
  transaction: LedgerTransaction,
  { code }: AnyRegister,
  province: string,
): AsyncGenerator<readonly (readonly ActRow[])[]> {
  for (let after = 0; ; ) {
    const { rows: page } = await sql<{ record: number }>`
      select record from acts where province = ${province} and register = ${code} and seq = 2 and record > ${after}
       order by record limit ${pageSize}`.execute(transaction)
    const last = page.at(-1)?.record
    if (last === undefined) return
    const { rows } = await sql<ActRow>`
      select record, seq, kind, action, happened_on, changes from acts
       where province = ${province} and register = ${code} and record = any(${page.map(({ record }) => record)})
       order by record, seq`.execute(transaction)
    const histories = new Map<number, ActRow[]>(page.map(({ record }) => [record, []]))
    for (const row of rows) histories.get(row.record)?.push(row)
    yield [...histories.values()]
    after = last
  }
}

// Acts that do not add up to a record are for verification to tell, not for a migration to stop at.
const folded =
  (register: AnyRegister) =>
  (acts: readonly ActRow[]): readonly LedgerRecord[] => {
    try {
      return [
        foldAll(
          register,
          acts.map(({ record, seq, happened_on, ...act }) =>
            unsigned({ ...act, happenedOn: happened_on }, record, seq),
          ),
        ),
      ]
    } catch {
      return []
    }
  }

const writePast = async (
  transaction: LedgerTransaction,
  register: AnyRegister,
  province: string,
  records: readonly LedgerRecord[],
): Promise<void> => {
  const past = columnsOf(register).filter(({ name }) => name === 'was_on' || name === 'was')
  const values = past.map(({ valueOf }) => records.map((record) => textOf(valueOf(record, province))))
  const set = past.map(({ name, type }) => `${name} = u.${name}::${type}`)
  const differs = past.map(({ name, type }) => `r.${name} is distinct from u.${name}::${type}`)
  const query = `update ${tableOf(register)} r set ${set.join(', ')}
    from unnest($2::bigint[], ${past.map((_, at) => `$${at + 3}::text[]`).join(', ')})
         as u (id, ${past.map(({ name }) => name).join(', ')})
    where r.province = $1 and r.id = u.id and (${differs.join(' or ')})`
  await transaction.executeQuery(CompiledQuery.raw(query, [province, records.map(({ id }) => id), ...values]))
}

const textOf = (value: unknown): string | null => {
  if (value === null) return null
  return Array.isArray(value) && typeof value[0] === 'string' ? `{${value.join(',')}}` : JSON.stringify(value)
}
