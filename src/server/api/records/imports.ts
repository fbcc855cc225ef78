import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Office, officeCode, type Reader } from '../../../ledger/access/index.ts'
import { ok, type Refusal, type Result, refuse } from '../../../ledger/index.ts'
import type { AnyRegister } from '../../../ledger/register/index.ts'
import { importFile, type ImportResult, placesOf, type Query, seesNames } from '../../../store/index.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { answer, listOf, object, oneOf, text, whole } from '../../app/schema.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { askingOf, type Asking, type Served } from './of-register.ts'
import { officeForAllRows } from './row-rights.ts'
import { removeFolder, scratchFolder } from './scratch-files.ts'

const mebibyte = 1024 * 1024

/** Largest sheet that is taken in over the network. */
export const largestUpload = 50 * mebibyte

/** What an import has come to. */
export const imported = object({
  rows: whole('Số dòng của tệp'),
  records: whole('Số bản ghi đã ghi'),
  acts: whole('Số bút toán đã ghi'),
  unchanged: whole('Số dòng đã có từ trước'),
  faultyRows: whole('Số dòng sai, không được ghi'),
  faultCount: whole('Số ô sai'),
  faults: listOf(
    object({ row: whole('Dòng'), column: text('Cột'), value: text('Giá trị'), tell: text('Vì sao') }),
    'Các ô sai',
  ),
})

/** How a route describes the upload of a sheet. */
export const uploadAsked = {
  consumes: ['multipart/form-data'],
  querystring: object(
    {
      validRows: oneOf('true: ghi các dòng đúng dù có dòng sai', ['true', 'false']),
      checkOnly: oneOf('true: chỉ kiểm tra, không ghi', ['true', 'false']),
    },
    ['validRows', 'checkOnly'],
  ),
  body: object({ file: { type: 'string', format: 'binary', description: 'Tệp .xlsx hoặc CSV (UTF-8)' } }),
}

/** How an address asks for a sheet to be brought in. */
export const importAsked = (query: Query): Result<{ readonly validRowsOnly: boolean; readonly checkOnly: boolean }> => {
  const { validRows = 'false', checkOnly = 'false' } = query
  if (![validRows, checkOnly].every((each) => each === 'true' || each === 'false')) return wrongOption
  return ok({ validRowsOnly: validRows === 'true', checkOnly: checkOnly === 'true' })
}

/** The route by which a sheet is brought into a register. */
export const importRoute = (app: FastifyInstance, served: Served): void => {
  const { register, path, tag } = served
  app.post<{ Querystring: Query }>(
    `${path.replace(/\/records$/, '')}/import`,
    {
      config: { asks: { record: 'open', register } },
      schema: {
        tags: [tag],
        operationId: `${register.code}.import`,
        summary: `${register.title}: nhập từ tệp .xlsx hoặc CSV`,
        description: `Gửi một tệp ở dạng multipart/form-data, nhiều nhất ${largestUpload / mebibyte} MB. Một dòng sai thì không dòng nào được ghi, trừ khi validRows=true.`,
        ...uploadAsked,
        response: {
          200: answer('Đã nhập', imported),
          413: answer('Tệp quá lớn', { $ref: 'refusal#' }),
          422: answer('Tệp không đọc được, hoặc có dòng sai; chưa ghi dòng nào', { $ref: 'import-refused#' }),
        },
      },
    },
    (request, reply) => takeIn(served, request, reply),
  )
}

