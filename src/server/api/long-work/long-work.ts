import { createReadStream } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuse } from '../../../ledger/index.ts'
import type { LongWork, LongWorks, Glance } from '../../../store/index.ts'
import type { Surroundings } from '../../app/application.ts'
import { readerOf } from '../../app/asks.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { answer, file, listOf, type Schema } from '../../app/schema.ts'
import { knownProvince } from '../known-province.ts'
import { refusalOfFile } from './open-work.ts'
import { wholeWorkSchema, workSchema, workTold, workToldWhole } from './told.ts'

type OfProvince = { readonly province: string }
type OfWork = OfProvince & { readonly work: string }

const config = { asks: 'signed-in' } as const
const tags = ['Việc chạy lâu']
/** These are answered while an import writes with the only session, too. */
const ofWork = (told: (glance: Glance, id: string) => LongWork | undefined) => ({
  ...config,
  fromGlance: (glance: Glance, params: unknown) => {
    const work = told(glance, (params as OfWork).work)
    return work === undefined ? undefined : workToldWhole(work)
  },
})
const asItStands: Schema = { description: 'Việc như đang có', $ref: 'long-work.whole#' }

const noSuchWork = refuse('work/unknown', 'Không có việc này trong các việc của người hỏi; mở danh sách để chọn.')
const noFile = refuse('work/file-unknown', 'Việc này không có tệp, hoặc tệp đã quá một ngày; hãy yêu cầu lại.')

/** One's own long work: how far it is, what came of it, and how it is stopped. */
export const longWork = async (
  app: FastifyInstance,
  { ledger, works }: Surroundings & { readonly works: LongWorks },
): Promise<void> => {
  for (const schema of [workSchema, wholeWorkSchema]) app.addSchema(schema)
  app.addHook('preHandler', knownProvince(ledger))
  const ownerOf = (request: FastifyRequest) => ({
    person: readerOf(request).person,
    province: (request.params as OfProvince).province,
  })

  app.get<{ Params: OfProvince }>(
    '/provinces/:province/long-work',
    {
      config: { ...config, fromGlance: (glance: Glance) => glance.works().map(workTold) },
      schema: {
        tags,
        summary: 'Các việc chạy lâu của người hỏi, mới nhất trước',
        response: { 200: answer('Các việc', listOf({ $ref: 'long-work#' }, '')) },
      },
    },
    async (request) => (await works.list(ownerOf(request))).map(workTold),
  )

  app.get<{ Params: OfWork }>(
    '/provinces/:province/long-work/:work',
    {
      config: ofWork((glance, id) => glance.works().find((work) => work.id === id)),
      schema: { tags, summary: 'Một việc, với tiến độ và kết quả', response: { 200: asItStands } },
    },
    async (request, reply) => {
      const work = await works.find(ownerOf(request), request.params.work)
      return work === undefined ? sendRefusal(request, reply, 404, noSuchWork) : workToldWhole(work)
    },
  )

  app.post<{ Params: OfWork }>(
    '/provinces/:province/long-work/:work/cancel',
    {
      config: ofWork((glance, id) => glance.cancel(id)),
      schema: {
        tags,
        summary: 'Hủy một việc',
        description: 'Việc đang chờ bị hủy ngay, việc đang chạy dừng rồi bỏ những gì đã làm; việc đã xong giữ nguyên.',
        response: { 200: asItStands },
      },
    },
    async (request, reply) => {
      const work = await works.cancel(ownerOf(request), request.params.work)
      return work === undefined ? sendRefusal(request, reply, 404, noSuchWork) : workToldWhole(work)
    },
  )

  app.get<{ Params: OfWork }>(
    '/provinces/:province/long-work/:work/file',
    {
      config,
      exposeHeadRoute: false,
      schema: {
        tags,
        summary: 'Tệp của một việc đã xong',
        response: { 200: file('Tệp', 'application/octet-stream') },
      },
    },
    async (request, reply) => {
      const work = await works.find(ownerOf(request), request.params.work)
      if (work === undefined) return sendRefusal(request, reply, 404, noSuchWork)
      const refusal = refusalOfFile(work, readerOf(request))
      if (refusal !== undefined) return sendRefusal(request, reply, 403, refusal)
      const path = works.fileOf(work)
      if (work.file === null || path === undefined) return sendRefusal(request, reply, 404, noFile)
      return reply
        .type(work.file.type)
        .header('content-disposition', `attachment; filename="${work.file.name}"`)
        .header('content-length', work.file.bytes)
        .send(createReadStream(path))
    },
  )
}
