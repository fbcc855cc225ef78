import type { FastifyInstance } from 'fastify'
import { parsePlainDate } from '../../ledger/period/index.ts'
import { type EventDeed, eventDeeds, eventsOf } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { day, listOf, object, oneOf, text, whole } from '../app/schema.ts'
import { badDay } from './people-refusals.ts'
import { described, event } from './people-schemas.ts'

type Asked = {
  readonly person?: string
  readonly deed?: EventDeed
  readonly register?: string
  readonly record?: number
  readonly from?: string
  readonly to?: string
  readonly before?: number
  readonly limit?: number
}

const code = { pattern: '^[\\w:-]{1,80}$' }
const positive = { minimum: 1, maximum: Number.MAX_SAFE_INTEGER }

const asked = object(
  {
    person: text('Chỉ của người này', code),
    deed: oneOf('Chỉ việc này', Object.keys(eventDeeds)),
    register: text('Chỉ của sổ này', code),
    record: whole('Chỉ của bản ghi này', positive),
    from: day('Từ ngày'),
    to: day('Đến hết ngày'),
    before: whole('Chỉ những việc trước số thứ tự này: trang sau', positive),
    limit: whole('Nhiều nhất bao nhiêu việc, 100 nếu không nói', { minimum: 1, maximum: 1000 }),
  },
  ['person', 'deed', 'register', 'record', 'from', 'to', 'before', 'limit'],
)

/** The log of access; registered once for all provinces and once for each. */
export const accessEvents = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.get<{ Params: { province?: string }; Querystring: Asked }>(
    '/events',
    {
      config: { asks: { department: 'readEvents' } },
      schema: described('Nhật ký truy cập, mới nhất trước', {
        querystring: asked,
        response: { 200: listOf(event, 'Nhật ký') },
      }),
    },
    async (request, reply) => {
      const { from, to, ...rest } = request.query
      const [first, last] = [from, to].map((each) => (each === undefined ? null : parsePlainDate(each)))
      if (first === undefined || last === undefined) return sendRefusal(request, reply, undefined, badDay)
      const { province } = request.params
      const found = await eventsOf(ledger.db, { ...rest, province, from: first ?? undefined, to: last ?? undefined })
      return found.map((each) => ({ ...each, title: eventDeeds[each.deed] }))
    },
  )
}
