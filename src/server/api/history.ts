import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { type Act, ok, type Result, refuse } from '../../ledger/index.ts'
import { dayInVietnam, parsePlainDate, type PlainDate } from '../../ledger/period/index.ts'
import type { ActKind } from '../../ledger/register/index.ts'
import {
  appendEvent,
  type HistoryAsked,
  historyOf,
  peopleOf,
  personNames,
  readPosition,
  type SeenAct,
  wholeHistoryOf,
  writePosition,
} from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, file, listOf, object } from '../app/schema.ts'
import { historyCsv } from './history-csv.ts'
import { historyAnswer, historyFilter, historyPage, historyPerson } from './history-schemas.ts'
import { knownProvince } from './known-province.ts'
import { logPersonalReading } from './personal-reading.ts'
import { fileName } from './report-file.ts'
import { tellAct } from './restatements.ts'

type Filter = {
  readonly person?: string
  readonly register?: string
  readonly record?: number
  readonly from?: string
  readonly to?: string
  readonly kind?: ActKind
}

const config = { asks: 'signed-in' } as const
const tags = ['Lịch sử']
const notReadable = 'history/not-readable'

/** Who did what: the acts of a province across the registers that the reader may read, the newest first. */
export const history = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  const { ledger, now } = surroundings
  app.addHook('preHandler', knownProvince(ledger))

  const shownOf = (acts: readonly SeenAct<Act>[]) =>
    acts.map(({ act, personal }) => ({ records: [{ register: act.register, id: act.record }], personal }))

  app.get<{ Params: { province: string }; Querystring: Filter & { after?: string; limit: number } }>(
    '/provinces/:province/history',
    {
      config,
      schema: {
        tags,
        summary: 'Ai đã làm gì: các bút toán trong mọi sổ được xem, mới ghi trước',
        querystring: object({ ...historyFilter, ...historyPage }, Object.keys({ ...historyFilter, ...historyPage })),
        response: { 200: answer('Một trang của lịch sử', historyAnswer) },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const { after, limit, ...filter } = request.query
      const asked = askedOf(province, filter)
      if (!asked.ok) return sendRefusal(request, reply, undefined, asked)
      const from = after === undefined ? ok(undefined) : readPosition(after)
      if (!from.ok) return sendRefusal(request, reply, undefined, from)
      const found = await historyOf(ledger.db, readerOf(request), asked.value, { after: from.value, limit })
      if (!found.ok) return sendRefusal(request, reply, found.code === notReadable ? 403 : undefined, found)
      const { acts, next } = found.value
      await logPersonalReading(surroundings, request, province, shownOf(acts), { history: true })
      const nameOf = await namesFor(ledger.db, acts)
      return {
        acts: acts.map((seen) => tellAct(seen, nameOf)),
        next: next === undefined ? null : writePosition(next),
      }
    },
  )

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/history/people',
    {
      config,
      schema: {
        tags,
        summary: 'Những người đã hoặc đang giữ chức vụ ở tỉnh, để tìm bút toán theo người',
        response: { 200: listOf(historyPerson, 'Người, theo tên') },
      },
    },
    async ({ params }) => {
      const people = await peopleOf(ledger.db, null, dayInVietnam(Date.parse(now())))
      return people
        .filter(({ offices }) => offices.some(({ province }) => province === params.province))
        .map(({ id, name }) => ({ person: id, name }))
    },
  )

  app.get<{ Params: { province: string }; Querystring: Filter }>(
    '/provinces/:province/history.csv',
    {
      config,
      schema: {
        tags,
        summary: 'Ai đã làm gì, thành tệp CSV: từ bút toán mới nhất đến bút toán đầu tiên',
        querystring: object(historyFilter, Object.keys(historyFilter)),
        response: { 200: file('Lịch sử', 'text/csv') },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const asked = askedOf(province, request.query)
      if (!asked.ok) return sendRefusal(request, reply, undefined, asked)
      const reader = readerOf(request)
      const found = wholeHistoryOf(ledger.db, reader, asked.value)
      if (!found.ok) return sendRefusal(request, reply, found.code === notReadable ? 403 : undefined, found)
      const detail = { history: true, ...request.query }
      await appendEvent(ledger.db, { at: now(), person: reader.person, deed: 'exported', province, detail })
      const pages = found.value
      async function* told() {
        for await (const acts of pages) {
          await logPersonalReading(surroundings, request, province, shownOf(acts), { history: true, exported: true })
          const nameOf = await namesFor(ledger.db, acts)
          yield acts.map((seen) => tellAct(seen, nameOf))
        }
      }
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${fileName(`${province}-history`)}.csv"`)
        .send(Readable.from(historyCsv(told())))
    },
  )
}

const namesFor = (db: Surroundings['ledger']['db'], acts: readonly SeenAct<Act>[]) =>
  personNames(
    db,
    acts.map(({ act }) => act.person),
  )

const askedOf = (province: string, { from, to, ...filter }: Filter): Result<HistoryAsked> => {
  const [first, last] = [dayOf(from), dayOf(to)]
  if (!first.ok) return first
  if (!last.ok) return last
  return ok({ province, ...filter, from: first.value, to: last.value })
}

const dayOf = (written: string | undefined): Result<PlainDate | undefined> => {
  if (written === undefined) return ok(undefined)
  const day = parsePlainDate(written)
  return day === undefined
    ? refuse('date/not-a-day', 'Không hiểu ngày trong from hoặc to. Viết 2020-12-20 hoặc 20/12/2020.')
    : ok(day)
}
