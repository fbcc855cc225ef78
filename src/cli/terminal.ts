import { formatNumber } from '../ledger/document/index.ts'

const line = (stream: NodeJS.WriteStream, text: string): void => {
  stream.write(`${text}\n`)
}

/** What was asked for goes to standard output, everything else to standard error. */
export const print = (text: string): void => line(process.stdout, text)

export const tell = (text: string): void => line(process.stderr, text)

/** A line of progress that overwrites itself on a terminal, and appears once in a while elsewhere. */
export const progress = (every = 10_000): { show: (text: string, count: number) => void; end: () => void } => {
  const terminal = process.stderr.isTTY
  let last = 0
  return {
    show: (text, count) => {
      if (terminal) process.stderr.write(`\r\u001b[K${text}`)
      else if (count - last >= every) {
        tell(text)
        last = count
      }
    },
    end: () => {
      if (terminal) process.stderr.write('\r\u001b[K')
    },
  }
}

/** Rows under headings, each column as wide as its widest cell; numbers to the right. */
export const columns = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string => {
  const cells = [headings, ...rows.map((row) => row.map((cell) => written(cell)))]
  const widths = headings.map((_, index) => Math.max(...cells.map((row) => (row[index] ?? '').length)))
  const isNumber = headings.map((_, index) => rows.length > 0 && rows.every((row) => typeof row[index] === 'number'))
  const laid = (row: readonly string[]): string =>
    row
      .map((cell, index) => (isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd()
  return [laid(cells[0] ?? []), widths.map((width) => '─'.repeat(width)).join('  '), ...cells.slice(1).map(laid)].join(
    '\n',
  )
}

const written = (cell: string | number): string => (typeof cell === 'number' ? formatNumber(cell) : cell)
