import type { FastifyInstance } from 'fastify'
import { findForm, sendReport } from '../api/report-file.ts'
import { composed } from '../api/reports.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { contentsPage } from './contents-page.ts'
import { pageStyle, pageStylePath } from './plain-page.ts'
import { webApplication } from './web-application.ts'

type OfReport = {
  Params: { readonly province: string; readonly period: string; readonly form: string }
  Querystring: { readonly outline?: string }
}

/** The application, the contents of the reports, and every report as page and as file. */
export const pages = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  await app.register(webApplication)

  app.get('/reports.html', { config: { asks: 'signed-in' } }, async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(await contentsPage(ledger, readerOf(request))),
  )

  // Browsers ask for it beside every page; there is none.
  app.get('/favicon.ico', { config: { asks: 'nobody' } }, async (_request, reply) => reply.code(204).send())

  app.get(pageStylePath, { config: { asks: 'nobody' } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(pageStyle),
  )

  app.get<OfReport>(
    '/:province/:period/report.:form',
    { config: { asks: { department: 'report' } } },
    async (request, reply) => {
      const { province, period, form: written } = request.params
      const form = findForm(written)
      if (!form.ok) return sendRefusal(request, reply, 404, form)
      const report = await composed(ledger, { province, period, outline: request.query.outline }, form.value)
      return sendReport(request, reply, form.value, report)
    },
  )
}
