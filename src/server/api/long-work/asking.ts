import { basename } from 'node:path'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { domains } from '../../../domains/index.ts'
import type { Result } from '../../../ledger/index.ts'
import { type LongWork, type LongWorks, type Query, sightOf, type WorkOrder } from '../../../store/index.ts'
import type { Surroundings } from '../../app/application.ts'
import { readerOf } from '../../app/asks.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { object, oneOf, type Schema, writtenText } from '../../app/schema.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { knownProvince } from '../known-province.ts'
import { exportAsked, kinds } from '../records/exports.ts'
import { importAsked, officeToImport, received, statusOfUpload, uploadAsked } from '../records/imports.ts'
import type { Served } from '../records/of-register.ts'
import { addressOfPromulgation } from '../promulgations-schemas.ts'
import { findForm } from '../report-file.ts'
import type { AskedOfWork } from './open-work.ts'
import { workSchema, workTold } from './told.ts'

type OfProvince = { readonly province: string }

const taken: Schema = { description: 'Đã nhận; việc sẽ chạy nền', $ref: 'long-work#' }

/** By which long work is asked for: imports and exports of every register, and reports. */
export const longWorkAsking = async (
  app: FastifyInstance,
  surroundings: Surroundings & { readonly works: LongWorks },
): Promise<void> => {
  const { works } = surroundings
  app.addSchema(workSchema)
  await app.register(multipart)
  app.addHook('preHandler', knownProvince(surroundings.ledger))
  // As with the records: serializers for all these routes would be made for seconds and never needed.
  await app.register(async (routes) => {
    routes.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
    for (const { title, registers } of domains)
      for (const { register } of registers) {
        const path = `/provinces/:province/registers/${register.code}`
        const served: Served = { surroundings, register, path, tag: title }
        askImport(routes, served, works)
        askExport(routes, served, works)
      }
    askReport(routes, works)
    askPromulgated(routes, works)
  })
}

/** Asks for work in the name of who is signed in, and answers with it. */
const ask = async <Kind extends keyof AskedOfWork>(
  works: LongWorks,
  request: FastifyRequest,
  reply: FastifyReply,
  order: Pick<WorkOrder, 'title' | 'bring'> & { readonly kind: Kind; readonly asked: () => AskedOfWork[Kind] },
): Promise<FastifyReply> => {
  const { person } = readerOf(request)
  const { province } = request.params as OfProvince
  const { kind, title, bring, asked } = order
  const work: Result<LongWork> = await works.ask({ person, province, kind, title, asked, ...(bring && { bring }) })
  if (!work.ok)
    return sendRefusal(request, reply, work.code.startsWith('import/') ? statusOfUpload(work) : undefined, work)
  const address = `/api/v1/provinces/${province}/long-work/${work.value.id}`
  return reply.code(202).header('location', address).send(workTold(work.value))
}

const askImport = (app: FastifyInstance, { register, path, tag }: Served, works: LongWorks): void => {
  app.post<{ Querystring: Query }>(
    `${path}/import/long-work`,
    {
      config: { asks: { record: 'open', register, sessionOnly: true } },
      // The file is read as it comes, and the rest with words of its own.
      validatorCompiler: () => () => true,
      schema: {
        tags: [tag],
        operationId: `${register.code}.import.longWork`,
        summary: `${register.title}: nhập từ tệp, chạy nền`,
        description: 'Như nhập từ tệp, nhưng trả lời ngay; xem tiến độ và kết quả ở /provinces/{province}/long-work.',
        ...uploadAsked,
        response: { 202: taken },
      },
    },
    async (request, reply) => {
      const { province } = request.params as OfProvince
      const office = officeToImport(readerOf(request), province, register)
      if (!office.ok) return sendRefusal(request, reply, 403, office)
      const how = importAsked(request.query)
      if (!how.ok) return sendRefusal(request, reply, wrongForm, how)
      let file = ''
      const bring = async (folder: string) => {
        const brought = await received(request, folder)
        if (brought.ok) file = basename(brought.value)
        return brought
      }
      const title = `${how.value.checkOnly ? 'Kiểm tra tệp nhập' : 'Nhập từ tệp'}: ${register.title}`
      const asked = () => ({ register: register.code, file, ...how.value })
      return ask(works, request, reply, { kind: 'import', title, bring, asked })
    },
  )
}

