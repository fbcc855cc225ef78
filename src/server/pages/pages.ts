import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import {
  type Beside,
  type OfficialDocument,
  renderDocx,
  renderHtml,
  renderJson,
  renderPdf,
} from '../../ledger/document/index.ts'
import { refuse } from '../../ledger/index.ts'
import { askReport } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { policyText } from '../app/page-policy.ts'
import { sendRefusal } from '../app/refusals.ts'
import { contentsPage } from './contents-page.ts'
import { pageStyle, pageStylePath } from './plain-page.ts'

const forms = {
  html: { type: 'text/html; charset=utf-8', render: renderHtml },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', render: renderDocx },
  pdf: { type: 'application/pdf', render: renderPdf },
  json: { type: 'application/json; charset=utf-8', render: renderJson },
} as const satisfies Record<
  string,
  { type: string; render: (document: OfficialDocument, beside: Beside) => Promise<Uint8Array> | string }
>

type Form = keyof typeof forms

const isForm = (text: string): text is Form => Object.hasOwn(forms, text)

/** The contents, and every report as page and as file. */
export const pages = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.get('/', { config: { asks: 'signed-in' } }, async (request, reply) =>
    reply.type(forms.html.type).send(await contentsPage(ledger, readerOf(request))),
  )

  app.get(pageStylePath, { config: { asks: 'nobody' } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(pageStyle),
  )

  app.get<{ Params: { province: string; period: string; form: string }; Querystring: { outline?: string } }>(
    '/:province/:period/report.:form',
    { config: { asks: { department: 'report' } } },
    async (request, reply) => {
      const { params, query } = request
      const form = params.form
      // Who reads on a screen, or by a program, learns which divisions have not closed; the printed forms are the report alone.
      const closings = form === 'html' || form === 'json'
      const report = await askReport(ledger, { ...params, outline: query.outline, closings })
      if (!report.ok) return sendRefusal(request, reply, 404, report)
      if (!isForm(form))
        return sendRefusal(
          request,
          reply,
          404,
          refuse('form/unknown', `Báo cáo có các dạng: ${Object.keys(forms).join(', ')}.`),
        )
      const { type, render } = forms[form]
      const content = await render(report.value.document, report.value.beside)
      if (form === 'html') void reply.header('content-security-policy', policyText(styleHashes(String(content))))
      else
        void reply.header('content-disposition', `attachment; filename="${params.province}-${params.period}.${form}"`)
      return reply.type(type).send(typeof content === 'string' ? content : Buffer.from(content))
    },
  )
}

// A report is one file that can be sent on, so it carries its style; only that very style is let in.
const styleHashes = (page: string): readonly string[] =>
  [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
