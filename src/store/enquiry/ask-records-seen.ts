import { CompiledQuery } from 'kysely'
import { type Countable, isRatio, ok, type Result, refuse } from '../../ledger/index.ts'
import type { Reader } from '../../ledger/access/index.ts'
import type { ReadRecord } from '../../ledger/report/index.ts'
import { isPersonal } from '../browsing/browsable.ts'
import { sightOf } from '../browsing/sight.ts'
import { type Row, readRecords } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { pageBehind } from '../figures/index.ts'
import { findRecordsAsked, type RecordsAsked } from './ask.ts'
import { findIndicator } from './names.ts'
import type { Ledger } from './open-ledger.ts'

export type RecordsSeenAsked = RecordsAsked & {
  /** How many records to pass over, and how many to show at most. */
  readonly after: number
  readonly limit: number
}

/** The records behind a figure as a reader sees them. */
export type RecordsSeen = {
  readonly indicator: Countable
  /** How many there are, and how many of them the reader may not read: these are counted and not shown. */
  readonly total: number
  readonly outOfReach: number
  readonly records: readonly ReadRecord[]
  /** The fields about persons that are shown, of whichever record. */
  readonly personal: readonly string[]
}

/** Exactly the records behind one figure, or behind one of its parts, as far as the reader may read them. */
export const askRecordsSeen = async (
  ledger: Ledger,
  reader: Reader,
  asked: RecordsSeenAsked,
): Promise<Result<RecordsSeen>> => {
  const found = findIndicator(asked.indicator)
  if (!found.ok) return found
  const indicator = found.value
  const { register } = isRatio(indicator) ? indicator.of : indicator
  const { rows, sees } = sightOf(reader, asked.province, register)
  if (rows === 'none')
    return refuse(
      'register/not-readable',
      `Chức vụ hiện giữ không được xem bản ghi của sổ “${register.title}”; được xem số liệu và các phần của số liệu.`,
    )
  const behind = await findRecordsAsked(ledger, asked)
  if (!behind.ok) return behind
  const { span, of, part } = behind.value
  const reach = rows === 'all' ? undefined : { field: rows.field, values: rows.divisions }
  const page = { part, reach, after: asked.after, limit: asked.limit }
  const { total, reached, ids } = await pageBehind(ledger.db, asked.province, span, of, page)
  const query = `select r.* from ${tableOf(register)} r
    join unnest($2::bigint[]) with ordinality as asked (id, place) using (id) where r.province = $1 order by asked.place`
  const { rows: standing } = await ledger.db.executeQuery<Row>(CompiledQuery.raw(query, [asked.province, ids]))
  const records = await readRecords(ledger.db, asked.province, register, standing, sees)
  const personal = Object.keys(register.fields).filter(
    (name) => isPersonal(register, name) && records.some(({ values }) => (values[name]?.raw ?? null) !== null),
  )
  return ok({ indicator, total, outOfReach: total - reached, records, personal })
}
