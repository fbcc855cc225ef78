import type { FastifyInstance } from 'fastify'
import type { LongWorks } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { accessEvents } from './access-events.ts'
import { checks } from './checks/checks.ts'
import { keptOfChecks } from './checks/kept.ts'
import { closings } from './closings.ts'
import { figures } from './figures.ts'
import { figuresCatalogue } from './figures-catalogue.ts'
import { figuresShown } from './figures-shown.ts'
import { forms } from './forms.ts'
import { history } from './history.ts'
import { longWorkAsking } from './long-work/asking.ts'
import { longWork } from './long-work/long-work.ts'
import { promulgations } from './promulgations.ts'
import { dashboard } from './dashboard.ts'
import { home } from './home.ts'
import { maps } from './maps.ts'
import { keys } from './keys.ts'
import { me } from './me.ts'
import { outlines } from './outlines.ts'
import { people } from './people.ts'
import { records } from './records/records.ts'
import { registers } from './registers.ts'
import { reports } from './reports.ts'
import { reportsOfYears } from './reports-of-years.ts'
import { reportSheets } from './reports-sheet.ts'
import { rights } from './rights.ts'
import { search } from './search.ts'
import { savedViews } from './saved-views.ts'
import { verification } from './verify.ts'
import { wordings } from './wordings.ts'

/** What other systems and the screens ask of the ledger. */
export const api = async (
  app: FastifyInstance,
  { ledger, now, works }: Surroundings & { readonly works: LongWorks },
): Promise<void> => {
  // The prefix of the whole is not handed on with the rest.
  const surroundings: Surroundings = { ledger, now }
  await app.register(registers, surroundings)
  await app.register(records, surroundings)
  await app.register(savedViews, surroundings)
  await app.register(rights)
  await app.register(figures, surroundings)
  await app.register(figuresCatalogue)
  await app.register(figuresShown, surroundings)
  await app.register(reports, surroundings)
  await app.register(reportSheets, surroundings)
  await app.register(reportsOfYears, surroundings)
  await app.register(outlines, surroundings)
  await app.register(wordings, surroundings)
  await app.register(closings, surroundings)
  await app.register(promulgations, surroundings)
  await app.register(forms, surroundings)
  await app.register(checks, surroundings)
  await app.register(keptOfChecks, surroundings)
  await app.register(history, surroundings)
  await app.register(search, surroundings)
  await app.register(home, surroundings)
  await app.register(dashboard, surroundings)
  await app.register(maps, surroundings)
  await app.register(verification, surroundings)
  await app.register(me, surroundings)
  await app.register(longWorkAsking, { ...surroundings, works })
  await app.register(longWork, { ...surroundings, works })
  // Who administers one province does so under its address, who administers all of them under either.
  for (const prefix of ['', '/provinces/:province'])
    for (const part of [people, keys, accessEvents]) await app.register(part, { ...surroundings, prefix })
}
