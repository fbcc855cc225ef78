import type { FastifyInstance } from 'fastify'
import { type Sheet, sheetStyle, writeSheet } from '../../ledger/document/index.ts'
import { ok } from '../../ledger/index.ts'
import { topics } from '../../outlines/index.ts'
import { askOutline, askPreview, checkOutlineWritten, type PreviewAsked, saveOutline } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, file, object, text } from '../app/schema.ts'
import { editionRoutes } from './edition-routes.ts'
import { tellEditions } from './editions.ts'
import { knownProvince } from './known-province.ts'
import {
  checkedOutline,
  editableOutline,
  newOutline,
  outlineToCheck,
  previewed,
  sheetSeen,
} from './outlines-schemas.ts'
import { findForm, sendReport } from './report-file.ts'

type Named = { readonly province: string; readonly outline: string }

const config = { asks: { department: 'writeOutlines' } } as const
const tag = 'Đề cương, cách viết'
const tags = [tag]
const one = '/provinces/:province/outlines/:outline'
const params = { properties: { outline: text('Mã đề cương', { examples: ['annual-report'] }) } }

/** Outlines that a province writes itself: read to be edited, checked, seen in a report, and kept from a day on. */
export const outlines = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  const { ledger } = surroundings
  app.addHook('preHandler', knownProvince(ledger))

  app.get<{ Params: Named; Querystring: { on?: string } }>(
    one,
    {
      config,
      schema: {
        tags,
        summary: 'Một đề cương để sửa: theo mẫu chung hoặc bản riêng của tỉnh',
        params,
        querystring: object({ on: text('Như dùng cho kỳ kết thúc ngày này; không ghi thì bản mới nhất') }, ['on']),
        response: { 200: answer('Đề cương', editableOutline) },
      },
    },
    async (request, reply) => {
      const { province, outline: code } = request.params
      const found = await askOutline(ledger, { province, code, on: request.query.on })
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      const { isOwn, from, written: outline, checked, editions } = found.value
      return { code, isOwn, from, outline, checked, editions: await tellEditions(ledger, editions), topics }
    },
  )

  editionRoutes<{ from: string; expectedEdition: number; outline: unknown }>(app, surroundings, {
    address: one,
    name: 'outline',
    told: params.properties.outline,
    tag,
    summaries: { read: 'Một bản đã lưu của đề cương', keep: 'Lưu một bản của đề cương, dùng từ một ngày' },
    body: newOutline,
    find: (province, code) => askOutline(ledger, { province, code }),
    keep: (asked) => saveOutline(ledger, asked),
  })

  app.post<{ Params: { province: string }; Body: { outline: unknown } }>(
    '/provinces/:province/outlines/check',
    {
      config,
      schema: {
        tags,
        summary: 'Kiểm tra một đề cương đang soạn, không lưu',
        body: outlineToCheck,
        response: { 200: answer('Lỗi, lĩnh vực bỏ ngoài, số gõ tay', checkedOutline) },
      },
    },
    async (request) => checkOutlineWritten(request.body.outline),
  )

  app.post<{
    Params: { province: string; period: string; form: string }
    Body: Pick<PreviewAsked, 'code' | 'outline' | 'wordings'>
  }>(
    '/provinces/:province/periods/:period/preview.:form',
    {
      // Whoever reads reports may see what one would be; nothing is kept.
      config: { asks: { department: 'report' } },
      schema: {
        tags,
        summary: 'Báo cáo của kỳ theo đề cương, cách viết chưa lưu, lập từ số liệu thật: html hoặc json',
        body: previewed,
        response: { 200: file('Báo cáo', 'text/html', 'application/json') },
      },
    },
    async (request, reply) => {
      const { form: written, ...of } = request.params
      const form = findForm(written)
      if (!form.ok) return sendRefusal(request, reply, 404, form)
      const found = await askPreview(ledger, { ...of, ...request.body })
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      return sendReport(request, reply, form.value, ok({ document: found.value.document, name: 'xem-truoc' }))
    },
  )

  app.post<{
    Params: { province: string; period: string }
    Body: Pick<PreviewAsked, 'code' | 'outline' | 'wordings'>
  }>(
    '/provinces/:province/periods/:period/preview/sheet',
    {
      config: { asks: { department: 'report' } },
      schema: {
        tags,
        summary: 'Tờ báo cáo của kỳ theo đề cương, cách viết chưa lưu, để hiện trên màn hình',
        body: previewed,
        response: { 200: answer('Tờ báo cáo', sheetSeen) },
      },
    },
    async (request, reply) => {
      const found = await askPreview(ledger, { ...request.params, ...request.body })
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      return { sheet: writeSheet(found.value.document), style } satisfies SheetSeen
    },
  )
}

/** A report as it would stand on the paper. */
export type SheetSeen = { readonly sheet: Sheet; readonly style: string }

const style = sheetStyle('.sheet')
