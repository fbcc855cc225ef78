import { CompiledQuery } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { Reader } from '../../ledger/access/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { ReadRecord } from '../../ledger/report/index.ts'
import { isPersonal } from '../browsing/browsable.ts'
import { sightOf } from '../browsing/sight.ts'
import type { Database } from '../connection/index.ts'
import { pageBehind } from '../figures/index.ts'
import { type Row, readRecords } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { watched } from './everything-watched.ts'

export type OpenRecordsAsked = {
  readonly province: string
  readonly register: string
  readonly state: string
  /** The day as of which the records stood in the state. */
  readonly on: PlainDate
  /** The work of one division; of all of them where none is named. */
  readonly division: string | undefined
  /** How many records to pass over, and how many to show at most. */
  readonly after: number
  readonly limit: number
}

/** Records in a state of work, as many as the list of work counts there. */
export type OpenRecords = {
  readonly total: number
  readonly records: readonly Pick<ReadRecord, 'register' | 'id' | 'label'>[]
  /** The fields about persons that the records are called by. */
  readonly personal: readonly string[]
}

const none: OpenRecords = { total: 0, records: [], personal: [] }

/** Exactly the records that the list of work counts as under way in a state on a day, as far as the reader may read them. */
export const openRecordsOf = async (
  db: Database,
  reader: Reader,
  { province, register: code, state, on, division, after, limit }: OpenRecordsAsked,
): Promise<Result<OpenRecords>> => {
  const open = watched.open.find(({ register }) => register.code === code)
  const inState = open !== undefined && Object.hasOwn(open.inState, state) ? open.inState[state] : undefined
  if (open === undefined || inState === undefined) return noSuchWork
  const { register } = open
  const { rows, sees } = sightOf(reader, province, register)
  const field = register.rights.division
  if (rows === 'none' || (field === undefined && division !== undefined && register.keptBy !== division))
    return ok(none)
  const span = { window: { from: on, to: on }, period: `${on}/${on}` }
  const { reached, ids } = await pageBehind(db, province, span, inState, {
    part: field === undefined || division === undefined ? undefined : { by: field, key: division },
    reach: rows === 'all' ? undefined : { field: rows.field, values: rows.divisions },
    after,
    limit,
  })
  const query = `select r.* from ${tableOf(register)} r
    join unnest($2::bigint[]) with ordinality as asked (id, place) using (id) where r.province = $1 order by asked.place`
  const { rows: standing } = await db.executeQuery<Row>(CompiledQuery.raw(query, [province, ids]))
  const records = await readRecords(db, province, register, standing, sees)
  const personal = register.shownAs.fields.filter(
    (name) => isPersonal(register, name) && records.some(({ values }) => (values[name]?.raw ?? null) !== null),
  )
  return ok({
    total: reached,
    records: records.map(({ register: of, id, label }) => ({ register: of, id, label })),
    personal,
  })
}

const noSuchWork = refuse(
  'work/unknown-state',
  `Không có việc đang làm ở trạng thái này; các sổ có việc đang làm: ${watched.open
    .map(({ register, inState }) => `${register.code} (${Object.keys(inState).join(', ')})`)
    .join('; ')}.`,
)
