import type { FastifyInstance } from 'fastify'
import { type OfficialDocument, type Sheet, sheetStyle, writeSheet } from '../../ledger/document/index.ts'
import { getPeriod, type Period, periodCode, periodTitle } from '../../ledger/period/index.ts'
import { askPromulgationNumbered, askReport } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, anyObject, day, object, orNull, text } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'
import { addressOfPromulgation } from './promulgations-schemas.ts'

const config = { asks: { department: 'report' } } as const
const tags = ['Báo cáo']

/** A report as it stands on the paper, in its final words, with what a screen needs to show it so. */
export type ReportSheet = {
  readonly period: { readonly code: string; readonly title: string }
  /** The outline by which it was written; its title is not known where the outline is no longer used. */
  readonly outline: { readonly code: string; readonly title: string | null }
  readonly sheet: Sheet
  /** The style of the paper, for an element of the class `sheet`. */
  readonly style: string
}

/** A report as it stands on the paper today, and the days that it tells of. */
export type ReportSheetNow = ReportSheet & { readonly from: string; readonly to: string }

const style = sheetStyle('.sheet')

const ofSheet = {
  period: object({ code: text('Mã kỳ'), title: text('Tên kỳ, như «năm 2020»') }),
  outline: object({ code: text('Mã đề cương'), title: orNull(text('Tên đề cương')) }),
  sheet: anyObject('Mọi chữ trên tờ báo cáo theo đúng thể thức; mỗi số liệu biết mã của nó'),
  style: text('Kiểu trình bày của tờ báo cáo, cho phần tử lớp sheet'),
}

/** Reports as they stand on the paper, for screens that lead from each figure to where it comes from. */
export const reportSheets = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.addHook('preHandler', knownProvince(ledger))

  app.get<{ Params: { province: string; period: string }; Querystring: { outline?: string } }>(
    '/provinces/:province/periods/:period/sheet',
    {
      config,
      schema: {
        tags,
        summary: 'Tờ báo cáo của một kỳ, lập ngay từ sổ, để hiện trên màn hình',
        querystring: object({ outline: text('Mã đề cương; không ghi thì dùng đề cương của tỉnh cho loại kỳ này') }, [
          'outline',
        ]),
        response: {
          200: answer('Tờ báo cáo', object({ ...ofSheet, from: day('Ngày đầu của kỳ'), to: day('Ngày cuối của kỳ') })),
        },
      },
    },
    async (request, reply) => {
      const asked = await askReport(ledger, { ...request.params, outline: request.query.outline })
      if (!asked.ok) return sendRefusal(request, reply, 404, asked)
      const { document, outline, span } = asked.value
      return { ...sheetOf(document, getPeriod(span.period), outline), ...span.window } satisfies ReportSheetNow
    },
  )

  app.get<{ Params: { province: string; year: number; number: number } }>(
    '/provinces/:province/promulgations/:year/:number/sheet',
    {
      config,
      schema: {
        tags: ['Ban hành'],
        summary: 'Tờ báo cáo như khi ban hành, để hiện trên màn hình',
        params: addressOfPromulgation,
        response: { 200: answer('Tờ báo cáo', object(ofSheet)) },
      },
    },
    async (request, reply) => {
      const found = await askPromulgationNumbered(ledger, request.params)
      if (!found.ok) return sendRefusal(request, reply, 404, found)
      const { document, outline, period } = found.value
      return sheetOf(document, getPeriod(period), { code: outline, title: null })
    },
  )
}

const sheetOf = (document: OfficialDocument, period: Period, { code, title }: ReportSheet['outline']): ReportSheet => ({
  period: { code: periodCode(period), title: periodTitle(period) },
  outline: { code, title },
  sheet: writeSheet(document),
  style,
})
