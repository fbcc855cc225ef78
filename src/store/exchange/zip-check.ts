import { createInflateRaw, crc32 } from 'node:zlib'
import { CannotRead } from './cannot-read.ts'

type Entry = {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly compressed: number
  readonly size: number
  readonly at: number
}

export type UnzipLimits = {
  /** Most bytes of everything in the archive, unzipped. */
  readonly total: number
  /** Most bytes of any part that has to be held in memory at once. */
  readonly held: number
}

/**
 * Makes sure, before anything reads it, that an archive is whole and unzips to no more than it says and we allow.
 * @throws CannotRead
 */
export const checkZip = async (bytes: Buffer, limits: UnzipLimits): Promise<void> => {
  const entries = readDirectory(bytes)
  if (entries.some(({ flags }) => (flags & 1) === 1)) throw locked()
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const isHeld = ({ name }: Entry) => !/worksheets\//.test(name)
  const isTooLarge = entries.some((entry) => isHeld(entry) && isRead(entry) && entry.size > limits.held)
  if (total > limits.total || isTooLarge) throw tooLarge()
  for (const entry of entries)
    if (isRead(entry)) await checkEntry(bytes, entry, isHeld(entry) ? undefined : widthCheck())
}

const isRead = ({ name }: Entry): boolean => /\.(xml|rels)$/i.test(name)

export const locked = () =>
  new CannotRead(
    'import/locked',
    'Tệp có mật khẩu bảo vệ; hãy bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi nhập lại.',
  )

const broken = () =>
  new CannotRead(
    'import/broken',
    'Tệp .xlsx bị hỏng hoặc không đầy đủ; hãy mở bằng Excel hoặc LibreOffice, lưu lại rồi nhập lại.',
  )

export const tooLarge = () =>
  new CannotRead(
    'import/too-large',
    'Tệp .xlsx quá lớn khi giải nén; hãy chia thành nhiều tệp hoặc lưu ở dạng “CSV UTF-8” rồi nhập lại.',
  )

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const zip64 = 0xffffffff

const readDirectory = (bytes: Buffer): readonly Entry[] => {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const entries: Entry[] = []
  for (let at = bytes.readUInt32LE(end + 16), left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw broken()
    const name = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  // No sheet that may be imported needs the 64-bit form.
  if (entries.some(({ compressed, size, at }) => [compressed, size, at].includes(zip64))) throw tooLarge()
  return entries
}

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === endMark) return at
  throw broken()
}

const checkEntry = async (
  bytes: Buffer,
  { method, crc, compressed, size, at }: Entry,
  look: ((chunk: Buffer) => void) | undefined,
): Promise<void> => {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark) throw broken()
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + compressed > bytes.length || (method !== 0 && method !== 8)) throw broken()
  const packed = bytes.subarray(from, from + compressed)
  let length = 0
  let sum = 0
  for await (const chunk of method === 0 ? [packed] : inflated(packed)) {
    length += chunk.length
    if (length > size) throw broken()
    sum = crc32(chunk, sum)
    look?.(chunk)
  }
  if (length !== size || sum !== crc) throw broken()
}

async function* inflated(packed: Buffer): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: 1 << 18 })
  stream.end(packed)
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk
  } catch {
    throw broken()
  } finally {
    stream.destroy()
  }
}

const mostWideRows = 200

/**
 * Looks through a sheet for rows that reach beyond its 702nd column. A few are so by stray formatting; many would make of
 * little text rows of 16,384 cells each, and the reader makes many rows before anybody can stop it.
 */
const widthCheck = () => {
  let [tail, wideRows, last] = ['', 0, '']
  return (chunk: Buffer): void => {
    const text = tail + chunk.toString('latin1')
    tail = text.slice(-40)
    for (const [, letters, row = ''] of text.matchAll(
      /\br\s*=\s*["'](?:([A-Za-z]{3,})(\d*)|[^A-Za-z0-9]|[A-Za-z]+&)/g,
    )) {
      if (letters === undefined) throw broken()
      const cell = `${row} ${letters.toUpperCase()}`
      if (cell <= last || !last.startsWith(`${row} `)) wideRows += 1
      last = cell
      if (wideRows > mostWideRows) throw tooLarge()
    }
  }
}
