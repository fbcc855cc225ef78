import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Reader } from '../../../ledger/access/index.ts'
import {
  askedList,
  type Browsable,
  exportFile,
  isPersonal,
  placesOf,
  type Query,
  rowsListed,
  seesNames,
  writeTemplate,
} from '../../../store/index.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { file } from '../../app/schema.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { listParameters } from './field-schemas.ts'
import { logExport } from './log-reading.ts'
import { askingOf, type OfProvince, type Served } from './of-register.ts'
import { sendFile } from './scratch-files.ts'

const kinds = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The routes by which records of a register are taken out, and an empty sheet to be filled in. */
export const exportRoutes = (app: FastifyInstance, served: Served): void => {
  const { register, path, tag, surroundings } = served
  const { db } = surroundings.ledger
  const { code, title } = register
  const base = path.replace(/\/records$/, '')

  const querystring = listParameters(register, { paged: false })
  for (const kind of ['csv', 'xlsx'] as const)
    app.get<{ Querystring: Query }>(
      `${base}/export.${kind}`,
      {
        config: { asks: { record: 'read', register } },
        exposeHeadRoute: false,
        schema: {
          tags: [tag],
          operationId: `${code}.export.${kind}`,
          summary: `${title}: xuất ra tệp .${kind}`,
          description:
            'Cùng cách lọc với danh sách; không có cột không được xem. Việc xuất được ghi vào nhật ký truy cập.',
          querystring,
          response: { 200: file('Tệp, nhập lại được', kinds[kind]) },
        },
      },
      async (request, reply) => {
        const { sight, province, reader } = askingOf(served, request)
        const places = (await placesOf(db, [province])).get(province) ?? []
        const asked = askedList(sight, request.query, places)
        if (!asked.ok) return sendRefusal(request, reply, wrongForm, asked)
        const columns = asked.value.columns.filter((column) => canBeWritten(reader, province, column))
        const names = columns.map(({ name }) => name)
        const personal = names.filter((name) => isPersonal(register, name))
        return sendFile(reply, { name: `${code}-${province}.${kind}`, type: kinds[kind] }, async (path) => {
          const batches = (snapshot: Parameters<typeof rowsListed>[0]) =>
            rowsListed(snapshot, sight, { ...asked.value, columns })
          const { rows } = await exportFile(db, { register, province, file: path, columns: names, batches })
          await logExport(surroundings, request, { province, register, personal, query: request.query, records: rows })
        })
      },
    )

  app.get(
    `${base}/template.xlsx`,
    {
      config: { asks: { record: 'open', register } },
      exposeHeadRoute: false,
      schema: {
        tags: [tag],
        operationId: `${code}.template`,
        summary: `${title}: tệp mẫu để nhập`,
        response: { 200: file('Bảng trống, có danh mục để chọn và trang giải thích', kinds.xlsx) },
      },
    },
    async (request: FastifyRequest, reply) => {
      const { province } = request.params as OfProvince
      const places = (await placesOf(db, [province])).get(province) ?? []
      return sendFile(reply, { name: `${code}-${province}-template.xlsx`, type: kinds.xlsx }, (path) =>
        writeTemplate(register, path, places),
      )
    },
  )
}

// A link is written as its record is called, so whoever may not read that may not have the column.
const canBeWritten = (reader: Reader, province: string, { field }: Browsable): boolean =>
  field.kind !== 'link' || seesNames(reader, province, field.target)
