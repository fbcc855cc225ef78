import { sql } from 'kysely'
import { addDays, type PlainDate } from '../../ledger/period/index.ts'
import type { Database } from '../connection/index.ts'

/** What the log of access keeps, by code, as screens call it. */
export const eventDeeds = {
  signedIn: 'Đăng nhập',
  signInFailed: 'Đăng nhập không thành công',
  signedOut: 'Đăng xuất',
  sessionEnded: 'Kết thúc phiên',
  invited: 'Mời người dùng',
  invitationAccepted: 'Nhận lời mời',
  passwordChanged: 'Đổi mật khẩu',
  passwordResetGiven: 'Cấp đường dẫn đặt lại mật khẩu',
  passwordReset: 'Đặt lại mật khẩu',
  secondFactorOn: 'Bật xác thực hai bước',
  secondFactorOff: 'Tắt xác thực hai bước',
  recoveryCodesMade: 'Tạo lại mã dự phòng',
  officeGiven: 'Giao chức vụ',
  officeEnded: 'Kết thúc chức vụ',
  deactivated: 'Ngừng tài khoản',
  reactivated: 'Mở lại tài khoản',
  keyMade: 'Tạo khóa truy cập',
  keyRevoked: 'Thu hồi khóa truy cập',
  personalRead: 'Xem dữ liệu cá nhân',
  exported: 'Xuất dữ liệu',
  filePurged: 'Xóa nội dung tệp đính kèm',
} as const

export type EventDeed = keyof typeof eventDeeds

/** One entry of the log of access: who did what when, and with which record where it was one. */
export type AccessEvent = {
  /** The instant, ISO 8601. */
  readonly at: string
  /** The person's id, or `key:` and the number of a key; null where nobody known was at work. */
  readonly person: string | null
  readonly deed: EventDeed
  readonly province?: string | null
  readonly register?: string | null
  readonly record?: number | null
  /** Whatever else tells what was done; never a password, a token or a value of personal data. */
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Adds to the log of access. What is there is never changed: the database refuses it. */
export const appendEvent = async (db: Database, event: AccessEvent): Promise<void> => {
  const { at, person, deed, province = null, register = null, record = null, detail = {} } = event
  await db
    .insertInto('access_events')
    .values({ at, person, deed, province, register, record, detail: JSON.stringify(detail) })
    .execute()
}

/** Which entries are asked for; days are days in Vietnam, both inclusive. */
export type EventFilter = {
  readonly person?: string | undefined
  readonly deed?: EventDeed | undefined
  /** What was done in the province, and what its people did that is no province's, as signing in. */
  readonly province?: string | undefined
  readonly register?: string | undefined
  readonly record?: number | undefined
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
  /** Only entries before this number: the next page. */
  readonly before?: number | undefined
  /** Most entries, 100 when not said. */
  readonly limit?: number | undefined
}

export type KeptEvent = Required<AccessEvent> & { readonly id: number; readonly personName: string | null }

/** Entries of the log of access, the newest first. */
export const eventsOf = async (db: Database, filter: EventFilter = {}): Promise<readonly KeptEvent[]> => {
  let query = db
    .selectFrom('access_events')
    .leftJoin('identity_user', 'identity_user.id', 'access_events.person')
    .selectAll('access_events')
    .select('identity_user.name as personName')
    .orderBy('access_events.id', 'desc')
    .limit(filter.limit ?? 100)
  for (const column of ['person', 'deed', 'register', 'record'] as const) {
    const value = filter[column]
    if (value !== undefined) query = query.where(`access_events.${column}`, '=', value)
  }
  const { province } = filter
  if (province !== undefined)
    query = query.where((eb) =>
      eb.or([
        eb('access_events.province', '=', province),
        eb.and([
          eb('access_events.province', 'is', null),
          eb.exists(
            eb
              .selectFrom('offices')
              .select('offices.id')
              .whereRef('offices.person', '=', 'access_events.person')
              .where('offices.province', '=', province),
          ),
        ]),
      ]),
    )
  if (filter.before !== undefined) query = query.where('access_events.id', '<', filter.before)
  if (filter.from !== undefined) query = query.where('access_events.at', '>=', startOf(filter.from))
  if (filter.to !== undefined) query = query.where('access_events.at', '<', startOf(addDays(filter.to, 1)))
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, deed: row.deed as EventDeed, detail: row.detail as KeptEvent['detail'] }))
}

// The day begins in Vietnam, wherever the server stands.
const startOf = (day: PlainDate) => sql<string>`${`${day}T00:00:00+07:00`}::timestamptz`
