import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { CannotRead } from './cannot-read.ts'
import type { SheetRow } from './cell.ts'
import type { SheetForm } from './columns.ts'
import { readCsv } from './read-csv.ts'
import { spoolXlsx } from './read-xlsx.ts'
import { openSpool } from './spool.ts'
import { locked } from './zip-check.ts'

/** A sheet whose rows can be read, from the first one each time. */
export type Sheet = {
  readonly rows: () => AsyncGenerator<SheetRow>
  /** SHA-256 of the file. */
  readonly hash: Buffer
  readonly close: () => void
}

const largestFile = 200 * 1024 * 1024

/**
 * Opens a .xlsx or CSV file, told apart by what they hold and not by their names.
 * @throws CannotRead with a sentence that says what to do
 */
export const openSheet = async (file: string, form: SheetForm): Promise<Sheet> => {
  const start = await readStart(file)
  refuseOthers(start)
  const hash = await hashOf(file)
  if (start.subarray(0, 2).toString('latin1') !== 'PK')
    return { rows: () => readCsv(file, form), hash, close: () => undefined }

  const spool = openSpool<SheetRow>()
  try {
    await spoolXlsx(await readFile(file), spool)
    return { rows: spool.items, hash, close: spool.close }
  } catch (error) {
    spool.close()
    throw error
  }
}

const readStart = async (file: string): Promise<Buffer> => {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined || !found.isFile())
    throw new CannotRead('import/no-file', `Không có tệp “${file}”; hãy xem lại đường dẫn.`)
  if (found.size > largestFile)
    throw new CannotRead(
      'import/too-large',
      `Tệp lớn ${Math.ceil(found.size / 1024 / 1024)} MB, nhiều nhất ${largestFile / 1024 / 1024} MB; hãy chia thành nhiều tệp.`,
    )
  if (found.size === 0)
    throw new CannotRead('import/empty', 'Tệp không có gì; hãy chọn tệp có dòng tiêu đề và các dòng dữ liệu.')
  const handle = await open(file)
  try {
    const start = Buffer.alloc(64 * 1024)
    const { bytesRead } = await handle.read(start, 0, start.length, 0)
    return start.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const hashOf = async (file: string): Promise<Buffer> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest()
}

const compoundFile = 'd0cf11e0a1b11ae1'
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

const refuseOthers = (start: Buffer): void => {
  if (start.subarray(0, 8).toString('hex') === compoundFile)
    throw start.includes(encryptedPackage)
      ? locked()
      : new CannotRead(
          'import/old-format',
          'Tệp ở dạng .xls của Excel 97–2003, hoặc có mật khẩu bảo vệ; hãy mở bằng Excel hoặc LibreOffice và lưu lại ở dạng .xlsx không có mật khẩu.',
        )
  if (start.subarray(0, 2).toString('latin1') === 'PK') return
  const mark = start.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff')
    throw new CannotRead('import/encoding', 'Tệp ghi bằng bảng mã UTF-16; hãy lưu lại ở dạng “CSV UTF-8” hoặc .xlsx.')
  // One stray NUL makes one bad cell; many make no text at all.
  if (start.filter((byte) => byte === 0).length > start.length / 50)
    throw new CannotRead('import/not-a-sheet', 'Tệp không phải là bảng tính; chỉ nhận tệp .xlsx hoặc CSV (UTF-8).')
  if (/^\ufeff?\s*<(!doctype|html|table|\?xml)/i.test(start.subarray(0, 1000).toString('utf8')))
    throw new CannotRead(
      'import/not-a-sheet',
      'Tệp là trang web hoặc XML đổi đuôi tệp; hãy mở bằng Excel hoặc LibreOffice và lưu lại ở dạng .xlsx.',
    )
}
