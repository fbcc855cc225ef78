import type { FastifyInstance } from 'fastify'
import { writeXlsx } from 'hucre'
import { formSheet, type StatisticalForm, statisticalForms } from '../../domains/statistics/index.ts'
import { refuse } from '../../ledger/index.ts'
import { askForm } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, anyObject, day, file, listOf, object, orNull, text, whole } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'
import { fileName } from './report-file.ts'

const config = { asks: { department: 'report' } } as const
const tags = ['Biểu thống kê']
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const form = object({
  code: text('Mã biểu'),
  formNumber: text('Số của biểu theo thông tư'),
  title: text('Tên biểu'),
  unit: text('Đơn vị tính'),
  from: day('Dùng từ ngày'),
  to: orNull(day('Đến ngày')),
})

const filledForm = object({
  form,
  rows: listOf(
    object({ code: text('Số thứ tự'), title: text('Chỉ tiêu'), cells: anyObject('Các ô theo cột, mỗi ô có nguồn') }),
    'Các dòng',
  ),
  findings: listOf(text('Một điểm'), 'Các điểm không khớp nhau trong biểu'),
})

/** The statutory forms of statistics, filled from the registers and from what was entered by hand. */
export const forms = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.addHook('preHandler', knownProvince(ledger))

  app.get(
    '/provinces/:province/forms',
    {
      config,
      schema: { tags, summary: 'Các biểu thống kê', response: { 200: answer('Các biểu', listOf(form, '')) } },
    },
    async () => statisticalForms.map(plainForm),
  )

  app.get<{ Params: { province: string; number: string; year: number; form: string } }>(
    '/provinces/:province/forms/:number/:year.:form',
    {
      config,
      schema: {
        tags,
        summary: 'Một biểu thống kê của một năm: xlsx, hoặc json với nguồn của từng ô',
        params: object({
          province: text('Mã tỉnh'),
          number: text('Số của biểu, như 04, hoặc mã biểu', { examples: ['04'] }),
          year: whole('Năm', { minimum: 1900, maximum: 2999, examples: [2020] }),
          form: text('Dạng: xlsx hoặc json', { examples: ['xlsx'] }),
        }),
        response: {
          200: {
            description: 'Biểu đã lập',
            content: {
              ...(file('', sheetType)['content'] as Record<string, unknown>),
              'application/json': { schema: filledForm },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const { province, number, year, form: written } = request.params
      if (written !== 'xlsx' && written !== 'json')
        return sendRefusal(request, reply, 404, refuse('form/unknown', 'Biểu thống kê có các dạng: xlsx, json.'))
      const filled = await askForm(ledger, { province, year, form: number })
      if (!filled.ok) return sendRefusal(request, reply, 404, filled)
      const { form: of, rows, findings } = filled.value
      if (written === 'json') return { form: plainForm(of), rows, findings }
      const name = of.formNumber.replace(/\//g, '-')
      const sheet = await writeXlsx({ sheets: [{ name, rows: formSheet(filled.value).map((row) => [...row]) }] })
      return reply
        .type(sheetType)
        .header('content-disposition', `attachment; filename="${fileName(`${province}-${name}-${year}`)}.xlsx"`)
        .send(Buffer.from(sheet))
    },
  )
}

const plainForm = ({ code, formNumber, title, unit, from, to }: StatisticalForm) => ({
  code,
  formNumber,
  title,
  unit,
  from,
  to: to ?? null,
})
