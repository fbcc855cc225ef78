import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayInVietnam } from '../../ledger/period/index.ts'
import { endSession, sessionsOf } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { listOf } from '../app/schema.ts'
import { isId } from './people.ts'
import { described, me as meSchema, session, wasDone } from './people-schemas.ts'
import { tellSession } from './session-told.ts'

const asks = 'signed-in'

/** Who asks, and where he or she is signed in. */
export const me = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  app.get(
    '/me',
    { config: { asks }, schema: described('Ai đang hỏi', { response: { 200: meSchema } }) },
    async (request) => {
      const by = request.bearer?.by
      return {
        ...readerOf(request),
        by: by?.kind,
        ...(by?.kind === 'key' ? { scopes: by.scopes } : {}),
        today: dayInVietnam(Date.parse(now())),
      }
    },
  )

  app.get(
    '/sessions',
    {
      config: { asks },
      schema: described('Nơi người hỏi đang đăng nhập', { response: { 200: listOf(session, 'Phiên') } }),
    },
    async (request) =>
      isPerson(request) ? (await sessionsOf(ledger.db, readerOf(request).person, now())).map(tellSession) : [],
  )

  app.delete<{ Params: { session: string } }>(
    '/sessions/:session',
    { config: { asks }, schema: described('Kết thúc một phiên của mình', { response: { 200: wasDone } }) },
    async (request, reply) => {
      const { person } = readerOf(request)
      const id = isPerson(request) && isId(request.params.session) ? request.params.session : ''
      const ended = await endSession(ledger.db, { person, session: id }, { person, at: now() })
      return ended.ok ? { done: true } : sendRefusal(request, reply, undefined, ended)
    },
  )
}

// A key ends no session of the person in whose office it acts.
const isPerson = (request: Pick<FastifyRequest, 'bearer'>): boolean => request.bearer?.by.kind === 'session'
