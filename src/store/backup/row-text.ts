/** A row of COPY text, taken apart: what each column holds, null for nothing. */
export type TextRow = readonly (string | null)[]

/** The rows in COPY text that comes in pieces; a row may begin in one piece and end in another. */
export const rowReader = (): {
  readonly read: (bytes: Buffer) => readonly TextRow[]
  readonly isEnded: () => boolean
} => {
  let begun: Buffer[] = []
  const read = (bytes: Buffer): readonly TextRow[] => {
    const end = bytes.lastIndexOf('\n')
    if (end < 0) {
      begun.push(bytes)
      return []
    }
    const lines = Buffer.concat([...begun, bytes.subarray(0, end)])
      .toString('utf8')
      .split('\n')
    begun = end + 1 < bytes.length ? [bytes.subarray(end + 1)] : []
    return lines.map((line) => line.split('\t').map(valueOf))
  }
  return { read, isEnded: () => begun.length === 0 }
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** The server escapes with one letter only; the numbers that it would also read it never writes. */
const valueOf = (text: string): string | null => {
  if (text === '\\N') return null
  return text.includes('\\') ? text.replace(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter) : text
}
