import type { FastifyInstance } from 'fastify'
import { type Result, refuse } from '../../ledger/index.ts'
import type { Edition, Saved, Signature } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, type Schema, text } from '../app/schema.ts'
import { sendSaved, tellWhole, writerOf } from './editions.ts'
import { editionsSince, saved, wholeEdition } from './outlines-schemas.ts'

/** What a province keeps in editions: outlines, wordings of passages. */
type InEditions<Content> = {
  /** Where one of them stands, as `/provinces/:province/outlines/:outline`. */
  readonly address: string
  /** Its name in the address, and what that is. */
  readonly name: string
  readonly told: Schema
  readonly tag: string
  readonly summaries: { readonly read: string; readonly keep: string }
  readonly body: Schema
  readonly find: (province: string, code: string) => Promise<Result<{ readonly editions: readonly Edition[] }>>
  readonly keep: (of: Content & { province: string; code: string; signature: Signature }) => Promise<Saved>
}

/** The routes of the editions of one kind: what an edition said is read, and another one is kept from a day on. */
export const editionRoutes = <Content extends { readonly from: string; readonly expectedEdition: number }>(
  app: FastifyInstance,
  { ledger, now }: Surroundings,
  { address, name, told, tag, summaries, body, find, keep }: InEditions<Content>,
): void => {
  const config = { asks: { department: 'writeOutlines' } } as const
  const tags = [tag]
  type Named = Readonly<Record<string, string>> & { readonly province: string }
  const codeOf = (params: Named): string => params[name] ?? ''

  app.get<{ Params: Named & { readonly version: string } }>(
    `${address}/editions/:version`,
    {
      config,
      schema: {
        tags,
        summary: summaries.read,
        params: { properties: { [name]: told, version: text('Bản thứ mấy') } },
        response: { 200: answer('Bản đã lưu', wholeEdition) },
      },
    },
    async (request, reply) => {
      const found = await find(request.params.province, codeOf(request.params))
      if (!found.ok) return sendRefusal(request, reply, 404, found)
      const edition = found.value.editions.find(({ version }) => String(version) === request.params.version)
      return edition === undefined
        ? sendRefusal(request, reply, 404, noEdition)
        : (await tellWhole(ledger, [edition]))[0]
    },
  )

  app.post<{ Params: Named; Body: Content }>(
    `${address}/editions`,
    {
      config,
      schema: {
        tags,
        summary: summaries.keep,
        description: 'Bản đã lưu không sửa được; báo cáo đã ban hành không thay đổi.',
        params: { properties: { [name]: told } },
        body,
        response: {
          200: answer('Đã có bản đúng như vậy', saved),
          201: answer('Đã lưu', saved),
          409: answer('Người khác đã lưu bản mới hơn expectedEdition; chưa lưu gì', editionsSince),
        },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const signature = writerOf(request, province, now)
      const kept = await keep({ ...(request.body as Content), province, code: codeOf(request.params), signature })
      return sendSaved(request, reply, ledger, kept)
    },
  )
}

const noEdition = refuse('edition/unknown', 'Không có bản này; xem danh sách các bản đã lưu.')
