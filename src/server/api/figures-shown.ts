import type { FastifyInstance } from 'fastify'
import { type Countable, isRatio } from '../../ledger/indicator/index.ts'
import { periodCode, periodTitle } from '../../ledger/period/index.ts'
import { rowsFor } from '../../ledger/access/index.ts'
import { askFigureShown, type FigureOfPeriod } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, day, listOf, number, object, oneOf, orNull, text, whole, yesNo } from '../app/schema.ts'
import { splitsOf } from './figures-catalogue.ts'
import { figureSource, partsOfFigure } from './figures-schemas.ts'

const ofPeriod = {
  period: text('Mã kỳ'),
  title: text('Tên kỳ'),
  from: day('Ngày đầu'),
  to: day('Ngày cuối'),
  value: number('Giá trị'),
  parts: partsOfFigure,
  records: whole('Số bản ghi'),
  source: figureSource,
}

const named = { code: text('Mã chỉ tiêu'), title: text('Tên chỉ tiêu') }

const shown = object({
  ...named,
  unit: text('Đơn vị tính'),
  style: oneOf('Cách viết: số đếm, lượng, tiền, phần trăm', ['count', 'quantity', 'money', 'percent']),
  register: object({ code: text('Mã sổ'), title: text('Tên sổ'), isReadable: yesNo('Được xem bản ghi của sổ') }),
  shareOf: orNull(
    object(
      { of: object(named), per: object(named) },
      [],
      'Với tỷ lệ: chỉ tiêu được so và chỉ tiêu làm gốc; null khi khác',
    ),
  ),
  splits: listOf(object({ by: text('Mã cách chia'), label: text('Chia theo gì') }), 'Các cách chia'),
  now: object(ofPeriod, [], 'Kỳ được hỏi'),
  yearBefore: orNull(object(ofPeriod, [], 'Cùng kỳ năm trước')),
  trend: listOf(
    object(ofPeriod, [], 'Một kỳ; các phần chỉ của cách chia được hỏi'),
    'Các kỳ trước cùng loại và kỳ được hỏi, theo thứ tự thời gian',
  ),
})

/** A figure of one period, as it is answered. */
export type FigurePeriodTold = ReturnType<typeof tellPeriod>

/** A figure with what it is compared with, as it is answered. */
export type FigureShownTold = {
  readonly code: string
  readonly title: string
  readonly unit: string
  readonly style: Countable['style']
  readonly register: { readonly code: string; readonly title: string; readonly isReadable: boolean }
  readonly shareOf: { readonly of: Named; readonly per: Named } | null
  readonly splits: ReturnType<typeof splitsOf>
  readonly now: FigurePeriodTold
  readonly yearBefore: FigurePeriodTold | null
  readonly trend: readonly FigurePeriodTold[]
}

type Named = { readonly code: string; readonly title: string }

/** What a screen shows of one figure: its parts, the year before, and how it went in earlier periods. */
export const figuresShown = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.get<{ Params: { province: string; period: string; indicator: string }; Querystring: { split?: string } }>(
    '/provinces/:province/periods/:period/figures/:indicator/shown',
    {
      config: { asks: { department: 'report' } },
      schema: {
        tags: ['Số liệu'],
        summary: 'Một số liệu với các phần, cùng kỳ năm trước và các kỳ trước, của cùng một thời điểm',
        querystring: object({ split: text('Cách chia mà các kỳ trước cũng có phần, như outcome') }, ['split']),
        response: { 200: answer('Số liệu', shown) },
      },
    },
    async (request, reply) => {
      const { params, query } = request
      const asked = await askFigureShown(ledger, { ...params, split: query.split })
      if (!asked.ok) return sendRefusal(request, reply, undefined, asked)
      const { indicator, now, yearBefore, trend } = asked.value
      const { register } = isRatio(indicator) ? indicator.of : indicator
      const rows = rowsFor(readerOf(request), 'read', { register, province: params.province })
      return {
        code: indicator.code,
        title: indicator.title,
        unit: indicator.unit,
        style: indicator.style,
        register: { code: register.code, title: register.title, isReadable: rows !== 'none' },
        shareOf: isRatio(indicator) ? { of: nameOf(indicator.of), per: nameOf(indicator.per) } : null,
        splits: splitsOf(indicator),
        now: tellPeriod(now),
        yearBefore: yearBefore === undefined ? null : tellPeriod(yearBefore),
        trend: trend.map(tellPeriod),
      } satisfies FigureShownTold
    },
  )
}

const nameOf = ({ code, title }: Countable): Named => ({ code, title })

const tellPeriod = ({ period, figure }: FigureOfPeriod) => ({
  period: periodCode(period),
  title: periodTitle(period),
  ...figure.window,
  value: figure.value,
  parts: figure.parts,
  records: figure.records,
  source: figure.source,
})
