import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { beginShortQuestion, type Glance, glanceOf, isSessionHeld, type Ledger } from '../../store/index.ts'
import { provinceOf, seesProvince } from './asks.ts'
import type { FindBearerAmong } from './bearer.ts'

/** How long (milliseconds) a question waits for work that has just taken the only session to tell of itself. */
const longestWait = 3000

/**
 * Stands before whoever waits for the only session: the owner of the work that has it is told how far it is, and may stop
 * it, from what its own transaction read of the owner's sessions and offices (decision 28). Everybody else waits.
 */
export const fromGlance =
  ({ db }: Ledger, findBearerAmong: FindBearerAmong) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const answer = request.routeOptions.config.fromGlance
    if (answer === undefined) return undefined
    if (!isSessionHeld(db)) {
      reply.raw.once('close', beginShortQuestion(db))
      return undefined
    }
    const glance = await glanceSoon(db)
    if (glance === undefined) return undefined
    const { province } = glance.owner
    const bearer = await findBearerAmong(request, glance.sessions)
    if (bearer === undefined || !seesProvince(bearer.reader, province) || provinceOf(request) !== province)
      return undefined
    const told = answer(glance, request.params)
    return told === undefined ? undefined : reply.send(told)
  }

const glanceSoon = async (db: Ledger['db']): Promise<Glance | undefined> => {
  for (let waited = 0; isSessionHeld(db) && glanceOf(db) === undefined && waited < longestWait; waited += 20)
    await sleep(20)
  return glanceOf(db)
}
