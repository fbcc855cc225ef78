import { type Cell, cellsOf } from '../language/cells.ts'
import type { Reading } from '../language/reading.ts'
import { isSlip, rounded } from './slips.ts'
import type { Placed, WrongSum } from './wrong-sum.ts'

/** The totals of tables that differ from their rows or columns. */
export const sumsOfTables = (reading: Reading): readonly WrongSum[] =>
  reading.paper.tables.flatMap((table) => {
    const rows = cellsOf(reading, table)
    return [...totalRows(rows), ...totalColumns(rows)]
  })

const total = /^(?:tổng(?: số| cộng)?|cộng)(?=[\s:(]|$)/iu
const subtotal = /^(?:[IVX]+|[A-Z])\.?$/
const notAdded = /%|tỷ lệ|tỉ lệ|stt|^tt$|^năm$|bình quân|trung bình|đơn giá|xếp hạng|mã|ghi chú|so với|chỉ số/iu

const totalRows = (rows: readonly (readonly Cell[])[]): readonly WrongSum[] =>
  rows.flatMap((row, at) => {
    if (!row.slice(0, 2).some(({ text }) => total.test(text))) return []
    const group = groupOf(rows, at)
    return row.flatMap((cell, column) => {
      const header = headerOf(rows, column)
      if (cell.number === undefined || column === 0 || notAdded.test(header)) return []
      const cells = group.map((each) => each[column])
      if (cells.some((each) => each !== undefined && each.number === undefined && /\d/.test(each.text))) return []
      const parts = cells.flatMap((each) => (each?.number === undefined ? [] : [each]))
      // Rows marked I, II or A, B already add up the rows below them.
      const upper = group
        .filter((each) => subtotal.test(each[0]?.text ?? ''))
        .flatMap((each) => each[column] ?? [])
        .filter(({ number }) => number !== undefined)
      if (
        parts.length < 2 ||
        sumOf(parts) === cell.number.value ||
        (upper.length > 0 && sumOf(upper) === cell.number.value)
      )
        return []
      return isClose(cell, upper.length > 1 ? upper : parts) ? wrongSum(cell, upper.length > 1 ? upper : parts) : []
    })
  })

// The rows from the head, or from the last total, to a total; or those below a total that stands first.
const groupOf = (rows: readonly (readonly Cell[])[], at: number): readonly (readonly Cell[])[] => {
  const isTotal = (row: readonly Cell[] | undefined) => row?.slice(0, 2).some(({ text }) => total.test(text)) === true
  const isNumeric = (row: readonly Cell[]) => row.slice(1).some(({ number }) => number !== undefined)
  const isHead = (row: readonly Cell[]) =>
    row.every(({ number, text }, column) => text === '' || number?.value === column + 1 || number === undefined)
  let first = at
  while (first > 0 && !isTotal(rows[first - 1])) first -= 1
  const above = rows.slice(first, at).filter((row) => isNumeric(row) && !isHead(row))
  if (above.length > 0) return above
  const end = rows.findIndex((row, place) => place > at && isTotal(row))
  return rows.slice(at + 1, end === -1 ? undefined : end).filter(isNumeric)
}

/** Columns that are the sum of the others are known by their head and by the rows that agree. */
const totalColumns = (rows: readonly (readonly Cell[])[]): readonly WrongSum[] => {
  const head = rows[0] ?? []
  const body = rows.slice(1).filter((row) => row.length === head.length)
  return head.flatMap(({ text }, column) => {
    if (!/^(?:tổng(?: số| cộng)?|cộng)(?![\p{L}])/iu.test(text)) return []
    const others = head.flatMap((_cell, other) =>
      other !== column && !notAdded.test(headerOf(rows, other)) && body.some((row) => row[other]?.number !== undefined)
        ? [other]
        : [],
    )
    const readings = [
      others,
      others.filter((other) => other > column),
      others.filter((other) => other < column),
    ].filter((each) => each.length > 1)
    const best = readings
      .map((columns) => ({ columns, agreeing: body.filter((row) => agrees(row, column, columns)).length }))
      .toSorted((one, other) => other.agreeing - one.agreeing)[0]
    if (best === undefined || best.agreeing * 2 < body.length || best.agreeing === 0) return []
    return body.flatMap((row) => {
      const cell = row[column]
      const parts = best.columns.flatMap((other) => row[other] ?? []).filter(({ number }) => number !== undefined)
      if (cell?.number === undefined || parts.length < 2 || agrees(row, column, best.columns)) return []
      return isClose(cell, parts) && !isTotalRow(row) ? wrongSum(cell, parts) : []
    })
  })
}

// A wrong cell of the total row shows in its column already.
const isTotalRow = (row: readonly Cell[]): boolean => row.slice(0, 2).some(({ text }) => total.test(text))

const agrees = (row: readonly Cell[], column: number, columns: readonly number[]): boolean =>
  row[column]?.number?.value === sumOf(columns.flatMap((other) => row[other] ?? []))

const headerOf = (rows: readonly (readonly Cell[])[], column: number): string =>
  rows
    .slice(0, 2)
    .flatMap((row) => (row[column]?.number === undefined ? (row[column]?.text ?? '') : []))
    .join(' ')

const sumOf = (cells: readonly Cell[]): number =>
  rounded(cells.reduce((sum, { number }) => sum + (number?.value ?? 0), 0))

const isClose = (cell: Cell, parts: readonly Cell[]): boolean => {
  const values = parts.map(({ number }) => number?.value ?? 0)
  const whole = cell.number?.value ?? 0
  return isSlip(whole, values) || Math.abs(whole - sumOf(parts)) / Math.max(whole, 1) < 0.34
}

const wrongSum = (cell: Cell, parts: readonly Cell[]): readonly WrongSum[] => {
  const [whole, ...others] = [cell, ...parts].map(placedOf)
  return whole === undefined ? [] : [{ whole, parts: others, sum: sumOf(parts), certainty: 'wrong' }]
}

const placedOf = ({ line, number }: Cell): Placed => ({
  line: line ?? 0,
  quantity: { from: number?.from ?? 0, to: number?.to ?? 0, value: number?.value ?? 0, noun: '' },
})
