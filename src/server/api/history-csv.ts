import { stringify } from 'csv-stringify/sync'
import { domains } from '../../domains/index.ts'
import { everyRegister } from '../../ledger/index.ts'
import { guardFormula } from '../../store/index.ts'
import type { tellAct } from './restatements.ts'

type Told = ReturnType<typeof tellAct>

const titles = new Map(everyRegister(domains).map(({ register }) => [register.code, register.title]))

const kinds: Readonly<Record<string, string>> = {
  opened: 'Mở bản ghi',
  action: 'Bước của vòng đời',
  amended: 'Sửa đổi',
  corrected: 'Đính chính',
  voided: 'Hủy bản ghi',
}

const columns: Readonly<Record<string, (told: Told) => string>> = {
  'Thời điểm ghi sổ': ({ recordedAt }) => instantInVietnam(recordedAt),
  'Ngày việc xảy ra': ({ happenedOn }) => writtenDay(happenedOn),
  'Họ tên': ({ personName }) => personName,
  'Chức vụ': ({ officeTitle }) => officeTitle,
  Sổ: ({ register }) => titles.get(register) ?? register,
  'Số bản ghi': ({ record }) => String(record),
  'Bản ghi': ({ label }) => label,
  'Bút toán thứ': ({ seq }) => String(seq),
  Loại: ({ kind }) => kinds[kind] ?? kind,
  'Nội dung đã ghi': ({ changes }) => changes.map(({ label, text }) => `${label}: ${text}`).join('; '),
  'Lý do': ({ reason }) => reason ?? '',
  'Thành câu': ({ sentence }) => sentence,
}

/** A history as CSV, piece by piece: semicolons, and the mark that tells a spreadsheet the encoding. */
export async function* historyCsv(pages: AsyncIterable<readonly Told[]>): AsyncGenerator<string> {
  yield `\ufeff${lines([Object.keys(columns)])}`
  for await (const acts of pages)
    yield lines(acts.map((told) => Object.values(columns).map((read) => guardFormula(read(told)))))
}

const lines = (rows: string[][]): string =>
  stringify(rows, { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[,;\t\r\n"]/ })

const writtenDay = (day: string): string => day.split('-').reverse().join('/')

const sevenHours = 7 * 3_600_000

/** An instant by the clocks of Vietnam: `20/12/2020 10:00:00`. */
const instantInVietnam = (instant: string): string => {
  const [day = '', time = ''] = new Date(Date.parse(instant) + sevenHours).toISOString().split('T')
  return `${writtenDay(day)} ${time.slice(0, 8)}`
}
