import { escapeMarkup } from '../ledger/document/index.ts'
import {
  firstMonths,
  halfYearPeriod,
  monthPeriod,
  type Period,
  periodCode,
  periodTitle,
  quarterPeriod,
  yearPeriod,
} from '../ledger/period/index.ts'
import { type Ledger, provincesOf, yearsOf } from '../store/index.ts'

const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>
body{font:16px/1.5 "Times New Roman",Tinos,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #ccc}
a{color:#0b4f9e}.notice{background:#fff6d6;border:1px solid #e0c050;padding:.6rem .9rem}
</style></head><body>${body}</body></html>
`

const notice = `<p class="notice">Đang dùng cơ sở dữ liệu nhúng: không an toàn khi mất điện đột ngột. Để dùng chính thức, đặt
<code>DATABASE_URL</code> tới một máy chủ PostgreSQL.</p>`

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

/** The contents: every province, the years it has records of, and the reports of their periods. */
export const contentsPage = async (ledger: Ledger): Promise<string> => {
  const provinces = await provincesOf(ledger.db)
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
  const none = '<p>Chưa có tỉnh nào. Chạy <code>npm run demo</code> để nạp hai tỉnh mẫu.</p>'
  return page(
    'Sổ cái KH&CN',
    `<h1>Sổ cái KH&amp;CN</h1>${ledger.engine === 'embedded' ? notice : ''}${sections.join('') || none}`,
  )
}

/** A page with one sentence for who asked for something that is not there. */
export const refusalPage = (tell: string): string =>
  page('Sổ cái KH&CN', `<h1>Không tìm thấy</h1><p>${escapeMarkup(tell)}</p><p><a href="/">Về trang đầu</a></p>`)

/** A page that asks whoever met a fault of the program to call the administrator, who finds it in the log by its number. */
export const faultPage = (number: string): string =>
  page(
    'Sổ cái KH&CN',
    `<h1>Có lỗi của chương trình</h1><p>Trang này chưa mở được. Xin báo cho người quản trị hệ thống lỗi số <strong>${escapeMarkup(number)}</strong>; sổ sách không bị thay đổi.</p><p><a href="/">Về trang đầu</a></p>`,
  )
