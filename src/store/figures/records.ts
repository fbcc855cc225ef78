import { CompiledQuery } from 'kysely'
import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import type { PartName, ReadRecord, Span } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { type Row, readRecords } from '../reading/index.ts'
import { type CompiledIndicator, compile, rowsOf } from './compile.ts'
import { unclassified } from './parts.ts'
import { literal } from './path.ts'

/**
 * Exactly the records behind a figure, or behind one of its parts, in the order of the day by which they count.
 * A value that is counted once belongs to the part of its earliest record, and all records with that value go with it.
 */
export const recordsBehind = async (
  db: Database,
  province: string,
  { window }: Span,
  indicator: AnyIndicator,
  part?: PartName,
): Promise<readonly ReadRecord[]> => {
  const compiled = compile(indicator)
  const query = `select r.* ${rowsOf(compiled)}${part === undefined ? '' : ` and ${isInPart(compiled, part)}`}
    order by ${compiled.day}, r.id`
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [[province], window.from, window.to]))
  return readRecords(db, province, indicator.register, rows)
}

const isInPart = (compiled: CompiledIndicator, { by, key }: PartName): string => {
  const split = compiled.splits.find(({ code }) => code === by)
  if (split === undefined) return 'false'
  const text = split.keys.join(` || '+' || `)
  const is = (read: string) => (key === unclassified ? `(${read}) is null` : `(${read}) = ${literal(key)}`)
  const { amount, day, indicator } = compiled
  if (indicator.value.kind !== 'distinct') return is(text)
  return `${amount} in (select first.value from (
    select distinct on (${amount}) ${amount} as value, ${text} as part ${rowsOf(compiled)} order by ${amount}, ${day}, r.id
  ) as first where ${is('first.part')})`
}
