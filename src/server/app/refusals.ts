import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Refusal } from '../../ledger/index.ts'
import type { FieldFault } from '../../ledger/register/index.ts'
import { busyPage, faultPage, refusalPage } from '../pages/plain-page.ts'

/** Whether who asks is a person with a browser, who wants a page and not data. */
export const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/api/') && (headers.accept ?? '*/*').includes('*/*')

// The end of a code says what kind of refusal it is.
const statusOf = ({ code }: Refusal): number => {
  if (/\/(?:unknown|not-found|none)$/.test(code)) return 404
  return code === 'record/changed-meanwhile' || code === 'record/already-there' ? 409 : 422
}

/** Answers with a refusal: a page for a person, for other systems its code, its sentence and the faulty fields. */
export const sendRefusal = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number | undefined,
  refusal: Refusal & { readonly faults?: readonly FieldFault[] },
): FastifyReply => {
  void reply.code(status ?? statusOf(refusal))
  const { code, tell, faults } = refusal
  return wantsPage(request)
    ? reply.type('text/html; charset=utf-8').send(refusalPage(tell))
    : reply.send({ code, tell, ...(faults === undefined ? {} : { faults }) })
}

/** After how many seconds whoever was sent away may come again. */
const comeAgainAfter = 10

/** Answers that the server is busy for a while: other systems are told when to ask again, a page asks again by itself. */
export const sendBusy = (request: FastifyRequest, reply: FastifyReply, { code, tell }: Refusal): FastifyReply => {
  void reply.code(503).header('retry-after', comeAgainAfter).removeHeader('content-disposition')
  if (!wantsPage(request)) return reply.send({ code, tell })
  if (request.method === 'GET') void reply.header('refresh', comeAgainAfter)
  return reply.type('text/html; charset=utf-8').send(busyPage(tell))
}

/** Answers a fault of the program: it is logged whole, and who asked gets the number under which it stands in the log. */
export const sendFault = (request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply => {
  request.log.error({ err: error }, 'fault')
  void reply.code(500).removeHeader('content-disposition')
  const tell = `Có lỗi của chương trình; xin báo cho người quản trị hệ thống lỗi số ${request.id}. Sổ sách không bị thay đổi.`
  return wantsPage(request)
    ? reply.type('text/html; charset=utf-8').send(faultPage(request.id))
    : reply.send({ code: 'fault', tell, number: request.id })
}
