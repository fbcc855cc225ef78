import type { FastifyInstance } from 'fastify'
import { ok } from '../../ledger/index.ts'
import type { Promulgation } from '../../ledger/report/index.ts'
import {
  askPromulgation,
  askPromulgationHeads,
  askPromulgationNumbered,
  askRestatementOf,
  officeInWriting,
  personNames,
  type PromulgationHead,
} from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, file, listOf, object, text, whole } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'
import {
  addressOfPromulgation,
  promulgated,
  promulgation,
  promulgationHead,
  promulgationOrder,
  restatementOfPromulgation,
} from './promulgations-schemas.ts'
import { findForm, reportTypes, sendReport } from './report-file.ts'
import { plainFrozen, tellRestatements } from './restatements.ts'
import { signatureFor } from './signature.ts'

type Named = { readonly province: string; readonly year: number; readonly number: number }
type Order = { readonly number: number; readonly date: string; readonly outline?: string }

const config = { asks: { department: 'report' } } as const
const tags = ['Ban hành']
const one = '/provinces/:province/promulgations/:year/:number'

/** Reports that got their number and date: what they were, as files, and what they would be today. */
export const promulgations = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  const { ledger, now } = surroundings
  app.addHook('preHandler', knownProvince(ledger))

  const tellHeads = async (heads: readonly PromulgationHead[]) => {
    const nameOf = await personNames(
      ledger.db,
      heads.map(({ person }) => person),
    )
    return heads.map((head) => ({
      ...head,
      personName: nameOf(head.person),
      officeTitle: officeInWriting(head.office),
    }))
  }
  const tellHead = async (of: Promulgation) => (await tellHeads([headOf(of)]))[0]

  app.get<{ Params: { province: string }; Querystring: { year?: number; period?: string } }>(
    '/provinces/:province/promulgations',
    {
      config,
      schema: {
        tags,
        summary: 'Các báo cáo đã ban hành của tỉnh, mới nhất trước',
        querystring: object(
          {
            year: whole('Chỉ báo cáo có số trong năm này', { minimum: 1, maximum: 9999 }),
            period: text('Chỉ báo cáo của kỳ này'),
          },
          ['year', 'period'],
        ),
        response: { 200: answer('Các báo cáo', listOf(promulgationHead, '')) },
      },
    },
    async (request, reply) => {
      const found = await askPromulgationHeads(ledger, { ...request.params, ...request.query })
      return found.ok ? tellHeads(found.value) : sendRefusal(request, reply, undefined, found)
    },
  )

  app.get<{ Params: Named }>(
    one,
    {
      config,
      schema: {
        tags,
        summary: 'Một báo cáo đã ban hành, với các số liệu được giữ lại',
        params: addressOfPromulgation,
        response: { 200: answer('Báo cáo', promulgation) },
      },
    },
    async (request, reply) => {
      const found = await askPromulgationNumbered(ledger, request.params)
      if (!found.ok) return sendRefusal(request, reply, 404, found)
      return { ...(await tellHead(found.value)), figures: found.value.figures.map(plainFrozen) }
    },
  )

  app.get<{ Params: Named & { form: string } }>(
    `${one}/report.:form`,
    {
      config,
      schema: {
        tags,
        summary: 'Báo cáo như khi ban hành: html, docx, pdf hoặc json',
        params: object({
          ...(addressOfPromulgation['properties'] as Record<string, Readonly<Record<string, unknown>>>),
          form: text('Dạng: html, docx, pdf hoặc json', { examples: ['docx'] }),
        }),
        response: { 200: file('Báo cáo', ...reportTypes) },
      },
    },
    async (request, reply) => {
      const { form: written, ...named } = request.params
      const form = findForm(written)
      if (!form.ok) return sendRefusal(request, reply, 404, form)
      return sendReport(request, reply, form.value, await promulgatedReport(ledger, named))
    },
  )

  app.get<{ Params: Named }>(
    `${one}/restatement`,
    {
      config,
      schema: {
        tags,
        summary: 'Số liệu điều chỉnh: số liệu của báo cáo đã ban hành nay khác thế nào, vì bút toán nào',
        params: addressOfPromulgation,
        response: { 200: answer('Số liệu điều chỉnh', restatementOfPromulgation) },
      },
    },
    async (request, reply) => {
      const found = await askRestatementOf(ledger, request.params)
      if (!found.ok) return sendRefusal(request, reply, 404, found)
      const { promulgation: of, restated, notRestated } = found.value
      return {
        promulgation: await tellHead(of),
        restated: await tellRestatements(surroundings, request, of.province, restated),
        notRestated: notRestated.map(plainFrozen),
      }
    },
  )

  app.post<{ Params: { province: string; period: string }; Body: Order }>(
    '/provinces/:province/periods/:period/promulgations',
    {
      config: { asks: { department: 'promulgate' } },
      schema: {
        tags,
        summary: 'Ban hành báo cáo của kỳ: cho số và ngày, giữ lại mãi mãi',
        description: 'Báo cáo đã ban hành không sửa, không hủy được. Ký bằng chức vụ của người gửi.',
        body: promulgationOrder,
        response: { 201: answer('Đã ban hành', promulgated) },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const signature = signatureFor(readerOf(request), 'promulgate', params, now())
      const done = await askPromulgation(ledger, { ...params, ...body, on: body.date, signature })
      if (!done.ok) return sendRefusal(request, reply, undefined, done)
      const { notice } = done.value
      const head = await tellHead(done.value)
      return reply.code(201).send({ ...head, ...(notice === undefined ? {} : { notice }) })
    },
  )
}

/** A promulgated report, ready to be sent. */
export const promulgatedReport = async (ledger: Surroundings['ledger'], named: Named) => {
  const found = await askPromulgationNumbered(ledger, named)
  const name = `${named.province}-${named.number}-${named.year}`
  return found.ok ? ok({ document: found.value.document, name }) : found
}

const headOf = ({
  province,
  year,
  number,
  outline,
  period,
  promulgatedOn,
  recordedAt,
  person,
  office,
  document,
}: Promulgation): PromulgationHead => ({
  province,
  year,
  number,
  outline,
  period,
  promulgatedOn,
  recordedAt,
  person,
  office,
  symbol: document.symbol,
  summary: document.summary,
})
