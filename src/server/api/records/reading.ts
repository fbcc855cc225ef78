import type { FastifyInstance } from 'fastify'
import { domains } from '../../../domains/index.ts'
import { everyIndicator } from '../../../ledger/index.ts'
import { reportedSpan } from '../../../ledger/report/index.ts'
import {
  askedList,
  browsablesOf,
  figuresOfRecord,
  findSpan,
  listRecords,
  placesOf,
  type Query,
  recordHistory,
  recordPage,
  type Sight,
} from '../../../store/index.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { answer, listOf, object, text } from '../../app/schema.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { listParameters } from './field-schemas.ts'
import { logReading } from './log-reading.ts'
import { askingOf, recordAsked, sendNoRecord, type Served } from './of-register.ts'

const indicators = everyIndicator(domains)

/** The fields of a register that a reader sees in no row. */
export const withheldFrom = ({ register, field }: Sight): readonly string[] =>
  [...browsablesOf(register).keys()].filter((name) => field(name) === 'none')

/** The routes by which records of a register are read. */
export const readingRoutes = (app: FastifyInstance, served: Served): void => {
  const { register, path, tag, surroundings } = served
  const { ledger } = surroundings
  const { code, title } = register
  const route = { config: { asks: { record: 'read', register } }, exposeHeadRoute: false } as const
  const tags = [tag]

  app.get<{ Querystring: Query }>(
    path,
    {
      ...route,
      schema: {
        tags,
        operationId: `${code}.list`,
        summary: `${title}: danh sách bản ghi`,
        description:
          'Chỉ gồm các dòng và nội dung được xem; dòng khác không được đếm và không tìm thấy. Đọc dữ liệu cá nhân được ghi vào nhật ký truy cập.',
        querystring: listParameters(register, { paged: true }),
        response: { 200: answer('Một trang của danh sách', { $ref: `${code}.page#` }) },
      },
    },
    async (request, reply) => {
      const { sight, province } = askingOf(served, request)
      const places = (await placesOf(ledger.db, [province])).get(province) ?? []
      const asked = askedList(sight, request.query, places)
      if (!asked.ok) return sendRefusal(request, reply, wrongForm, asked)
      const { personal, ...page } = await listRecords(ledger.db, sight, asked.value)
      const reading = { province, register, personal, query: request.query, records: page.records.length }
      await logReading(surroundings, request, reading)
      return { ...page, withheld: withheldFrom(sight) }
    },
  )

  app.get(
    `${path}/:record`,
    {
      ...route,
      schema: {
        tags,
        operationId: `${code}.read`,
        summary: `${title}: một bản ghi và các bước tiếp theo`,
        response: { 200: answer('Bản ghi', { $ref: `${code}.record#` }) },
      },
    },
    async (request, reply) => {
      const asking = askingOf(served, request)
      const found = await recordAsked(served, asking, request)
      if (found === undefined || found.record.voided) return sendNoRecord(request, reply)
      const { page, personal } = await recordPage(ledger.db, asking.sight, asking.reader, found, asking.today)
      const { province } = asking
      await logReading(surroundings, request, { province, register, record: page.id, personal })
      return page
    },
  )

  app.get(
    `${path}/:record/history`,
    {
      ...route,
      schema: {
        tags,
        operationId: `${code}.history`,
        summary: `${title}: lịch sử của một bản ghi`,
        description: 'Mọi bút toán theo thứ tự; đọc được cả khi bản ghi đã bị hủy.',
        response: { 200: answer('Các bút toán', object({ acts: listOf({ $ref: 'act#' }, 'Các bút toán') })) },
      },
    },
    async (request, reply) => {
      const asking = askingOf(served, request)
      const found = await recordAsked(served, asking, request)
      if (found === undefined) return sendNoRecord(request, reply)
      const { entries, personal } = await recordHistory(ledger.db, asking.sight, found)
      const { province } = asking
      await logReading(surroundings, request, { province, register, record: found.record.id, personal })
      return { acts: entries }
    },
  )

  app.get<{ Querystring: Query }>(
    `${path}/:record/figures`,
    {
      ...route,
      schema: {
        tags,
        operationId: `${code}.figures`,
        summary: `${title}: các số liệu của một kỳ có tính bản ghi này`,
        querystring: object({ period: text('Kỳ báo cáo: 2020, 2021-09, 2021-Q3, 2021-08-17/2021-09-16') }),
        response: {
          200: answer(
            'Các chỉ tiêu có tính bản ghi',
            listOf(object({ indicator: text('Mã'), title: text('Tên'), unit: text('Đơn vị tính') }), 'Các chỉ tiêu'),
          ),
        },
      },
    },
    async (request, reply) => {
      const asking = askingOf(served, request)
      const found = await recordAsked(served, asking, request)
      if (found === undefined || found.record.voided) return sendNoRecord(request, reply)
      const span = await findSpan(ledger.db, asking.province, periodAsked(request.query))
      if (!span.ok) return sendRefusal(request, reply, wrongForm, span)
      const { period, province } = span.value
      const id = found.record.id
      const of = await figuresOfRecord(
        ledger.db,
        province.code,
        register,
        id,
        reportedSpan(period, province),
        indicators,
      )
      return of.map((each) => ({ indicator: each.code, title: each.title, unit: each.unit }))
    },
  )
}

// A period that is given twice is read as one, and refused as one that nobody understands.
const periodAsked = (query: Query): string => [query['period']].flat().map(String).join(',')
