import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { officeCode, officeFor } from '../../../ledger/access/index.ts'
import { ok, type Refusal, type Result, refuse } from '../../../ledger/index.ts'
import {
  attachFile,
  browsablesOf,
  fileKinds,
  filesOf,
  type FilesOf,
  fileTooLarge,
  type FoundRecord,
  isPersonal,
  largestFile,
  purgeFile,
  readFile,
  removeFile,
} from '../../../store/index.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { answer, file, listOf, object, writtenText } from '../../app/schema.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { longestReason, readErasure, readReason } from './body.ts'
import { purgedInWriting, sendRecordFile, tellFiles } from './file-answers.ts'
import { logReading } from './log-reading.ts'
import { askingOf, type Asking, recordAsked, sendNoRecord, type Served } from './of-register.ts'
import { notOnThisRow } from './row-rights.ts'
import { sameContentSeen } from './same-content.ts'

/** The routes of the files of a record: whoever sees all of the record sees them, whoever amends it attaches them. */
export const fileRoutes = (app: FastifyInstance, served: Served): void => {
  const { register, path, tag } = served
  const { code, title } = register
  const at = `${path}/:record/files`
  const tags = [tag]
  const files = answer('Các tệp theo thứ tự đính kèm, cả tệp đã gỡ', listOf({ $ref: 'record-file#' }, 'Các tệp'))

  app.get(
    at,
    {
      config: { asks: { record: 'read', register } },
      exposeHeadRoute: false,
      schema: {
        tags,
        operationId: `${code}.files`,
        summary: `${title}: tệp của một bản ghi`,
        response: { 200: files },
      },
    },
    (request, reply) => listFiles(served, request, reply),
  )
  app.post(
    at,
    {
      config: { asks: { record: 'amend', register } },
      schema: {
        tags,
        operationId: `${code}.files.attach`,
        summary: `${title}: đính kèm tệp`,
        description: `Gửi một tệp ở dạng multipart/form-data, nhiều nhất ${largestFile / 2 ** 20} MB: ${fileKinds.map(({ label }) => label).join(', ')}.`,
        consumes: ['multipart/form-data'],
        body: object({ file: { type: 'string', format: 'binary', description: 'Tệp' } }),
        response: { 201: files, 413: answer('Tệp quá lớn', { $ref: 'refusal#' }) },
      },
    },
    (request, reply) => attach(served, request, reply),
  )
  app.get(
    `${at}/:file`,
    {
      config: { asks: { record: 'read', register } },
      exposeHeadRoute: false,
      schema: {
        tags,
        operationId: `${code}.files.read`,
        summary: `${title}: nội dung một tệp`,
        response: {
          200: file('Tệp như khi đính kèm', ...fileKinds.map(({ type }) => type)),
          410: answer('Nội dung đã được xóa hẳn', { $ref: 'refusal#' }),
        },
      },
    },
    (request, reply) => sendContent(served, request, reply),
  )
  app.post(
    `${at}/:file/remove`,
    {
      config: { asks: { record: 'correct', register } },
      schema: {
        tags,
        operationId: `${code}.files.remove`,
        summary: `${title}: gỡ một tệp`,
        description: 'Tệp đã gỡ vẫn được giữ, chỉ người được đính chính bản ghi mở được.',
        body: object({ reason: writtenText('Lý do', longestReason) }),
        response: { 200: files },
      },
    },
    (request, reply) => remove(served, request, reply),
  )
  app.post(
    `${at}/:file/purge`,
    {
      config: { asks: { record: 'purge', register, sessionOnly: true } },
      schema: {
        tags,
        operationId: `${code}.files.purge`,
        summary: `${title}: xóa hẳn nội dung một tệp`,
        description:
          'Chỉ khi pháp luật buộc xóa. Nội dung mất hẳn, kể cả của tệp đã gỡ và của bản ghi đã hủy; tên, cỡ, mã băm, người xóa, căn cứ và lý do được giữ. Tệp giống hệt ở bản ghi khác không bị xóa.',
        body: object({
          reason: writtenText('Lý do; không nhắc lại dữ liệu phải xóa', longestReason),
          basis: writtenText('Căn cứ pháp lý', longestReason),
        }),
        response: { 200: files },
      },
    },
    (request, reply) => purge(served, request, reply),
  )
}

type Open = { readonly asking: Asking; readonly found: FoundRecord; readonly of: FilesOf }

/** The record, where it stands and the reader sees every field of it: a file may hold whatever stands in one. */
const openRecord = async (served: Served, request: FastifyRequest, evenVoided = false): Promise<Result<Open>> => {
  const { register } = served
  const asking = askingOf(served, request)
  const { sight, province } = asking
  const found = await recordAsked(served, asking, request)
  if (found === undefined || (found.record.voided && !evenVoided)) return refuse('record/unknown', '')
  const hidden = [...browsablesOf(register).values()].filter(
    ({ name }) => !sight.sees(register, name, found.record.values),
  )
  return hidden.length > 0
    ? withheld(hidden.map(({ field }) => field.label))
    : ok({ asking, found, of: { province, register, record: found.record.id } })
}

const withheld = (labels: readonly string[]): Refusal =>
  refuse(
    'file/withheld',
    `Tệp có thể chứa nội dung không được xem (${labels.join(', ')}); chỉ người được xem hết bản ghi mở được tệp.`,
  )

const sendClosed = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply =>
  refusal.code === 'record/unknown' ? sendNoRecord(request, reply) : sendRefusal(request, reply, 403, refusal)

