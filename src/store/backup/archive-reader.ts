import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Entry, extract } from 'tar-stream'
import { CannotRestore, broken, newer, notABackup, unreadable } from './cannot-restore.ts'
import {
  type About,
  aboutName,
  type Contents,
  contentsName,
  endName,
  endOf,
  formatNumber,
  readAbout,
  readContents,
  readFormat,
  sha256,
  tableOfPart,
} from './format.ts'

/** What a backup holds, in its order: what it says of itself, rows as COPY text, and, when all of it agrees, its contents. */
export type Piece =
  | { readonly kind: 'about'; readonly about: About }
  | { readonly kind: 'rows'; readonly table: string; readonly bytes: Buffer }
  | { readonly kind: 'contents'; readonly contents: Contents }

/**
 * Reads a backup from its beginning. Whoever takes the last piece knows that every byte was as it was written; until then
 * nothing may be kept of what was read.
 * @throws CannotRestore where the file is cut short, altered, of something else or of a newer format
 */
export async function* readArchive(file: string): AsyncGenerator<Piece> {
  await refuseStranger(file)
  const archive = extract()
  const flow = pipeline(
    createReadStream(file, { highWaterMark: 1 << 18 }),
    createGunzip({ chunkSize: 1 << 18 }),
    archive,
  )
  // Told by whoever waits for it, below.
  flow.catch(() => undefined)
  try {
    yield* checked(archive)
  } catch (error) {
    throw error instanceof CannotRestore ? error : asRefusal(file, error)
  } finally {
    archive.destroy()
  }

  async function* checked(entries: AsyncIterable<Entry>): AsyncGenerator<Piece> {
    let about: { readonly value: About; readonly bytes: Buffer } | undefined
    let contents: Buffer | undefined
    let end: Buffer | undefined
    const tallies = new Map<string, Tally>()
    for await (const entry of entries) {
      if (end !== undefined) throw broken(file)
      if (about === undefined) {
        about = await beginning(file, entry)
        for (const { name } of about.value.tables) tallies.set(name, newTally())
        yield { kind: 'about', about: about.value }
      } else if (contents !== undefined) {
        if (entry.header.name !== endName) throw broken(file)
        end = await whole(file, entry)
      } else if (entry.header.name === contentsName) {
        contents = await whole(file, entry)
      } else {
        const table = tableOfPart(entry.header.name)
        const tally = tallies.get(table ?? '')
        if (table === undefined || tally === undefined) throw broken(file)
        for await (const bytes of entry as AsyncIterable<Buffer>) {
          count(tally, bytes)
          yield { kind: 'rows', table, bytes }
        }
      }
    }
    // The packer's own check sum comes after everything else.
    await flow
    const told = contents === undefined || end?.equals(endOf(contents)) !== true ? undefined : readContents(contents)
    if (told === undefined || about === undefined || told.about !== sha256(about.bytes)) throw broken(file)
    if (!agree(told, tallies)) throw broken(file)
    yield { kind: 'contents', contents: told }
  }
}

/** Reads all of a backup and keeps nothing but what it says of itself. */
export const readThrough = async (
  file: string,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<{ readonly about: About; readonly contents: Contents }> => {
  let about: About | undefined
  let bytes = 0
  for await (const piece of readArchive(file)) {
    if (piece.kind === 'about') about = piece.about
    else if (piece.kind === 'rows') onProgress((bytes += piece.bytes.length))
    else if (about !== undefined) return { about, contents: piece.contents }
  }
  throw broken(file)
}

type Tally = { rows: number; bytes: number; readonly hash: ReturnType<typeof createHash> }

const newTally = (): Tally => ({ rows: 0, bytes: 0, hash: createHash('sha256') })

const lineFeed = 10

/** COPY text writes a line feed that stands in a value as `\n`, so every line feed ends a row. */
export const rowsIn = (bytes: Buffer): number => {
  let rows = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) rows += 1
  return rows
}

const count = (tally: Tally, bytes: Buffer): void => {
  tally.rows += rowsIn(bytes)
  tally.bytes += bytes.length
  tally.hash.update(bytes)
}

const agree = ({ tables }: Contents, tallies: ReadonlyMap<string, Tally>): boolean =>
  tables.length === tallies.size &&
  tables.every(({ name, rows, bytes, sha256: written }) => {
    const tally = tallies.get(name)
    return tally?.rows === rows && tally.bytes === bytes && tally.hash.digest('hex') === written
  })

const beginning = async (file: string, entry: Entry) => {
  if (entry.header.name !== aboutName) throw notABackup(file)
  const bytes = await whole(file, entry)
  const format = readFormat(bytes)
  if (format === undefined) throw notABackup(file)
  if (format > formatNumber) throw newer(file)
  const value = readAbout(bytes)
  if (value === undefined) throw broken(file)
  return { value, bytes }
}

const mostToHold = 64 * 1024 * 1024

const whole = async (file: string, entry: Entry): Promise<Buffer> => {
  if ((entry.header.size ?? 0) > mostToHold) throw broken(file)
  const chunks: Buffer[] = []
  for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const gzipMark = Buffer.from([0x1f, 0x8b])

const refuseStranger = async (file: string): Promise<void> => {
  const mark = Buffer.alloc(2)
  try {
    const handle = await open(file)
    try {
      if (!(await handle.stat()).isFile()) throw notABackup(file)
      await handle.read(mark, 0, 2, 0)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw error instanceof CannotRestore ? error : asRefusal(file, error)
  }
  if (!mark.equals(gzipMark)) throw notABackup(file)
}

/** Whatever the packers say of bytes means one thing: they are not those that were written. What the system says does not. */
const asRefusal = (file: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR' || code === 'EPERM') return unreadable(file)
  if (/^E[A-Z]+$/.test(code)) return error
  return broken(file)
}
