import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { type Result, ok, refuse } from '../../ledger/index.ts'

/** Puts a part into an archive; resolves when there is room for the next one. */
export type Put = (name: string, bytes: Buffer) => Promise<void>

export type Writing = {
  readonly file: string
  readonly force?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** A refusal where a file is there that is not to be replaced, to be had before anything is opened. */
export const refuseExisting = async ({ file, force = false }: Writing): Promise<Result<undefined>> =>
  !force && (await isThere(file)) ? alreadyThere(file) : ok(undefined)

/**
 * Writes a compressed archive beside its place, readable by this account only, and moves it there when all of it is on
 * the disk. A writing that fails or is stopped leaves nothing; one that is killed leaves a file named `….unfinished`.
 * @returns what `fill` gives, or a refusal where there is already a file, or no folder to write in
 */
export const writeArchive = async <T>(writing: Writing, fill: (put: Put) => Promise<T>): Promise<Result<T>> => {
  const { file, force = false } = writing
  const draft = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.unfinished`)
  try {
    const value = await writeDraft(draft, writing.signal, fill)
    if (!(await moveTo(file, draft, force))) return alreadyThere(file)
    await flushFolder(dirname(file))
    return ok(value)
  } catch (error) {
    const reason = reasons[codeOf(error)]
    if (reason === undefined) throw error
    return refuse('backup/cannot-write', `Không ghi được tệp sao lưu “${file}”: ${reason}.`)
  } finally {
    await rm(draft, { force: true })
  }
}

const writeDraft = async <T>(
  draft: string,
  signal: AbortSignal | undefined,
  fill: (put: Put) => Promise<T>,
): Promise<T> => {
  const archive = pack()
  const failed = new AbortController()
  const stopped = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal])
  // Higher levels take two and four times the processor for an eighth less: most of what is left are hashes.
  const packing = pipeline(
    archive,
    createGzip({ level: 1, chunkSize: 1 << 18 }),
    createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
    { signal: stopped },
  )
  const put: Put = (name, bytes) =>
    new Promise<void>((resolve, reject) => {
      const done = (error?: Error | null) => (error ? reject(error) : resolve())
      const entry = archive.entry({ name, size: bytes.length, mode: 0o600 }, done)
      // An archive whose file cannot be written says so here too, and an error that nobody hears ends the process.
      entry.on('error', reject)
      entry.end(bytes)
    })
  // Told by whoever waits for it, below.
  packing.catch(() => undefined)
  try {
    const value = await fill(put)
    archive.finalize()
    await packing
    return value
  } catch (error) {
    failed.abort(error)
    const first = await packing.catch((reason: unknown) => reason)
    // Where the file failed first, or was to be stopped, filling failed only because of that.
    throw first instanceof Error && first.cause !== error ? first : error
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có thư mục này; hãy tạo thư mục trước hoặc chọn nơi khác',
  ENOTDIR: 'không có thư mục này; hãy tạo thư mục trước hoặc chọn nơi khác',
  EACCES: 'tài khoản đang chạy lệnh không có quyền ghi; hãy cấp quyền hoặc chọn nơi khác',
  EPERM: 'tài khoản đang chạy lệnh không có quyền ghi; hãy cấp quyền hoặc chọn nơi khác',
  EROFS: 'ổ đĩa chỉ cho đọc; hãy chọn nơi khác',
  EISDIR: 'đó là một thư mục; hãy nêu tên một tệp',
  ENOTEMPTY: 'đó là một thư mục; hãy nêu tên một tệp',
  ENAMETOOLONG: 'tên quá dài; hãy chọn tên ngắn hơn',
  ENOSPC: 'ổ đĩa đã đầy; hãy giải phóng chỗ trống hoặc chọn ổ đĩa khác',
  EDQUOT: 'đã hết hạn mức lưu trữ; hãy giải phóng chỗ trống hoặc chọn nơi khác',
}

const alreadyThere = (file: string) =>
  refuse('backup/already-there', `Đã có tệp “${file}”; hãy chọn tên khác, hoặc thêm --force để thay tệp đó.`)

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** False where another file came there meanwhile and must stay. */
const moveTo = async (file: string, draft: string, force: boolean): Promise<boolean> => {
  if (force) {
    await rename(draft, file)
    return true
  }
  try {
    // A link is refused where there is a file; a move would silently replace it.
    await link(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
  }
  // Some file systems know no links.
  if (await isThere(file)) return false
  await rename(draft, file)
  return true
}

/** The name of a file is kept by its folder, which has to reach the disk as well. Windows cannot open folders. */
const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } catch (error) {
    // Network drives that cannot do this say so; the file itself is on the disk.
    if (!['EINVAL', 'ENOTSUP', 'EBADF'].includes(codeOf(error))) throw error
  } finally {
    await handle.close()
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
