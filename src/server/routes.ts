import type { FastifyInstance } from 'fastify'
import { api } from './api/api.ts'
import { openWork } from './api/long-work/open-work.ts'
import type { SurroundingsOfAll } from './app/application.ts'
import { health } from './app/health.ts'
import { openapi } from './app/openapi.ts'
import { pages } from './pages/pages.ts'

/** Everything that the server answers, in a table of contents. */
export const routes = async (app: FastifyInstance, surroundings: SurroundingsOfAll): Promise<void> => {
  await openapi(app)
  await app.register(health, surroundings)
  const works = openWork(app, surroundings)
  await app.register(api, { ...surroundings, works, prefix: '/api/v1' })
  await app.register(pages, surroundings)
}