const exportBody = object(
  {
    form: oneOf('Dạng của tệp', Object.keys(kinds)),
    query: {
      type: 'object',
      description: 'Các tham số như của danh sách: where.…, q, sort, columns',
      additionalProperties: true,
    },
  },
  ['query'],
)

type ExportBody = { readonly form: keyof typeof kinds; readonly query?: Query }

const askExport = (app: FastifyInstance, served: Served, works: LongWorks): void => {
  const { register, path, tag, surroundings } = served
  app.post<{ Body: ExportBody }>(
    `${path}/export/long-work`,
    {
      config: { asks: { record: 'read', register, sessionOnly: true } },
      schema: {
        tags: [tag],
        operationId: `${register.code}.export.longWork`,
        summary: `${register.title}: xuất ra tệp, chạy nền`,
        description: 'Như xuất ra tệp, nhưng trả lời ngay; tải tệp ở /provinces/{province}/long-work/{work}/file.',
        body: exportBody,
        response: { 202: taken },
      },
    },
    async (request, reply) => {
      const { form, query = {} } = request.body
      const reader = readerOf(request)
      const sight = sightOf(reader, (request.params as OfProvince).province, register)
      const understood = await exportAsked(surroundings.ledger.db, reader, sight, query)
      if (!understood.ok) return sendRefusal(request, reply, wrongForm, understood)
      const asked = () => ({ register: register.code, form, query })
      return ask(works, request, reply, { kind: 'export', title: `Xuất ra tệp .${form}: ${register.title}`, asked })
    },
  )
}

const reportForm = oneOf('Dạng của tệp', ['docx', 'pdf', 'html', 'json'])

type ReportBody = { readonly form: string; readonly outline?: string }

const askReport = (app: FastifyInstance, works: LongWorks): void => {
  app.post<{ Params: OfProvince & { readonly period: string }; Body: ReportBody }>(
    '/provinces/:province/periods/:period/report/long-work',
    {
      config: { asks: { department: 'report', sessionOnly: true } },
      schema: {
        tags: ['Báo cáo'],
        operationId: 'report.longWork',
        summary: 'Báo cáo của một kỳ ra tệp, chạy nền',
        description: 'Trả lời ngay; tải tệp ở /provinces/{province}/long-work/{work}/file.',
        body: object(
          {
            form: reportForm,
            outline: writtenText('Mã đề cương; không ghi thì dùng đề cương của tỉnh cho loại kỳ này', 200),
          },
          ['outline'],
        ),
        response: { 202: taken },
      },
    },
    async (request, reply) => {
      const { period } = request.params
      const { form: written, outline } = request.body
      const form = findForm(written)
      if (!form.ok) return sendRefusal(request, reply, 404, form)
      const asked = () => ({ period, form: form.value, ...(outline === undefined ? {} : { outline }) })
      const title = `Báo cáo kỳ ${period.slice(0, 60)} (.${form.value})`
      return ask(works, request, reply, { kind: 'report', title, asked })
    },
  )
}

type Numbered = OfProvince & { readonly year: number; readonly number: number }

const askPromulgated = (app: FastifyInstance, works: LongWorks): void => {
  app.post<{ Params: Numbered; Body: Pick<ReportBody, 'form'> }>(
    '/provinces/:province/promulgations/:year/:number/report/long-work',
    {
      config: { asks: { department: 'report', sessionOnly: true } },
      schema: {
        tags: ['Ban hành'],
        operationId: 'promulgation.longWork',
        summary: 'Báo cáo đã ban hành ra tệp, chạy nền',
        description: 'Trả lời ngay; tải tệp ở /provinces/{province}/long-work/{work}/file.',
        params: addressOfPromulgation,
        body: object({ form: reportForm }),
        response: { 202: taken },
      },
    },
    async (request, reply) => {
      const { year, number } = request.params
      const form = findForm(request.body.form)
      if (!form.ok) return sendRefusal(request, reply, 404, form)
      const asked = () => ({ year, number, form: form.value })
      const title = `Báo cáo số ${number} năm ${year} (.${form.value})`
      return ask(works, request, reply, { kind: 'report', title, asked })
    },
  )
}