const listFiles = async (served: Served, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const open = await openRecord(served, request, true)
  if (!open.ok) return sendClosed(request, reply, open)
  // Files of a voided record are there for whoever may purge them.
  if (open.value.found.record.voided && officeOn(served, open.value, 'purge') === undefined)
    return sendNoRecord(request, reply)
  return reply.send(await told(served, open.value))
}

const told = async (served: Served, open: Open) => {
  const { db } = served.surroundings.ledger
  const files = await filesOf(db, open.of)
  const mayPurge = officeOn(served, open, 'purge') !== undefined
  const hashes = mayPurge ? files.map(({ hash }) => hash) : []
  return tellFiles(db, files, await sameContentSeen(db, open.asking.reader, open.of, hashes))
}

/** The office under which the reader may do something to the files of a record. */
const officeOn = ({ register }: Served, { asking, found }: Open, deed: 'amend' | 'correct' | 'purge') =>
  officeFor(asking.reader, deed, { register, province: asking.province, row: found.record })

const attach = async (served: Served, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const open = await openRecord(served, request)
  if (!open.ok) return sendClosed(request, reply, open)
  const office = officeOn(served, open.value, 'amend')
  if (office === undefined)
    return sendRefusal(request, reply, 403, notOnThisRow(served.register, 'amend', 'Đính kèm tệp'))
  const sent = await received(request)
  if (!sent.ok) return sendRefusal(request, reply, sent.code === fileTooLarge.code ? 413 : wrongForm, sent)
  const { now, ledger } = served.surroundings
  const signature = { person: open.value.asking.reader.person, office: officeCode(office), at: now() }
  const attached = await attachFile(ledger.db, open.value.of, sent.value, signature)
  if (!attached.ok) return sendRefusal(request, reply, attached.code === fileTooLarge.code ? 413 : undefined, attached)
  return reply.code(201).send(await told(served, open.value))
}

const received = async (
  request: FastifyRequest,
): Promise<Result<{ readonly name: string; readonly bytes: Buffer }>> => {
  if (!request.isMultipart()) return noFile
  try {
    const part = await request.file({ limits: { fileSize: largestFile + 1, files: 1, fields: 10, parts: 11 } })
    if (part === undefined) return noFile
    return ok({ name: part.filename, bytes: await part.toBuffer() })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge
    // What the parser of uploads throws has neither a status nor the code of a system call.
    if (error instanceof Error && !('statusCode' in error) && !('syscall' in error)) return unreadable
    throw error
  }
}

const noFile = refuse('file/missing', 'Gửi một tệp ở dạng multipart/form-data, trong phần tên là file.')
const unreadable = refuse('file/upload-broken', 'Không đọc được phần tệp gửi lên; hãy gửi lại cả tệp.')
const noSuchFile = refuse('file/unknown', 'Không có tệp này ở bản ghi; mở danh sách tệp của bản ghi để xem các tệp.')

const numberAsked = (request: FastifyRequest): number => {
  const { file: number } = request.params as { readonly file: string }
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0
}

const sendContent = async (served: Served, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { surroundings, register } = served
  const { db } = surroundings.ledger
  const open = await openRecord(served, request)
  if (!open.ok) return sendClosed(request, reply, open)
  const { of, asking } = open.value
  const found = (await filesOf(db, of)).find(({ number }) => number === numberAsked(request))
  const isOut = found?.removed !== null && officeOn(served, open.value, 'correct') === undefined
  if (found === undefined || isOut) return sendRefusal(request, reply, 404, noSuchFile)
  if (found.purged !== null)
    return sendRefusal(request, reply, 410, refuse('file/purged', purgedInWriting(found.purged)))
  const personal = Object.keys(register.fields).filter((name) => isPersonal(register, name))
  await logReading(surroundings, request, { province: asking.province, register, record: of.record, personal })
  return sendRecordFile(reply, found, readFile(db, of, found.number))
}

const remove = async (served: Served, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const open = await openRecord(served, request)
  if (!open.ok) return sendClosed(request, reply, open)
  const office = officeOn(served, open.value, 'correct')
  if (office === undefined) return sendRefusal(request, reply, 403, notOnThisRow(served.register, 'correct', 'Gỡ tệp'))
  const reason = readReason(served.register, request.body)
  if (!reason.ok) return sendRefusal(request, reply, wrongForm, reason)
  const { now, ledger } = served.surroundings
  const signature = { person: open.value.asking.reader.person, office: officeCode(office), at: now() }
  const removed = await removeFile(ledger.db, open.value.of, numberAsked(request), reason.value, signature)
  if (!removed.ok) return sendRefusal(request, reply, undefined, removed)
  return reply.send(await told(served, open.value))
}

const purge = async (served: Served, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const open = await openRecord(served, request, true)
  if (!open.ok) return sendClosed(request, reply, open)
  const office = officeOn(served, open.value, 'purge')
  if (office === undefined)
    return sendRefusal(request, reply, 403, notOnThisRow(served.register, 'purge', 'Xóa hẳn nội dung tệp'))
  const purging = readErasure(served.register, request.body)
  if (!purging.ok) return sendRefusal(request, reply, wrongForm, purging)
  const { now, ledger } = served.surroundings
  const signature = { person: open.value.asking.reader.person, office: officeCode(office), at: now() }
  const purged = await purgeFile(ledger.db, open.value.of, numberAsked(request), purging.value, signature)
  if (!purged.ok) return sendRefusal(request, reply, undefined, purged)
  return reply.send(await told(served, open.value))
}
