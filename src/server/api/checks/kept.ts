import type { FastifyInstance } from 'fastify'
import { ok, type Result, refuse } from '../../../ledger/index.ts'
import { isRatio } from '../../../ledger/indicator/index.ts'
import {
  dismissedFindings,
  dismissFinding,
  findIndicator,
  type HistoricalFigure,
  historicalFigures,
  restoreFinding,
  takeOverFigures,
  withdrawFigure,
} from '../../../store/index.ts'
import type { Surroundings } from '../../app/application.ts'
import { readerOf } from '../../app/asks.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { answer, instant, object, whole } from '../../app/schema.ts'
import { knownProvince } from '../known-province.ts'
import { dismissedList, dismissing, historicalList, takingOver } from './schemas.ts'

const tags = ['Soát báo cáo']

type Taking = {
  readonly file: string
  readonly hash: string
  readonly figures: readonly (Pick<HistoricalFigure, 'indicator' | 'from' | 'to' | 'value'> & {
    readonly page: number | null
    readonly sentence: string
  })[]
}

type OfFigure = { readonly province: string; readonly indicator: string; readonly from: string; readonly to: string }

/** What an office keeps of its checks: the findings that are none, and figures taken over from old reports. */
export const keptOfChecks = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  const { db } = ledger
  app.addHook('preHandler', knownProvince(ledger))

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/dismissed-findings',
    {
      config: { asks: { department: 'report' } },
      schema: { tags, summary: 'Các điểm đã ghi nhận không phải lỗi', response: { 200: answer('', dismissedList) } },
    },
    ({ params: { province } }) => dismissedFindings(db, province),
  )

  app.put<{
    Params: { province: string; mark: string }
    Body: { readonly code: string; readonly sentence: string; readonly reason: string }
  }>(
    '/provinces/:province/dismissed-findings/:mark',
    {
      config: { asks: { department: 'judgeFindings' } },
      schema: {
        tags,
        summary: 'Ghi nhận một điểm cần soát không phải lỗi, kèm lý do',
        body: dismissing,
        response: { 200: answer('Đã ghi nhận', object({ at: instant('Thời điểm') })) },
      },
    },
    async (request, reply) => {
      const { province, mark } = request.params
      const by = { person: readerOf(request).person, recordedAt: now() }
      const kept = await dismissFinding(db, province, { mark, ...request.body, ...by })
      return kept.ok ? { at: by.recordedAt } : sendRefusal(request, reply, 422, kept)
    },
  )

  app.delete<{ Params: { province: string; mark: string } }>(
    '/provinces/:province/dismissed-findings/:mark',
    {
      config: { asks: { department: 'judgeFindings' } },
      schema: {
        tags,
        summary: 'Soát lại một điểm đã ghi nhận không phải lỗi',
        response: { 200: answer('Điểm ấy sẽ được nêu lại', object({ at: instant('Thời điểm') })) },
      },
    },
    async (request, reply) => {
      const { province, mark } = request.params
      const restored = await restoreFinding(db, province, mark)
      return restored.ok ? { at: now() } : sendRefusal(request, reply, 404, restored)
    },
  )

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/historical-figures',
    {
      config: { asks: { department: 'report' } },
      schema: { tags, summary: 'Các số liệu lịch sử lấy từ báo cáo cũ', response: { 200: answer('', historicalList) } },
    },
    async ({ params: { province } }) => (await historicalFigures(db, province)).map(tellHistorical),
  )

  app.post<{ Params: { province: string }; Body: Taking }>(
    '/provinces/:province/historical-figures',
    {
      config: { asks: { department: 'takeOverFigures' } },
      schema: {
        tags,
        summary: 'Lấy số liệu của một báo cáo cũ làm số liệu lịch sử',
        description: 'Được dùng để so sánh với cùng kỳ năm trước khi sổ không có bản ghi nào của kỳ ấy.',
        body: takingOver,
        response: { 200: answer('Đã lấy', object({ figures: whole('Bao nhiêu số liệu') })) },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const { file, hash, figures } = request.body
      const by = { person: readerOf(request).person, recordedAt: now() }
      const fit = figures.map(fitting).find((each) => !each.ok)
      if (fit !== undefined && !fit.ok) return sendRefusal(request, reply, 422, fit)
      const taken = figures.map(({ page, sentence, ...figure }) => ({
        ...figure,
        source: { file, hash, page, sentence },
        ...by,
      }))
      return { figures: (await takeOverFigures(db, province, taken)).length }
    },
  )

  app.delete<{ Params: OfFigure }>(
    '/provinces/:province/historical-figures/:indicator/:from/:to',
    {
      config: { asks: { department: 'takeOverFigures' } },
      schema: {
        tags,
        summary: 'Thôi dùng một số liệu lịch sử',
        response: { 200: answer('Đã thôi dùng', object({ at: instant('Thời điểm') })) },
      },
    },
    async (request, reply) => {
      const { province, ...of } = request.params
      const by = { person: readerOf(request).person, recordedAt: now() }
      const isDone = await withdrawFigure(db, province, of as Pick<HistoricalFigure, 'indicator' | 'from' | 'to'>, by)
      return isDone ? { at: by.recordedAt } : sendRefusal(request, reply, 404, unknown)
    },
  )
}

/** A historical figure, as it is answered. */
export type HistoricalTold = ReturnType<typeof tellHistorical>

const tellHistorical = (figure: HistoricalFigure) => {
  const found = findIndicator(figure.indicator)
  return { ...figure, title: found.ok ? found.value.title : figure.indicator, unit: found.ok ? found.value.unit : '' }
}

const fitting = ({ indicator, from, to, value }: Taking['figures'][number]): Result<'fits'> => {
  const found = findIndicator(indicator)
  if (!found.ok) return found
  if (isRatio(found.value))
    return refuse('historical/ratio', `“${found.value.title}” là tỷ lệ; hãy lấy hai chỉ tiêu mà nó được tính ra.`)
  if (from > to) return refuse('historical/days', 'Ngày cuối của kỳ không trước ngày đầu.')
  if (value < 0) return refuse('historical/value', 'Số liệu lịch sử từ 0 trở lên.')
  return ok('fits')
}

const unknown = refuse(
  'historical/unknown',
  'Không có số liệu lịch sử này; hãy chọn trong danh sách các số liệu đang dùng.',
)
