import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  findRegister,
  inTransaction,
  type Ledger,
  openLedger,
  operator,
  postEntries,
  saveProvince,
} from '../../store/index.ts'
import { sampleProvince } from '../../store/testing/sample-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

let ledger: Ledger
let app: Awaited<ReturnType<typeof applicationFor>>

const director = readerWith('director', officeOf('director', 'mau'))
const ask = (url: string, of = app) => of.inject({ url, headers: { 'x-reader': 'director' } })

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  const calibration = findRegister('calibration')
  if (!calibration.ok) throw new Error(calibration.tell)
  await inTransaction(ledger.db, async (transaction) => {
    await saveProvince(transaction, sampleProvince('mau', 'Tỉnh <Mẫu>'))
    await postEntries(transaction, {
      province: 'mau',
      register: calibration.value.register,
      entries: calibration.value.examples,
      signature: { person: 'test', office: operator, at: '2026-11-22T00:00:00.000Z' },
    })
  })
  app = await applicationFor(ledger, [director])
})

afterAll(async () => {
  await app.close()
  await ledger.close()
})

test('the contents list the provinces with their years, as text and not as markup', async () => {
  const page = await ask('/reports.html')

  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Tỉnh &lt;Mẫu&gt;')
  expect(page.body).toContain('/mau/2021/report.docx')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
})

test('the contents offer every kind of period under the name it has in reports', async () => {
  const page = await ask('/reports.html')

  for (const [code, title] of [
    ['2021', 'Năm 2021'],
    ['2021-9M', '9 tháng đầu năm 2021'],
    ['2021-H1', '6 tháng đầu năm 2021'],
    ['2021-H2', '6 tháng cuối năm 2021'],
    ['2021-Q3', 'Quý III năm 2021'],
    ['2021-02', 'Tháng 02 năm 2021'],
  ])
    expect(page.body).toContain(`<a href="/mau/${code}/report.html">${title}</a>`)
})

test('a fault is logged under a number, and its reader sees the number and whom to call, in no foreign word', async () => {
  const logged: string[] = []
  const broken = await applicationFor({ ...ledger, db: undefined as unknown as Ledger['db'] }, [director], {
    logTo: { write: (line) => void logged.push(line) },
  })

  const [page, file] = [await ask('/reports.html', broken), await ask('/mau/2021/report.docx', broken)]

  await broken.close()
  expect([page.statusCode, file.statusCode]).toEqual([500, 500])
  const number = /lỗi số <strong>([0-9a-f]{12})<\/strong>/.exec(page.body)?.[1] ?? 'none'
  const fault = logged.filter((line) => line.includes(number) && line.includes('TypeError'))
  expect(fault.join('')).toContain('"msg":"fault"')
  expect(page.body).toContain('người quản trị hệ thống')
  expect(page.body).not.toMatch(/TypeError|undefined| at /)
  expect(file.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' })
  expect(file.headers).not.toHaveProperty('content-disposition')
})

test('a report is served as page, Word file, PDF and JSON', async () => {
  const [html, docx, pdf, json] = await Promise.all(
    ['html', 'docx', 'pdf', 'json'].map((form) => ask(`/mau/2021/report.${form}`)),
  )

  expect(html?.body).toContain('data-figure="calibrations.verified@2021"')
  expect(docx?.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect(pdf?.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect(json?.body).toContain('"type": "BÁO CÁO"')
})

test('the page and the JSON of a report name the divisions that have not closed its figures', async () => {
  const [html, json] = [await ask('/mau/2021/report.html'), await ask('/mau/2021/report.json')]

  const notice = 'Số liệu kỳ 2021 chưa được chốt đầy đủ – chưa chốt: Văn phòng, '
  expect(html.body).toContain(`<aside class="notice">${notice}`)
  expect(json.json()).toMatchObject({
    notice: expect.stringContaining(notice),
    unvouched: expect.arrayContaining([
      { division: 'inspectorate', title: 'Thanh tra Sở', standing: 'notClosed', changed: [] },
    ]),
  })
})

test.each([
  ['/nowhere/2021/report.html', 'Không có tỉnh này trong phạm vi được xem. Được xem: mau.'],
  ['/mau/2021-13/report.html', 'Không hiểu kỳ &quot;2021-13&quot;'],
  [
    '/mau/2021/report.html?outline=x',
    'Không có đề cương “x”. Các đề cương dùng được cho báo cáo năm 2021: annual-report.',
  ],
  ['/mau/2021/report.odt', 'Báo cáo có các dạng: html, docx, pdf, json.'],
  ['/mau/2021/report.html?outline=monthly-report', 'Đề cương “monthly-report” chỉ dùng cho báo cáo tháng.'],
  ['/mau', 'Không có trang này.'],
  ['/mau/%E0%A4%A/report.html', 'Không có trang này.'],
])('%s is refused with one sentence that says what there is', async (path, tell) => {
  const page = await ask(path)

  expect(page.statusCode).toBe(404)
  expect(page.body).toContain(tell)
})
