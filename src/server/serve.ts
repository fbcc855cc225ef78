import { randomBytes } from 'node:crypto'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { renderDocx, renderHtml, renderJson, renderPdf } from '../ledger/document/index.ts'
import type { OfficialDocument } from '../ledger/document/index.ts'
import { askReport, type Ledger } from '../store/index.ts'
import { contentsPage, faultPage, refusalPage } from './pages.ts'

export type ServeOptions = { readonly port: number; readonly host: string }

export type Server = { readonly address: string; readonly close: () => Promise<void> }

const forms = {
  html: { type: 'text/html; charset=utf-8', render: renderHtml },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', render: renderDocx },
  pdf: { type: 'application/pdf', render: renderPdf },
  json: { type: 'application/json; charset=utf-8', render: renderJson },
} as const satisfies Record<
  string,
  { type: string; render: (document: OfficialDocument) => Promise<Uint8Array> | string }
>

type Form = keyof typeof forms

const isForm = (text: string): text is Form => Object.hasOwn(forms, text)

/**
 * Listens for readers of reports.
 * @returns the address that was bound; `port` 0 takes any free one
 */
export const serve = async (ledger: Ledger, { port, host }: ServeOptions): Promise<Server> => {
  const app = application(ledger)
  try {
    const address = await app.listen({ port, host })
    return { address, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw error
  }
}

const toStandardError = (text: string): void => {
  process.stderr.write(text)
}

/**
 * The pages of a ledger, without listening.
 * @param log where faults are written, each under the number that its reader is given
 */
export const application = (ledger: Ledger, log: (text: string) => void = toStandardError): FastifyInstance => {
  const fail = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    void reply.type(forms.html.type)
    if (isOfTheRequest(error)) return reply.code(404).send(refusalPage(noSuchPage))
    const number = randomBytes(4).toString('hex')
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log(`${new Date().toISOString()} lỗi ${number} ${request.method} ${request.url}\n${told}\n`)
    return reply.code(500).send(faultPage(number))
  }

  const app = Fastify({ logger: false, frameworkErrors: (error, request, reply) => void fail(error, request, reply) })
  app.setErrorHandler(fail)
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff')
    void reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    )
  })

  app.get('/', async (_request, reply) => reply.type(forms.html.type).send(await contentsPage(ledger)))

  app.get<{ Params: { province: string; period: string; form: string }; Querystring: { outline?: string } }>(
    '/:province/:period/report.:form',
    async ({ params, query }, reply) => {
      const report = await askReport(ledger, { ...params, outline: query.outline })
      const form = params.form
      if (!report.ok || !isForm(form)) {
        const tell = report.ok ? `Báo cáo có các dạng: ${Object.keys(forms).join(', ')}.` : report.tell
        return reply.code(404).type(forms.html.type).send(refusalPage(tell))
      }
      const { type, render } = forms[form]
      const content = await render(report.value.document)
      if (form !== 'html')
        void reply.header('content-disposition', `attachment; filename="${params.province}-${params.period}.${form}"`)
      return reply.type(type).send(typeof content === 'string' ? content : Buffer.from(content))
    },
  )

  app.setNotFoundHandler((_request, reply) => reply.code(404).type(forms.html.type).send(refusalPage(noSuchPage)))
  return app
}

const noSuchPage = 'Không có trang này. Mở trang đầu để chọn tỉnh và kỳ báo cáo.'

// An address or a request that cannot be read is the reader's, and no fault.
const isOfTheRequest = (error: unknown): boolean => {
  const code = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return code >= 400 && code < 500
}
