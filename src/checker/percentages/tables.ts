import type { Finding } from '../finding.ts'
import { type Cell, cellsOf } from '../language/cells.ts'
import type { Reading } from '../language/reading.ts'
import { shown } from '../language/shown.ts'
import { agrees } from './rounding.ts'

/** The cells of a column of percentages that differ from done against plan, where most rows agree. */
export const sharesOfTables = (reading: Reading): readonly Finding[] =>
  reading.paper.tables.flatMap((table) => {
    const rows = cellsOf(reading, table)
    const head = rows[0] ?? []
    const columnOf = (words: RegExp) => head.findIndex(({ text }) => words.test(text))
    const [plan, done, share] = [
      columnOf(/^(?:kế hoạch|chỉ tiêu|dự toán)/iu),
      columnOf(/^(?:thực hiện|kết quả|đã thực hiện|giải ngân)/iu),
      columnOf(/tỷ lệ|tỉ lệ|^%|đạt/iu),
    ]
    if (plan === -1 || done === -1 || share === -1 || new Set([plan, done, share]).size < 3) return []
    const judged = rows.slice(1).flatMap((row) => rowOf(row[plan], row[done], row[share]))
    const agreeing = judged.filter(({ isRight }) => isRight).length
    return agreeing === 0 || agreeing * 2 < judged.length
      ? []
      : judged.filter(({ isRight }) => !isRight).map(({ finding }) => finding)
  })

const rowOf = (plan: Cell | undefined, done: Cell | undefined, share: Cell | undefined) => {
  if (plan?.number === undefined || done?.number === undefined || share === undefined || share.line === undefined)
    return []
  const written = /^(\d+(?:,\d+)?)\s?%?$/.exec(share.text)?.[1]
  if (written === undefined || plan.number.value === 0) return []
  const value = Number(written.replace(',', '.'))
  const is = (100 * done.number.value) / plan.number.value
  const finding: Finding = {
    kind: 'percentages',
    code: 'percentages/share-differs',
    certainty: 'wrong',
    at: [{ line: share.line, from: 0, to: share.text.length }],
    read: `${written}%; ${shown(done.number.value)}/${shown(plan.number.value)}`,
    expected: `${shown(Math.round(is * 100) / 100)}%`,
    tell: `Tỷ lệ ghi ${written}% nhưng ${shown(done.number.value)}/${shown(plan.number.value)} là ${shown(Math.round(is * 100) / 100)}%.`,
  }
  return [{ isRight: agrees(value, is), finding }]
}
