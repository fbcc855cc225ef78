import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Registry, collectDefaultMetrics, Histogram } from 'prom-client'
import type { Surroundings } from './application.ts'

/** Whether the server answers and its database too, and what it measures of itself. */
export const health = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  const metrics = new Registry()
  collectDefaultMetrics({ register: metrics })
  const answered = new Histogram({
    name: 'socai_request_seconds',
    help: 'Time to answer a request, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [metrics],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    answered.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })

  app.get('/health', { config: { asks: 'nobody' } }, async (_request, reply) => {
    const isThere = await sql`select 1`.execute(ledger.db).then(
      () => true,
      () => false,
    )
    return reply.code(isThere ? 200 : 503).send({ status: isThere ? 'ok' : 'no-database' })
  })

  app.get('/metrics', { config: { asks: { department: 'verify' } } }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  )
}
