import { escapeMarkup } from '../../ledger/document/index.ts'
import {
  firstMonths,
  halfYearPeriod,
  monthPeriod,
  type Period,
  periodCode,
  periodTitle,
  quarterPeriod,
  yearPeriod,
} from '../../ledger/period/index.ts'
import { type Ledger, provincesOf, yearsOf } from '../../store/index.ts'
import { departmentOfficeFor, type Reader } from '../../ledger/access/index.ts'
import { plainPage } from './plain-page.ts'

const notice = `<p class="notice">Đang dùng cơ sở dữ liệu nhúng: không an toàn khi mất điện đột ngột. Để dùng chính thức:
sao lưu (<code>socai backup</code>), đặt <code>DATABASE_URL</code> tới một máy chủ PostgreSQL, rồi khôi phục (<code>socai restore</code>).</p>`

const periodsOf = (year: number): readonly Period[] => [
  yearPeriod(year),
  firstMonths(year, 9),
  ...[1, 2].map((half) => halfYearPeriod(year, half)),
  ...[1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter)),
  ...Array.from({ length: 12 }, (_, before) => monthPeriod(year, before + 1)),
]

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

const row = (province: string, period: Period): string => {
  const at = (form: string): string => `/${escapeMarkup(province)}/${periodCode(period)}/report.${form}`
  return `<tr><td><a href="${at('html')}">${capital(periodTitle(period))}</a></td><td><a href="${at('docx')}">Word</a></td><td><a href="${at('pdf')}">PDF</a></td><td><a href="${at('json')}">JSON</a></td></tr>`
}

/** The contents: every province whose reports the reader may read, the years it has records of, and the reports of their periods. */
export const contentsPage = async (ledger: Ledger, reader: Reader): Promise<string> => {
  const provinces = (await provincesOf(ledger.db)).filter(
    ({ code }) => departmentOfficeFor(reader, 'report', { province: code }) !== undefined,
  )
  const sections = await Promise.all(
    provinces.map(async ({ code, name }) => {
      const years = await yearsOf(ledger.db, code)
      const tables = years.map(
        (year) =>
          `<h3>${year}</h3><table><tr><th>Kỳ báo cáo</th><th colspan="3">Tải về</th></tr>${periodsOf(year)
            .map((period) => row(code, period))
            .join('')}</table>`,
      )
      return `<h2>${escapeMarkup(name)}</h2>${tables.join('') || '<p>Chưa có bản ghi.</p>'}`
    }),
  )
  const none = '<p>Chưa có tỉnh nào mà chức vụ của ông (bà) được xem báo cáo.</p>'
  return plainPage(
    'Sổ cái KH&CN',
    `<p class="who"><span>${escapeMarkup(reader.name)}</span><a href="/account">Tài khoản</a></p><h1>Sổ cái KH&amp;CN</h1>${ledger.engine === 'embedded' ? notice : ''}${sections.join('') || none}`,
  )
}
