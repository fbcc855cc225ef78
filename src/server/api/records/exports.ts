import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Reader } from '../../../ledger/access/index.ts'
import {
  askedList,
  type Browsable,
  type Database,
  exportFile,
  isPersonal,
  type ListAsked,
  placesOf,
  type Query,
  rowsListed,
  seesNames,
  type Sight,
  writeTemplate,
} from '../../../store/index.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { file } from '../../app/schema.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { listParameters } from './field-schemas.ts'
import { logExport, type Reading } from './log-reading.ts'
import { askingOf, type OfProvince, type Served } from './of-register.ts'
import { sendFile } from './scratch-files.ts'

/** The kinds of sheets, with their types. */
export const kinds = {
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
        const asked = await exportAsked(db, reader, sight, request.query)
        if (!asked.ok) return sendRefusal(request, reply, wrongForm, asked)
        return sendFile(reply, { name: `${code}-${province}.${kind}`, type: kinds[kind] }, async (path) => {
          const reading = await writeExport(db, sight, { asked: asked.value, query: request.query, file: path })
          await logExport(surroundings, reader.person, reading)
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

/** What is asked of an export, with the columns that the reader may have written out. */
export const exportAsked = async (
  db: Database,
  reader: Reader,
  sight: Sight,
  query: Query,
): Promise<ReturnType<typeof askedList>> => {
  const { province } = sight
  const places = (await placesOf(db, [province])).get(province) ?? []
  const asked = askedList(sight, query, places)
  if (!asked.ok) return asked
  const columns = asked.value.columns.filter((column) => canBeWritten(reader, province, column))
  return { ok: true, value: { ...asked.value, columns } }
}

type ToExport = {
  readonly asked: ListAsked
  readonly query: Query
  readonly file: string
  /** Told how many rows are written so far; what it throws ends the export. */
  readonly onRows?: (rows: number) => void
}

/** Writes an export into a file. @returns what was told, for the log of access */
export const writeExport = async (db: Database, sight: Sight, order: ToExport): Promise<Reading> => {
  const { register, province } = sight
  const { asked, query, file, onRows } = order
  const columns = asked.columns.map(({ name }) => name)
  async function* batches(snapshot: Parameters<typeof rowsListed>[0]): ReturnType<typeof rowsListed> {
    let rows = 0
    for await (const batch of rowsListed(snapshot, sight, asked)) {
      onRows?.(rows)
      yield batch
      rows += batch.length
    }
  }
  const { rows } = await exportFile(db, { register, province, file, columns, batches })
  const personal = columns.filter((name) => isPersonal(register, name))
  return { province, register, personal, query, records: rows }
}

// A link is written as its record is called, so whoever may not read that may not have the column.
const canBeWritten = (reader: Reader, province: string, { field }: Browsable): boolean =>
  field.kind !== 'link' || seesNames(reader, province, field.target)
