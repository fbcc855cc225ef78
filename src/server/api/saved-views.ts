import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findRegister, forgetView, keepView, viewsOf } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { listOf, object, text, writtenText } from '../app/schema.ts'

const asks = 'signed-in'
const tags = ['Sổ']

const view = object(
  { name: text('Tên'), query: text('Như đứng sau dấu hỏi trong địa chỉ của danh sách') },
  [],
  'Cách xem',
)

type OfRegister = { readonly register: string }
type OfView = OfRegister & { readonly view: string }

/** The views of registers that somebody has kept for himself or herself. */
export const savedViews = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  const { db } = ledger
  const ofReader = (request: FastifyRequest, register: string) => ({ person: readerOf(request).person, register })

  app.get<{ Params: OfRegister }>(
    '/registers/:register/views',
    {
      config: { asks },
      schema: { tags, summary: 'Các cách xem sổ mà người hỏi đã lưu', response: { 200: listOf(view, 'Các cách xem') } },
    },
    async (request, reply) => {
      const register = findRegister(request.params.register)
      if (!register.ok) return sendRefusal(request, reply, 404, register)
      return viewsOf(db, ofReader(request, register.value.register.code))
    },
  )

  app.put<{ Params: OfView; Body: { readonly query: string } }>(
    '/registers/:register/views/:view',
    {
      config: { asks },
      schema: {
        tags,
        summary: 'Lưu cách xem một sổ, thay cách xem cùng tên',
        params: object({ view: text('Tên của cách xem') }),
        body: object({ query: writtenText('Như đứng sau dấu hỏi trong địa chỉ của danh sách', 8000) }),
        response: { 200: view },
      },
    },
    async (request, reply) => {
      const register = findRegister(request.params.register)
      if (!register.ok) return sendRefusal(request, reply, 404, register)
      const of = ofReader(request, register.value.register.code)
      const kept = await keepView(db, of, { name: request.params.view, query: request.body.query }, now())
      return kept.ok ? kept.value : sendRefusal(request, reply, undefined, kept)
    },
  )

  app.delete<{ Params: OfView }>(
    '/registers/:register/views/:view',
    {
      config: { asks },
      schema: {
        tags,
        summary: 'Xóa một cách xem đã lưu',
        params: object({ view: text('Tên của cách xem') }),
        response: { 200: object({ done: { type: 'boolean', description: 'Đã xóa' } }) },
      },
    },
    async (request, reply) => {
      const of = ofReader(request, request.params.register)
      const forgotten = await forgetView(db, of, request.params.view)
      return forgotten.ok ? { done: true } : sendRefusal(request, reply, undefined, forgotten)
    },
  )
}
