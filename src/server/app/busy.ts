import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Refusal, refuse } from '../../ledger/index.ts'
import { isConnectionTimeout, isSessionHeld, type Ledger, sessionFree } from '../../store/index.ts'
import { sendBusy } from './refusals.ts'

const writing = refuse('server/writing', 'Máy chủ đang ghi một tệp nhập vào sổ, xin thử lại sau ít phút.')
const busy = refuse('server/busy', 'Máy chủ đang bận một việc lớn, xin thử lại sau ít phút.')

const fifteenSeconds = 15_000

/**
 * Stands before the guard, which asks the database: while an import writes with the only session of an embedded database,
 * a request waits for a while, and is then sent away until later. What asks the database nothing is let through.
 */
export const whileHeld =
  ({ db }: Ledger, longest = fifteenSeconds) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (request.is404 || !isSessionHeld(db) || !asksDatabase(request)) return undefined
    return (await sessionFree(db, longest)) ? undefined : sendBusy(request, reply, writing)
  }

// Who shows neither a session nor a key is refused without a question, unless this is the sign-in itself.
const asksDatabase = ({ method, headers, routeOptions }: FastifyRequest): boolean =>
  routeOptions.config.asks === 'nobody'
    ? method === 'POST'
    : headers.cookie !== undefined || headers.authorization !== undefined

/** What is told to who waited in vain for the only session after the guard; undefined for every other error. */
export const busyRefusal = ({ db, engine }: Ledger, error: unknown): Refusal | undefined => {
  if (engine !== 'embedded' || !isConnectionTimeout(error)) return undefined
  return isSessionHeld(db) ? writing : busy
}
