import { stringify } from 'csv-stringify/sync'
import { writeXlsx } from 'hucre'
import { type Finding, findingKinds } from '../finding.ts'
import { sentenceAt } from '../mark-of.ts'
import type { Paper } from '../paper.ts'

const columns = [
  { header: 'STT', key: 'number', width: 6 },
  { header: 'Mức', key: 'certainty', width: 10 },
  { header: 'Loại', key: 'kind', width: 24 },
  { header: 'Trang', key: 'page', width: 8 },
  { header: 'Dòng', key: 'line', width: 8 },
  { header: 'Câu', key: 'sentence', width: 60 },
  { header: 'Đọc được', key: 'read', width: 40 },
  { header: 'Lẽ ra', key: 'expected', width: 40 },
  { header: 'Giải thích', key: 'tell', width: 60 },
  { header: 'Căn cứ', key: 'rule', width: 30 },
] as const

const rowsOf = (paper: Paper, findings: readonly Finding[]) =>
  findings.map((finding, at) => ({
    number: at + 1,
    certainty: finding.certainty === 'wrong' ? 'Sai' : 'Cần xem',
    kind: findingKinds[finding.kind],
    page: paper.lines[finding.at[0].line]?.page ?? null,
    line: finding.at[0].line + 1,
    sentence: guarded(sentenceAt(finding.at[0], paper.lines)),
    read: guarded(finding.read),
    expected: guarded(finding.expected),
    tell: guarded(finding.tell),
    rule: finding.rule ?? null,
  }))

// What begins like a formula would be worked out by whoever opens the sheet.
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** The findings as a spreadsheet. */
export const outcomeXlsx = (paper: Paper, findings: readonly Finding[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Điểm cần soát', columns: [...columns], data: rowsOf(paper, findings) }] })

/** The findings as CSV, as a spreadsheet with Vietnamese settings reads it. */
export const outcomeCsv = (paper: Paper, findings: readonly Finding[]): string =>
  stringify(rowsOf(paper, findings), {
    bom: true,
    delimiter: ';',
    header: true,
    columns: columns.map(({ header, key }) => ({ header, key })),
  })
