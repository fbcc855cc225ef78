import type { FastifyInstance } from 'fastify'
import { ok } from '../../ledger/index.ts'
import {
  askChosenFigures,
  askComparedFigures,
  askRecordsSeen,
  type ComparedFigure,
  plainFigure,
  plainRecord,
} from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, listOf, object, oneOf, text, whole } from '../app/schema.ts'
import { figure, recordsBehind } from './figures-schemas.ts'
import { logPersonalReading } from './personal-reading.ts'

/** A figure as it is answered. */
export type FigureTold = ReturnType<typeof plainFigure>

type OfPeriod = { readonly province: string; readonly period: string }

const config = { asks: { department: 'report' } } as const
const tags = ['Số liệu']
const compare = oneOf('year: kèm số liệu cùng kỳ năm trước', ['year'])

/** Figures of a province and period, and the records behind them. */
export const figures = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  const ask = async (asked: Parameters<typeof askChosenFigures>[1], compared: boolean) => {
    if (compared) {
      const found = await askComparedFigures(ledger, asked)
      return found.ok ? ok(found.value.map(plainCompared)) : found
    }
    const found = await askChosenFigures(ledger, asked)
    return found.ok ? ok(found.value.map(plainFigure)) : found
  }

  app.get<{ Params: OfPeriod; Querystring: { indicator?: string[]; register?: string; compare?: 'year' } }>(
    '/provinces/:province/periods/:period/figures',
    {
      config,
      schema: {
        tags,
        summary: 'Số liệu của một kỳ: tất cả, hoặc theo chỉ tiêu, theo sổ',
        querystring: object(
          {
            indicator: listOf(text('Mã chỉ tiêu'), 'Chỉ các chỉ tiêu này; ghi nhiều lần cho nhiều chỉ tiêu'),
            register: text('Chỉ các chỉ tiêu của sổ này'),
            compare,
          },
          ['indicator', 'register', 'compare'],
        ),
        response: { 200: answer('Các số liệu, theo thứ tự lĩnh vực', listOf(figure, '')) },
      },
    },
    async (request, reply) => {
      const { indicator: indicators, register, compare: compared } = request.query
      const asked = await ask({ ...request.params, indicators, register }, compared === 'year')
      return asked.ok ? asked.value : sendRefusal(request, reply, undefined, asked)
    },
  )

  app.get<{ Params: OfPeriod & { indicator: string }; Querystring: { compare?: 'year' } }>(
    '/provinces/:province/periods/:period/figures/:indicator',
    {
      config,
      schema: {
        tags,
        summary: 'Một số liệu với các phần của nó',
        querystring: object({ compare }, ['compare']),
        response: { 200: answer('Số liệu', figure) },
      },
    },
    async (request, reply) => {
      const { indicator, ...span } = request.params
      const asked = await ask({ ...span, indicators: [indicator] }, request.query.compare === 'year')
      return asked.ok ? asked.value[0] : sendRefusal(request, reply, undefined, asked)
    },
  )

  app.get<{
    Params: OfPeriod & { indicator: string }
    Querystring: { part?: string; after: number; limit: number }
  }>(
    '/provinces/:province/periods/:period/figures/:indicator/records',
    {
      config,
      schema: {
        tags,
        summary: 'Đúng các bản ghi tạo nên một số liệu hoặc một phần của nó',
        description:
          'Phải được xem sổ của chỉ tiêu. Bản ghi ngoài phạm vi được đếm mà không hiện ra; đọc dữ liệu cá nhân được ghi vào nhật ký truy cập.',
        querystring: object(
          {
            part: text('Một phần, dạng cách-chia=giá-trị, như outcome=failed'),
            after: whole('Bỏ qua bấy nhiêu bản ghi đầu; lấy ở next', { minimum: 0, default: 0 }),
            limit: whole('Nhiều nhất bấy nhiêu bản ghi', { minimum: 1, maximum: 5000, default: 500 }),
          },
          ['part', 'after', 'limit'],
        ),
        response: { 200: answer('Các bản ghi', recordsBehind) },
      },
    },
    async (request, reply) => {
      const { params, query } = request
      const found = await askRecordsSeen(ledger, readerOf(request), { ...params, ...query })
      if (!found.ok) return sendRefusal(request, reply, found.code === 'register/not-readable' ? 403 : undefined, found)
      const { indicator, total, outOfReach, records, personal } = found.value
      await logPersonalReading({ ledger, now }, request, params.province, [{ records, personal }], {
        indicator: indicator.code,
        period: params.period,
      })
      const end = query.after + query.limit
      return {
        indicator: indicator.code,
        part: query.part ?? null,
        total,
        outOfReach,
        next: end < total - outOfReach ? end : null,
        records: records.map(plainRecord),
      }
    },
  )
}

const plainCompared = ({ figure: now, yearBefore }: ComparedFigure) => {
  const { from, to, value, parts, records } = plainFigure(yearBefore)
  const { source } = yearBefore
  return {
    ...plainFigure(now),
    yearBefore: { from, to, value, parts, records, source },
    change: change(now.value, value),
  }
}

// Quantities have at most a few decimals; their difference should not show the last binary digits.
const change = (now: number, before: number): number => Number((now - before).toFixed(6))
