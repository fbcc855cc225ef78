import type { FastifyRequest } from 'fastify'
import { type GivenFile, largestFile } from '../../../checker/index.ts'
import { ok, type Refusal, type Result, refuse } from '../../../ledger/index.ts'
import { wrongForm } from '../../app/schema-faults.ts'

/** What was sent to be checked: the report, and an earlier one where one was sent. */
export type Upload = { readonly file: GivenFile; readonly earlier?: GivenFile }

const mebibyte = 1024 * 1024
const mostMebibytes = Math.floor(largestFile / mebibyte)

/** Reads the files that were sent, at most two, each no larger than a report can be. */
export const receivedUpload = async (request: FastifyRequest): Promise<Result<Upload>> => {
  if (!request.isMultipart()) return noFile
  const files = new Map<string, GivenFile>()
  try {
    const limits = { fileSize: largestFile, files: 2, fields: 4, parts: 6 }
    for await (const part of request.parts({ limits })) {
      if (part.type !== 'file') continue
      const pieces: Uint8Array[] = []
      for await (const piece of part.file) pieces.push(piece as Uint8Array)
      if (part.file.truncated) return tooLarge
      files.set(part.fieldname, { name: nameOf(part.filename), bytes: Buffer.concat(pieces) })
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge
    // What the parser of uploads throws has neither a status nor the code of a system call.
    if (error instanceof Error && !('statusCode' in error) && !('syscall' in error)) return unreadable
    throw error
  }
  const [file, earlier] = [files.get('file'), files.get('earlier')]
  if (file === undefined) return noFile
  return ok({ file, ...(earlier === undefined ? {} : { earlier }) })
}

/** With which status a refused upload is answered. */
export const statusOfUpload = ({ code }: Refusal): number => (code === tooLarge.code ? 413 : wrongForm)

const nameOf = (name: string | undefined): string =>
  (name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}/\\]/gu, '_')
    .slice(-120) || 'bao-cao'

const noFile = refuse(
  'check/file-missing',
  'Gửi một tệp Word (.docx), PDF có chữ hoặc văn bản (.txt) ở dạng multipart/form-data, trong phần tên là file.',
)
const tooLarge = refuse(
  'check/too-large',
  `Tệp quá lớn; soát được tệp nhiều nhất ${mostMebibytes} MB, hãy bỏ bớt hình ảnh hoặc chia thành nhiều tệp.`,
)
const unreadable = refuse('check/upload-broken', 'Không đọc được phần tệp gửi lên; hãy gửi lại cả tệp.')
