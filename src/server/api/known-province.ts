import type { FastifyReply, FastifyRequest } from 'fastify'
import { provincesOfReader } from '../../ledger/access/index.ts'
import { type Ledger, provincesOf } from '../../store/index.ts'
import { readerOf, unknownProvince } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'

/**
 * Refuses a province that is not in the ledger: the guard lets who holds an office for all provinces ask for any.
 * A hook before the handler of routes whose address names a province.
 */
export const knownProvince =
  ({ db }: Ledger) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { province } = request.params as { readonly province?: string }
    if (province === undefined) return undefined
    const reader = readerOf(request)
    // Nobody holds an office in a province that is not there.
    if (provincesOfReader(reader) !== 'all') return undefined
    if ((await provincesOf(db)).some(({ code }) => code === province)) return undefined
    return sendRefusal(request, reply, 404, unknownProvince(reader))
  }
