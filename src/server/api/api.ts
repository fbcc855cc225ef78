import type { FastifyInstance } from 'fastify'
import type { Surroundings } from '../app/application.ts'
import { accessEvents } from './access-events.ts'
import { closings } from './closings.ts'
import { figures } from './figures.ts'
import { figuresCatalogue } from './figures-catalogue.ts'
import { forms } from './forms.ts'
import { history } from './history.ts'
import { promulgations } from './promulgations.ts'
import { keys } from './keys.ts'
import { me } from './me.ts'
import { people } from './people.ts'
import { records } from './records/records.ts'
import { registers } from './registers.ts'
import { reports } from './reports.ts'
import { rights } from './rights.ts'
import { savedViews } from './saved-views.ts'
import { verification } from './verify.ts'

/** What other systems and the screens ask of the ledger. */
export const api = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  // The prefix of the whole is not handed on with the rest.
  const surroundings: Surroundings = { ledger, now }
  await app.register(registers, surroundings)
  await app.register(records, surroundings)
  await app.register(savedViews, surroundings)
  await app.register(rights)
  await app.register(figures, surroundings)
  await app.register(figuresCatalogue)
  await app.register(reports, surroundings)
  await app.register(closings, surroundings)
  await app.register(promulgations, surroundings)
  await app.register(forms, surroundings)
  await app.register(history, surroundings)
  await app.register(verification, surroundings)
  await app.register(me, surroundings)
  // Who administers one province does so under its address, who administers all of them under either.
  for (const prefix of ['', '/provinces/:province'])
    for (const part of [people, keys, accessEvents]) await app.register(part, { ...surroundings, prefix })
}
