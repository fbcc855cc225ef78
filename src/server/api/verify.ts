import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { domains } from '../../domains/index.ts'
import { everyRegister, refuse } from '../../ledger/index.ts'
import { verify } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, day, listOf, object, text, whole } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'

const config = { asks: { department: 'verify' } } as const
const tags = ['Kiểm tra']

const registers = everyRegister(domains).map((kept) => kept.register)

const verified = object({
  acts: whole('Số bút toán đã đọc'),
  records: whole('Số bản ghi đã đối chiếu'),
  promulgations: whole('Số báo cáo đã ban hành'),
  closings: whole('Số lần chốt và mở lại số liệu'),
  findings: listOf(
    object({ place: text('Ở đâu'), code: text('Mã ổn định'), tell: text('Một câu: điều gì không khớp') }),
    'Các điểm không khớp; trống khi sổ nguyên vẹn',
  ),
  seals: listOf(
    object({
      province: text('Mã tỉnh'),
      day: day('Ngày được niêm phong'),
      acts: whole('Số bút toán của ngày'),
      hash: text('Mã niêm phong, nên giữ ở nơi khác để đối chiếu về sau'),
    }),
    'Niêm phong cuối của từng tỉnh',
  ),
})

const underWay = refuse(
  'verify/under-way',
  'Đang có một lần kiểm tra khác; mỗi lúc chỉ kiểm tra một lần, hãy đợi xong rồi thử lại.',
)

/** Proofs that nothing in the ledger was altered: of one province, or of all. They read everything, so one runs at a time. */
export const verification = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.addHook('preHandler', knownProvince(ledger))
  let isUnderWay = false

  const prove = async (request: FastifyRequest, reply: FastifyReply, province: string | undefined) => {
    if (isUnderWay) return sendRefusal(request, reply, 409, underWay)
    isUnderWay = true
    try {
      return await verify(ledger.db, registers, province === undefined ? {} : { province })
    } finally {
      isUnderWay = false
    }
  }

  const response = {
    200: answer('Kết quả kiểm tra', verified),
    409: { description: 'Đang có một lần kiểm tra khác.', $ref: 'refusal#' },
  }

  app.get(
    '/verify',
    { config, schema: { tags, summary: 'Kiểm tra tính toàn vẹn của cả sổ, mọi tỉnh', response } },
    async (request, reply) => prove(request, reply, undefined),
  )

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/verify',
    { config, schema: { tags, summary: 'Kiểm tra tính toàn vẹn của sổ một tỉnh', response } },
    async (request, reply) => prove(request, reply, request.params.province),
  )
}