const takeIn = async (
  served: Served,
  request: FastifyRequest<{ Querystring: Query }>,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { register, surroundings } = served
  const { db } = surroundings.ledger
  const { reader, province } = askingOf(served, request)
  const office = officeToImport(reader, province, register)
  if (!office.ok) return sendRefusal(request, reply, 403, office)
  const asked = importAsked(request.query)
  if (!asked.ok) return sendRefusal(request, reply, wrongForm, asked)
  const folder = await scratchFolder()
  try {
    const file = await received(request, folder)
    if (!file.ok) return sendRefusal(request, reply, statusOfUpload(file), file)
    const result = await importFile(db, {
      register,
      province,
      file: file.value,
      places: (await placesOf(db, [province])).get(province) ?? [],
      signature: { person: reader.person, office: officeCode(office.value), at: surroundings.now() },
      ...asked.value,
    })
    return reply.code(result.ok ? 200 : 422).send(plainResult(result))
  } finally {
    await removeFolder(folder)
  }
}

const plainResult = ({ ok: _ok, ...result }: ImportResult): Omit<ImportResult, 'ok'> => result

/** The office under which a reader may bring a sheet into a register; a refusal where he or she may not. */
export const officeToImport = (reader: Reader, province: string, register: AnyRegister): Result<Office> => {
  const office = officeForAllRows(reader, 'open', { register, province })
  if (office === undefined) return notAllRows(register)
  const hidden = linkedOutOfSight({ reader, province }, register)
  return hidden === undefined ? ok(office) : notReadable(hidden)
}

/** With which status a refused upload is answered. */
export const statusOfUpload = ({ code }: Refusal): number => (code === tooLarge.code ? 413 : wrongForm)

/** Writes the uploaded sheet into a folder. What kind of sheet it is, is judged by what it holds. */
export const received = async (request: FastifyRequest, folder: string): Promise<Result<string>> => {
  if (!request.isMultipart()) return noFile
  try {
    const limits = { fileSize: largestUpload, files: 1, fields: 10, parts: 11 }
    const part: MultipartFile | undefined = await request.file({ limits })
    if (part === undefined) return noFile
    const file = join(folder, savedName(part.filename))
    await pipeline(part.file, createWriteStream(file))
    return part.file.truncated ? tooLarge : ok(file)
  } catch (error) {
    // What the parser of uploads throws has neither a status nor the code of a system call.
    if (error instanceof Error && !('statusCode' in error) && !('syscall' in error)) return unreadable
    throw error
  }
}

// The name is kept with the import; sixty characters are at most the bytes that a file system allows.
const savedName = (name: string | undefined): string =>
  `_${(name ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}. _-]/gu, '_')
    .slice(-60)}`.replace(/^_(?=[\p{L}\p{N}])/u, '')

const linkedOutOfSight = (
  { reader, province }: Pick<Asking, 'reader' | 'province'>,
  { fields }: AnyRegister,
): AnyRegister | undefined =>
  Object.values(fields).flatMap((field) =>
    field.kind === 'link' && !seesNames(reader, province, field.target) ? [field.target] : [],
  )[0]

const noFile = refuse(
  'import/file-missing',
  'Gửi một tệp .xlsx hoặc CSV (UTF-8) ở dạng multipart/form-data, trong phần tên là file.',
)
const tooLarge = refuse(
  'import/too-large',
  `Tệp quá lớn; nhận nhiều nhất ${largestUpload / mebibyte} MB, hãy chia thành nhiều tệp.`,
)
const unreadable = refuse('import/upload-broken', 'Không đọc được phần tệp gửi lên; hãy gửi lại cả tệp.')
const wrongOption = refuse('request/parameter', 'Các tham số validRows, checkOnly: nhận true hoặc false.')

const notAllRows = ({ title }: AnyRegister): Refusal =>
  refuse(
    'right/not-all-rows',
    `Chỉ chức vụ được mở bản ghi của mọi đơn vị trong sổ “${title}” mới nhập được từ tệp; hãy mở từng bản ghi của đơn vị mình.`,
  )

const notReadable = ({ title }: AnyRegister): Refusal =>
  refuse(
    'right/not-all-rows',
    `Tệp ghi tên bản ghi của sổ “${title}” mà chức vụ hiện giữ không được xem hết; hãy mở từng bản ghi.`,
  )
