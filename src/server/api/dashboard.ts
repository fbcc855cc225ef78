import type { FastifyInstance } from 'fastify'
import { divisions } from '../../domains/index.ts'
import { ok, refuse } from '../../ledger/index.ts'
import { dayInVietnam } from '../../ledger/period/index.ts'
import { arrange, type Arrangement, arrangementOf, askDashboard, runningPeriod } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, listOf, object, text } from '../app/schema.ts'
import { arrangement, dashboard as dashboardSchema } from './dashboard-schemas.ts'
import { knownProvince } from './known-province.ts'

const tags = ['Bảng điều hành']

/** The answer for a division that the department does not have. */
export const noDivision = refuse(
  'division/unknown',
  `Không có phòng, đơn vị này. Các phòng, đơn vị: ${Object.keys(divisions).join(', ')}.`,
)

/** Whether a division is one of the department's, or none is named. */
export const isDivision = (division: string | undefined): boolean =>
  division === undefined || Object.hasOwn(divisions, division)

/** The figures that leaders look at, and which these are. */
export const dashboard = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  app.addHook('preHandler', knownProvince(ledger))
  const periodAsked = async ({ province, period }: { readonly province: string; readonly period: string }) =>
    period === 'running' ? runningPeriod(ledger, province, dayInVietnam(Date.parse(now()))) : ok(period)

  app.get<{ Params: { province: string; period: string }; Querystring: { division?: string } }>(
    '/provinces/:province/periods/:period/dashboard',
    {
      config: { asks: { department: 'report' } },
      schema: {
        tags,
        summary: 'Bảng điều hành: số liệu của kỳ so với kế hoạch và cùng kỳ năm trước',
        description: 'Kỳ running là lũy kế từ đầu năm đến tháng đang chạy.',
        querystring: object({ division: text('Chỉ của phòng, đơn vị này') }, ['division']),
        response: { 200: answer('Bảng điều hành', dashboardSchema) },
      },
    },
    async (request, reply) => {
      const { division } = request.query
      if (!isDivision(division)) return sendRefusal(request, reply, 404, noDivision)
      const { province } = request.params
      const period = await periodAsked(request.params)
      if (!period.ok) return sendRefusal(request, reply, undefined, period)
      const asked = await askDashboard(ledger, { province, period: period.value, division })
      return asked.ok ? asked.value : sendRefusal(request, reply, undefined, asked)
    },
  )

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/dashboard',
    {
      config: { asks: { department: 'report' } },
      schema: {
        tags,
        summary: 'Các chỉ tiêu trên bảng điều hành của tỉnh',
        response: { 200: answer('Các chỉ tiêu', arrangement) },
      },
    },
    async ({ params: { province } }) => told(await arrangementOf(ledger.db, province)),
  )

  app.put<{ Params: { province: string }; Body: { indicators: string[] } }>(
    '/provinces/:province/dashboard',
    {
      config: { asks: { department: 'arrangeDashboard' } },
      schema: {
        tags,
        summary: 'Chọn các chỉ tiêu của bảng điều hành; danh sách trống là trở lại theo khai báo',
        body: object({ indicators: listOf(text('Mã chỉ tiêu'), 'Theo thứ tự', { maxItems: 100 }) }),
        response: { 200: answer('Các chỉ tiêu', arrangement) },
      },
    },
    async (request, reply) => {
      const by = { person: readerOf(request).person, at: now() }
      const done = await arrange(ledger.db, request.params.province, request.body.indicators, by)
      return done.ok ? told(done.value) : sendRefusal(request, reply, 422, done)
    },
  )
}

const told = ({ indicators, isDeclared }: Arrangement) => ({
  indicators: indicators.map(({ code }) => code),
  isDeclared,
})
