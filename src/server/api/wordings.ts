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
import { sendSaved, tellEditions, tellWhole, writerOf } from './editions.ts'
import { knownProvince } from './known-province.ts'
import { noEdition } from './outlines.ts'
import {
  checkedText,
  commonText,
  editableWording,
  newWording,
  saved,
  textToCheck,
  wholeEdition,
  wordedPassage,
} from './outlines-schemas.ts'

type Named = { readonly province: string; readonly passage: string }

const config = { asks: { department: 'writeOutlines' } } as const
const tags = ['Đề cương, cách viết']
const one = '/provinces/:province/wordings/:passage'
const ofAddress = { passage: text('Mã đoạn'), version: text('Bản thứ mấy') }
const params = { properties: { passage: ofAddress.passage } }
const on = object({ on: text('Như dùng cho kỳ kết thúc ngày này; không ghi thì bản mới nhất') }, ['on'])

/** Wordings that a province gives to passages itself: read to be edited, checked, and kept from a day on. */
export const wordings = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
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

  app.get<{ Params: Named & { version: string } }>(
    `${one}/editions/:version`,
    {
      config,
      schema: {
        tags,
        summary: 'Một bản đã lưu của cách viết',
        params: { properties: ofAddress },
        response: { 200: answer('Bản đã lưu', wholeEdition) },
      },
    },
    async (request, reply) => {
      const found = await askWording(ledger, request.params)
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      const edition = found.value.editions.find((each) => String(each.version) === request.params.version)
      return edition === undefined ? sendRefusal(request, reply, 404, noEdition) : tellWhole(ledger, edition)
    },
  )

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

  app.post<{ Params: Named; Body: { from: string; wording: unknown } }>(
    `${one}/editions`,
    {
      config,
      schema: {
        tags,
        summary: 'Lưu một bản cách viết của đoạn, dùng từ một ngày',
        description: 'Bản đã lưu không sửa được; báo cáo đã ban hành không thay đổi.',
        params,
        body: newWording,
        response: { 200: answer('Đã có bản đúng như vậy', saved), 201: answer('Đã lưu', saved) },
      },
    },
    async (request, reply) => {
      const signature = writerOf(request, request.params.province, now)
      return sendSaved(
        request,
        reply,
        ledger,
        await saveWording(ledger, { ...request.params, ...request.body, signature }),
      )
    },
  )
}

const tell = ({ passage: { code, topic, tells }, needs, own }: WordedPassage) => ({
  passage: code,
  topic,
  tells,
  needs,
  own: own ?? null,
})
