import type { FastifyInstance } from 'fastify'
import { findEverything, type Found } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { answer, listOf, object, orNull, text, whole, writtenText } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'
import { logPersonalReading } from './personal-reading.ts'

/** What was found for one reader, as the box of search shows it. */
export type FoundTold = Omit<Found, 'personal'>

const named = object({ code: text('Mã'), title: text('Tên'), of: text('Lĩnh vực hoặc sổ') })

const record = {
  register: text('Mã sổ'),
  registerTitle: text('Tên sổ'),
  id: whole('Số bản ghi'),
  label: text('Bản ghi được gọi là gì'),
  stateName: text('Trạng thái'),
}

const found = object({
  registers: listOf(named, 'Các sổ được xem'),
  openings: listOf(named, 'Các sổ được ghi mới; mã là mã của sổ'),
  indicators: listOf(named, 'Các chỉ tiêu'),
  topics: listOf(named, 'Các mục của báo cáo'),
  records: listOf(
    object({
      ...record,
      held: orNull(
        object({ label: text('Tên trường'), text: text('Nội dung có từ được tìm') }, [], 'Nơi có từ được tìm'),
      ),
    }),
    'Các bản ghi của mọi sổ được xem',
  ),
  linked: listOf(
    object({
      ...record,
      held: object(
        { label: text('Tên trường'), text: text('Tên của bản ghi được dẫn đến') },
        [],
        'Vì sao tìm thấy: trường dẫn đến bản ghi có tên như đã gõ',
      ),
    }),
    'Các bản ghi được xem có trường dẫn đến bản ghi tìm thấy theo tên, xếp theo bản ghi ấy; nhiều nhất 20 bản ghi',
  ),
})

const mostTyped = 200

/** One box for everything: registers, what may be begun, indicators, topics, and the records that the reader may read. */
export const search = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  app.get<{ Params: { province: string }; Querystring: { q: string } }>(
    '/provinces/:province/search',
    {
      config: { asks: 'signed-in' },
      preHandler: knownProvince(ledger),
      schema: {
        tags: ['Tìm kiếm'],
        summary: 'Tìm sổ, chỉ tiêu, mục báo cáo và bản ghi, không cần dấu',
        description:
          'Chỉ tìm trong những gì người hỏi được xem: dòng và nội dung khác không tìm thấy. Tên hoặc nội dung có dữ liệu cá nhân được ghi vào nhật ký truy cập. Bản ghi được tìm khi có từ hai ký tự.',
        querystring: object({ q: writtenText('Các từ cần tìm, có hoặc không có dấu', mostTyped) }),
        response: { 200: answer('Những gì tìm thấy, gần đúng nhất đứng trước', found) },
      },
    },
    async (request): Promise<FoundTold> => {
      const { province } = request.params
      const { personal, ...told } = await findEverything(ledger.db, readerOf(request), province, request.query.q)
      const shown = personal.map(({ register, id, fields }) => ({ records: [{ register, id }], personal: fields }))
      await logPersonalReading({ ledger, now }, request, province, shown, { by: 'search' })
      return told
    },
  )
}
