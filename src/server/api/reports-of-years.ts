import type { FastifyInstance } from 'fastify'
import {
  firstMonths,
  halfYearPeriod,
  monthPeriod,
  type Period,
  periodCode,
  periodTitle,
  quarterPeriod,
  yearPeriod,
} from '../../ledger/period/index.ts'
import { askClosed, askPromulgationHeads, yearsOf } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, day, listOf, object, oneOf, text, whole } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'

const periodKinds = ['year', 'firstMonths', 'halfYear', 'quarter', 'month'] as const

const reportOfPeriod = object({
  period: text('Mã kỳ'),
  title: text('Tên kỳ'),
  kind: oneOf('Loại kỳ', periodKinds),
  closed: whole('Số phòng, đơn vị đã chốt số liệu'),
  divisions: whole('Số phòng, đơn vị có số liệu phải chốt'),
  promulgations: listOf(
    object({
      year: whole('Năm của số'),
      number: whole('Số'),
      symbol: text('Ký hiệu'),
      outline: text('Mã đề cương'),
      promulgatedOn: day('Ngày ban hành'),
    }),
    'Các báo cáo của kỳ đã ban hành, mới nhất trước',
  ),
})

/** How far the report of a period is: who has closed figures, and whether it got its number. */
export type ReportOfPeriod = {
  readonly period: string
  readonly title: string
  readonly kind: Period['kind']
  readonly closed: number
  readonly divisions: number
  readonly promulgations: readonly {
    readonly year: number
    readonly number: number
    readonly symbol: string
    readonly outline: string
    readonly promulgatedOn: string
  }[]
}

/** The reports of a year in which something was recorded. */
export type ReportsOfYear = { readonly year: number; readonly periods: readonly ReportOfPeriod[] }

/** Which reports a province can make, and how far each is. */
export const reportsOfYears = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.addHook('preHandler', knownProvince(ledger))

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/reports',
    {
      config: { asks: { department: 'report' } },
      schema: {
        tags: ['Báo cáo'],
        summary: 'Các kỳ báo cáo theo năm: kỳ nào đã chốt số liệu đến đâu, kỳ nào đã ban hành',
        response: {
          200: answer(
            'Các năm, mới nhất trước',
            listOf(object({ year: whole('Năm'), periods: listOf(reportOfPeriod, 'Các kỳ') }), ''),
          ),
        },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const heads = await askPromulgationHeads(ledger, { province })
      if (!heads.ok) return sendRefusal(request, reply, undefined, heads)
      const { divisions, closed } = await askClosed(ledger, province)
      const years = await yearsOf(ledger.db, province)
      return years.map(
        (year): ReportsOfYear => ({
          year,
          periods: periodsOf(year).map((period) => {
            const code = periodCode(period)
            return {
              period: code,
              title: periodTitle(period),
              kind: period.kind,
              closed: closed.get(code)?.length ?? 0,
              divisions: divisions.length,
              promulgations: heads.value
                .filter((head) => head.period === code)
                .map(({ year: of, number, symbol, outline, promulgatedOn }) => ({
                  year: of,
                  number,
                  symbol,
                  outline,
                  promulgatedOn,
                })),
            }
          }),
        }),
      )
    },
  )
}

const periodsOf = (year: number): readonly Period[] => [
  yearPeriod(year),
  firstMonths(year, 9),
  ...[1, 2].map((half) => halfYearPeriod(year, half)),
  ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
  ...Array.from({ length: 12 }, (_, before) => monthPeriod(year, before + 1)),
]
