import type { FastifyInstance } from 'fastify'
import type { Reader } from '../../ledger/access/index.ts'
import { dayInVietnam, parsePlainDate } from '../../ledger/period/index.ts'
import { refuse } from '../../ledger/index.ts'
import {
  askDashboard,
  type Dashboard,
  openRecordsOf,
  runningPeriod,
  type Worklist,
  worklistOf,
} from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, day, listOf, object, orNull, text, whole } from '../app/schema.ts'
import { isDivision, noDivision } from './dashboard.ts'
import { home as homeSchema } from './dashboard-schemas.ts'
import { knownProvince } from './known-province.ts'
import { logPersonalReading } from './personal-reading.ts'

/** What the first page tells. */
export type HomeTold = {
  readonly on: string
  readonly division: string | null
  readonly work: Omit<Worklist, 'personal'>
  readonly dashboard: Dashboard
}

/** The records that the first page counts as under way in a state. */
export type OpenRecordsTold = {
  readonly total: number
  readonly next: number | null
  readonly records: readonly { readonly register: string; readonly id: number; readonly label: string }[]
}

const openRecordsSchema = object({
  total: whole('Số bản ghi trong phạm vi được xem'),
  next: orNull(whole('Gửi ở after để xem tiếp; null khi đã hết')),
  records: listOf(
    object({ register: text('Mã sổ'), id: whole('Số bản ghi'), label: text('Bản ghi được gọi là gì') }),
    'Các bản ghi',
  ),
})

type Asked = { readonly division?: string; readonly on?: string; readonly period?: string }

const wholeDepartment = 'all'
const mostListed = 200

/** The first page of a division: what is late, due and waiting, and the figures of the running period. */
export const home = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  app.get<{ Params: { province: string }; Querystring: Asked }>(
    '/provinces/:province/home',
    {
      config: { asks: { department: 'report' } },
      preHandler: knownProvince(ledger),
      schema: {
        tags: ['Trang đầu'],
        summary: 'Việc quá hạn, đến hạn, đang chờ và số liệu của kỳ đang chạy',
        description:
          'Chỉ gồm và chỉ đếm các bản ghi người hỏi được xem. Hạn được tính khi hỏi, từ vòng đời và các ngày khai báo trong sổ; không lưu ở đâu.',
        querystring: object(
          {
            division: text('Phòng, đơn vị, hoặc all là toàn Sở; không ghi là phòng, đơn vị của người hỏi'),
            on: day('Tính đến ngày này; không ghi là hôm nay'),
            period: text('Kỳ số liệu; không ghi là lũy kế từ đầu năm đến tháng đang chạy'),
          },
          ['division', 'on', 'period'],
        ),
        response: { 200: answer('Trang đầu', homeSchema) },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const reader = readerOf(request)
      const on = parsePlainDate(request.query.on ?? dayInVietnam(Date.parse(now())))
      if (on === undefined) return sendRefusal(request, reply, 400, noDay)
      const asked = request.query.division ?? divisionOf(reader, province)
      const division = asked === wholeDepartment ? undefined : asked
      if (!isDivision(division)) return sendRefusal(request, reply, 404, noDivision)
      const running = await runningPeriod(ledger, province, on)
      if (!running.ok) return sendRefusal(request, reply, undefined, running)
      const period = request.query.period ?? running.value
      const told = await askDashboard(ledger, { province, period, division })
      if (!told.ok) return sendRefusal(request, reply, undefined, told)
      const { personal, ...work } = await worklistOf(ledger.db, reader, { province, on, division, most: mostListed })
      const shown = personal.map(({ register, id, fields }) => ({ records: [{ register, id }], personal: fields }))
      await logPersonalReading({ ledger, now }, request, province, shown, { by: 'home' })
      return { on, division: division ?? null, work, dashboard: told.value } satisfies HomeTold
    },
  )

  app.get<{
    Params: { province: string; register: string; state: string }
    Querystring: Pick<Asked, 'division' | 'on'> & { readonly after: number; readonly limit: number }
  }>(
    '/provinces/:province/home/open/:register/:state',
    {
      config: { asks: { department: 'report' } },
      preHandler: knownProvince(ledger),
      schema: {
        tags: ['Trang đầu'],
        summary: 'Đúng các bản ghi được đếm trong công việc đang làm, ở một trạng thái',
        description: 'Theo trạng thái ở ngày được hỏi, không phải trạng thái hôm nay.',
        querystring: object(
          {
            division: text('Phòng, đơn vị; không ghi hoặc all là toàn Sở'),
            on: day('Tính đến ngày này; không ghi là hôm nay'),
            after: whole('Bỏ qua bấy nhiêu bản ghi đầu; lấy ở next', { minimum: 0, default: 0 }),
            limit: whole('Nhiều nhất bấy nhiêu bản ghi', { minimum: 1, maximum: 5000, default: 500 }),
          },
          ['division', 'on', 'after', 'limit'],
        ),
        response: { 200: answer('Các bản ghi', openRecordsSchema) },
      },
    },
    async (request, reply) => {
      const { province, register, state } = request.params
      const { after, limit } = request.query
      const on = parsePlainDate(request.query.on ?? dayInVietnam(Date.parse(now())))
      if (on === undefined) return sendRefusal(request, reply, 400, noDay)
      const division = request.query.division === wholeDepartment ? undefined : request.query.division
      if (!isDivision(division)) return sendRefusal(request, reply, 404, noDivision)
      const asked = { province, register, state, on, division, after, limit }
      const found = await openRecordsOf(ledger.db, readerOf(request), asked)
      if (!found.ok) return sendRefusal(request, reply, 404, found)
      const { total, records, personal } = found.value
      await logPersonalReading({ ledger, now }, request, province, [{ records, personal }], { by: 'home' })
      return { total, next: after + limit < total ? after + limit : null, records } satisfies OpenRecordsTold
    },
  )
}

const noDay = refuse('request/parameter', 'Tham số on: nhận ngày dạng 2021-09-05.')

const divisionOf = ({ offices }: Reader, province: string): string =>
  offices.find((office) => office.province === province && office.division !== null)?.division ?? wholeDepartment
