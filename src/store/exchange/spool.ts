import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A list too long for memory, kept in a temporary file: first everything is put in, then it may be read, again and again. */
export type Spool<T> = {
  readonly put: (item: T) => void
  readonly items: () => AsyncGenerator<T>
  readonly close: () => void
}

const bufferSize = 1 << 18

/** Opens an empty spool of JSON values. Where the system allows it, a process that is killed leaves nothing behind. */
export const openSpool = <T>(): Spool<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'so-cai-'))
  const file = openSync(join(folder, 'spool'), 'wx+', 0o600)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // Windows keeps a file that is open.
  if (process.platform !== 'win32') remove()
  let waiting: string[] = []
  let length = 0

  const flush = () => {
    if (waiting.length > 0) writeWhole(file, Buffer.from(waiting.join('')))
    waiting = []
    length = 0
  }
  const put = (item: T) => {
    const line = `${JSON.stringify(item)}\n`
    waiting.push(line)
    length += line.length
    if (length > bufferSize) flush()
  }
  async function* items(): AsyncGenerator<T> {
    flush()
    const chunks = createReadStream('', { fd: file, start: 0, autoClose: false, highWaterMark: bufferSize })
    for await (const line of linesOf(chunks)) yield JSON.parse(line) as T
  }
  const close = () => {
    closeSync(file)
    remove()
  }
  return { put, items, close }
}

const writeWhole = (file: number, bytes: Buffer): void => {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
}

// Only the line feed ends a line: what else Unicode calls an end may stand inside a JSON text.
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let begun: Buffer[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      const rest = chunk.subarray(from, end)
      yield begun.length === 0 ? rest.toString('utf8') : Buffer.concat([...begun, rest]).toString('utf8')
      begun = []
      from = end + 1
    }
    if (from < chunk.length) begun.push(Buffer.from(chunk.subarray(from)))
  }
}
