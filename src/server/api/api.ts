import type { FastifyInstance } from 'fastify'
import type { Surroundings } from '../app/application.ts'
import { figures } from './figures.ts'
import { registers } from './registers.ts'

/** What other systems and the screens ask of the ledger. */
export const api = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  // The prefix of the whole is not handed on with the rest.
  const surroundings: Surroundings = { ledger, now }
  await app.register(registers, surroundings)
  await app.register(figures, surroundings)
}
