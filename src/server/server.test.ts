import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  findRegister,
  inTransaction,
  type Ledger,
  openLedger,
  operator,
  postEntries,
  saveProvince,
} from '../store/index.ts'
import { sampleProvince } from '../store/testing/sample-province.ts'
import { application } from './serve.ts'

let ledger: Ledger
let app: ReturnType<typeof application>

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
  app = application(ledger)
})

afterAll(async () => {
  await app.close()
  await ledger.close()
})

test('the first page lists the provinces with their years, as text and not as markup', async () => {
  const page = await app.inject('/')

  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Tỉnh &#60;Mẫu&#62;')
  expect(page.body).toContain('/mau/2021/report.docx')
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")
})

test('a report is served as page, Word file, PDF and JSON', async () => {
  const [html, docx, pdf, json] = await Promise.all(
    ['html', 'docx', 'pdf', 'json'].map((form) => app.inject(`/mau/2021/report.${form}`)),
  )

  expect(html?.body).toContain('data-figure="calibrations.verified@2021"')
  expect(docx?.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect(pdf?.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  expect((json?.json() as { type?: string }).type).toBe('BÁO CÁO')
})

test.each([
  ['/nowhere/2021/report.html', 'Không có tỉnh “nowhere”. Các tỉnh: mau.'],
  ['/mau/2021-13/report.html', 'Không hiểu kỳ &#34;2021-13&#34;'],
  ['/mau/2021/report.html?outline=x', 'Không có đề cương “x”. Các đề cương:'],
  ['/mau/2021/report.odt', 'Báo cáo có các dạng: html, docx, pdf, json.'],
  ['/mau', 'Không có trang này.'],
])('%s is refused with one sentence that says what there is', async (path, tell) => {
  const page = await app.inject(path)

  expect(page.statusCode).toBe(404)
  expect(page.body).toContain(tell)
})
