import type { FastifyInstance } from 'fastify'
import {
  askCommonText,
  askWording,
  askWordings,
  checkText,
  saveWording,
  type WordedPassage,
} from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, listOf, object, text } from '../app/schema.ts'
import { editionRoutes } from './edition-routes.ts'
import { tellEditions } from './editions.ts'
import { knownProvince } from './known-province.ts'
import { checkedText, commonText, editableWording, newWording, textToCheck, wordedPassage } from './outlines-schemas.ts'

type Named = { readonly province: string; readonly passage: string }

const config = { asks: { department: 'writeOutlines' } } as const
const tag = 'Đề cương, cách viết'
const tags = [tag]
const one = '/provinces/:province/wordings/:passage'
const params = { properties: { passage: text('Mã đoạn') } }
const on = object({ on: text('Như dùng cho kỳ kết thúc ngày này; không ghi thì bản mới nhất') }, ['on'])

/** Wordings that a province gives to passages itself: read to be edited, checked, and kept from a day on. */
export const wordings = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  const { ledger } = surroundings
  app.addHook('preHandler', knownProvince(ledger))

  app.get<{ Params: { province: string }; Querystring: { on?: string } }>(
    '/provinces/:province/wordings',
    {
      config,
      schema: {
        tags,
        summary: 'Mọi đoạn của báo cáo, và cách viết riêng của tỉnh',
        querystring: on,
        response: { 200: answer('Các đoạn', listOf(wordedPassage, '')) },
      },
    },
    async (request, reply) => {
      const found = await askWordings(ledger, { ...request.params, ...request.query })
      return found.ok ? found.value.map(tell) : sendRefusal(request, reply, undefined, found)
    },
  )

  app.get<{ Params: Named; Querystring: { on?: string } }>(
    one,
    {
      config,
      schema: {
        tags,
        summary: 'Một đoạn để sửa cách viết',
        params,
        querystring: on,
        response: { 200: answer('Đoạn', editableWording) },
      },
    },
    async (request, reply) => {
      const found = await askWording(ledger, { ...request.params, ...request.query })
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      return { ...tell(found.value), editions: await tellEditions(ledger, found.value.editions) }
    },
  )

  editionRoutes<{ from: string; expectedEdition: number; wording: unknown }>(app, surroundings, {
    address: one,
    name: 'passage',
    told: params.properties.passage,
    tag,
    summaries: { read: 'Một bản đã lưu của cách viết', keep: 'Lưu một bản cách viết của đoạn, dùng từ một ngày' },
    body: newWording,
    find: (province, passage) => askWording(ledger, { province, passage }),
    keep: ({ code: passage, ...asked }) => saveWording(ledger, { ...asked, passage }),
  })

  app.get<{ Params: Named & { period: string } }>(
    '/provinces/:province/periods/:period/wordings/:passage',
    {
      // It tells what a report tells.
      config: { asks: { department: 'report' } },
      schema: {
        tags,
        summary: 'Cách viết chung của một đoạn như trong báo cáo của kỳ, số liệu thành chỗ chèn: để bắt đầu soạn',
        params,
        response: { 200: answer('Văn bản', commonText) },
      },
    },
    async (request, reply) => {
      const found = await askCommonText(ledger, request.params)
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      return { text: found.value === '' ? null : found.value }
    },
  )

  app.post<{ Params: { province: string }; Body: { text: string } }>(
    '/provinces/:province/wordings/check',
    {
      // Whoever writes in a register what reports tell has it checked here too.
      config: { asks: { department: 'report' } },
      schema: {
        tags,
        summary: 'Kiểm tra một văn bản có chèn số liệu: chỗ không hiểu được, số gõ tay',
        body: textToCheck,
        response: { 200: answer('Lỗi và số gõ tay', checkedText) },
      },
    },
    async (request) => checkText(ledger, request.params.province, request.body.text),
  )
}

const tell = ({ passage: { code, topic, tells }, needs, own }: WordedPassage) => ({
  passage: code,
  topic,
  tells,
  needs,
  own: own ?? null,
})
