import type { FastifyInstance } from 'fastify'
import { ok } from '../../ledger/index.ts'
import { askOutlines, askReport } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, day, file, listOf, object, orNull, text, yesNo } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'
import { findForm, type ReportForm, reportTypes, sendReport, tellsClosings } from './report-file.ts'

type OfPeriod = { readonly province: string; readonly period: string }

const config = { asks: { department: 'report' } } as const
const tags = ['Báo cáo']

const usableOutline = object({
  code: text('Mã đề cương'),
  title: text('Tên đề cương'),
  for: listOf(text('Loại kỳ, như year, month'), 'Dùng cho các loại kỳ này'),
  from: day('Dùng từ ngày'),
  to: orNull(day('Đến ngày; null: đến khi có đề cương khác')),
  basis: orNull(text('Căn cứ')),
  isOwn: yesNo('Tỉnh tự soạn; không thì theo mẫu chung'),
  isUsual: yesNo('Báo cáo của kỳ đã hỏi được lập theo đề cương này khi không chọn đề cương nào'),
})

/** Reports as they are composed now, and the outlines they can be written by. */
export const reports = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.addHook('preHandler', knownProvince(ledger))

  app.get<{ Params: OfPeriod & { form: string }; Querystring: { outline?: string } }>(
    '/provinces/:province/periods/:period/report.:form',
    {
      config,
      schema: {
        tags,
        summary: 'Báo cáo của một kỳ, lập ngay từ sổ: html, docx, pdf hoặc json',
        querystring: object({ outline: text('Mã đề cương; không ghi thì dùng đề cương của tỉnh cho loại kỳ này') }, [
          'outline',
        ]),
        response: { 200: file('Báo cáo', ...reportTypes) },
      },
    },
    async (request, reply) => {
      const { province, period, form: written } = request.params
      const form = findForm(written)
      if (!form.ok) return sendRefusal(request, reply, 404, form)
      const { outline } = request.query
      return sendReport(request, reply, form.value, await composed(ledger, { province, period, outline }, form.value))
    },
  )

  app.get<{ Params: { province: string }; Querystring: { period?: string } }>(
    '/provinces/:province/outlines',
    {
      config,
      schema: {
        tags,
        summary: 'Các đề cương mà tỉnh dùng được',
        querystring: object({ period: text('Chỉ đề cương dùng được cho kỳ này') }, ['period']),
        response: { 200: answer('Các đề cương', listOf(usableOutline, '')) },
      },
    },
    async (request, reply) => {
      const asked = await askOutlines(ledger, { ...request.params, period: request.query.period })
      if (!asked.ok) return sendRefusal(request, reply, undefined, asked)
      return asked.value.map(
        ({ outline: { code, title, for: kinds, from, to = null, basis = null, provinces }, isUsual }) => ({
          code,
          title,
          for: kinds,
          from,
          to,
          basis,
          isOwn: provinces.length > 0,
          isUsual,
        }),
      )
    },
  )
}

/** The report of a period, ready to be sent in this form. */
export const composed = async (
  ledger: Surroundings['ledger'],
  asked: OfPeriod & { readonly outline?: string | undefined },
  form: ReportForm,
) => {
  const report = await askReport(ledger, { ...asked, closings: tellsClosings(form) })
  if (!report.ok) return report
  const { document, beside } = report.value
  return ok({ document, beside, name: `${asked.province}-${asked.period.trim()}` })
}
