import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type Beside,
  type OfficialDocument,
  renderDocx,
  renderHtml,
  renderJson,
  renderPdf,
} from '../../ledger/document/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { policyText } from '../app/page-policy.ts'
import { sendRefusal } from '../app/refusals.ts'

const forms = {
  html: { type: 'text/html; charset=utf-8', render: renderHtml },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', render: renderDocx },
  pdf: { type: 'application/pdf', render: renderPdf },
  json: { type: 'application/json; charset=utf-8', render: renderJson },
} as const satisfies Record<
  string,
  { type: string; render: (document: OfficialDocument, beside: Beside) => Promise<Uint8Array> | string }
>

/** A form in which a report is sent. */
export type ReportForm = keyof typeof forms

/** The types of the files in which a report is sent. */
export const reportTypes: readonly string[] = Object.values(forms).map(({ type }) => type.replace(/;.*/, ''))

/** The form that an address names; refuses what is none. */
export const findForm = (written: string): Result<ReportForm> =>
  Object.hasOwn(forms, written)
    ? ok(written as ReportForm)
    : refuse('form/unknown', `Báo cáo có các dạng: ${Object.keys(forms).join(', ')}.`)

/** Whether closings are told beside a report: to who reads on a screen or by a program; the printed forms are the report alone. */
export const tellsClosings = (form: ReportForm): boolean => form === 'html' || form === 'json'

/** A document to be sent, what stands beside it, and the name of its file without ending. */
export type ReportToSend = { readonly document: OfficialDocument; readonly beside?: Beside; readonly name: string }

/** Sends a report in a form, as page or as file; a refusal as one, with this status. */
export const sendReport = async (
  request: FastifyRequest,
  reply: FastifyReply,
  form: ReportForm,
  report: Result<ReportToSend>,
): Promise<FastifyReply> => {
  if (!report.ok) return sendRefusal(request, reply, 404, report)
  const { content, type, name } = await writtenReport(form, report.value)
  if (form === 'html') void reply.header('content-security-policy', policyText(styleHashes(String(content))))
  else void reply.header('content-disposition', `attachment; filename="${name}"`)
  return reply.type(type).send(typeof content === 'string' ? content : Buffer.from(content))
}

/** A report in a form, with the type of its file and its name. */
export const writtenReport = async (form: ReportForm, { document, beside = {}, name }: ReportToSend) => {
  const { type, render } = forms[form]
  return { content: await render(document, beside), type, name: `${fileName(name)}.${form}` }
}

/** A name as files may have it: a period from a day to a day has a slash. */
export const fileName = (name: string): string => name.replace(/[^A-Za-z0-9-]+/g, '_')

// A report is one file that can be sent on, so it carries its style; only that very style is let in.
const styleHashes = (page: string): readonly string[] =>
  [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  )
