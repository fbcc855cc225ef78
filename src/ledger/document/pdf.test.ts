import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { entryPoint } from '../../entry-point.ts'
import { renderPdf, stopPdf } from './pdf.ts'
import { exampleReport } from './testing/example-report.ts'
import { readPdf } from './testing/read-pdf.ts'
import type { OfficialDocument } from './tree.ts'

afterAll(stopPdf)

const longReport: OfficialDocument = {
  ...exampleReport,
  body: Array.from({ length: 6 }, () => exampleReport.body).flat(),
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '')

test('the PDF file says the same as the Word file', { timeout: 30_000 }, async () => {
  const [page = '', ...others] = readPdf(await renderPdf(exampleReport))

  expect(others).toEqual([])
  for (const words of [
    'UBND TỈNH SƠN LA',
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 05/BC-SKHCN',
    'Sơn La, ngày 07 tháng 9 năm 2021',
    'BÁO CÁO Kết quả hoạt động khoa học và công nghệ 9 tháng đầu năm 2021',
    'Kính gửi: - Bộ Khoa học và Công nghệ; - Ủy ban nhân dân tỉnh Sơn La.',
    'Phần thứ nhất KẾT QUẢ THỰC HIỆN NHIỆM VỤ',
    'Đã kiểm định 21.659 phương tiện đo1; tỷ lệ đạt 99,97%.',
    'Cân & đồng hồ <Nhóm 2>',
    '- Xử phạt 3.000.000 đồng (Ba triệu đồng).',
    '+ Diện tích mô hình đạt 12,5 ha./.',
    'Nơi nhận: - Như trên; - Lãnh đạo Sở; - Lưu: VT, KHTC.',
    'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC',
    'Nguyễn Văn An',
    'Trong đó 07 phương tiện không đạt.',
  ])
    expect(page).toContain(withoutSpaces(words))
})

test('pages are numbered from the second', async () => {
  const pages = readPdf(await renderPdf(longReport))

  expect(pages.length).toBeGreaterThan(2)
  expect(pages[0]).toMatch(/^UBND/)
  expect(pages.slice(1).map((page) => page.slice(0, 1))).toEqual(pages.slice(1).map((_, place) => String(place + 2)))
})

test('the same tree gives the same bytes', async () => {
  const [first, second] = await Promise.all([renderPdf(exampleReport), renderPdf(exampleReport)])

  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

test('more documents than one process draws are all drawn', { timeout: 60_000 }, async () => {
  const numbers = Array.from({ length: 105 }, (_, place) => place + 1)

  const pdfs = await Promise.all(numbers.map((number) => renderPdf({ ...exampleReport, number, body: [] })))

  const read = pdfs.map((pdf) => /Số:(\d+)\//.exec(readPdf(pdf)[0] ?? '')?.[1])
  expect(read).toEqual(numbers.map((number) => String(number).padStart(2, '0')))
})

test('a stopped process rejects what it was drawing, and the next document starts another', async () => {
  await renderPdf(exampleReport)
  const unfinished = renderPdf(longReport)
  const stopped = stopPdf()

  await expect(unfinished).rejects.toThrow('the drawing of PDF files was stopped')
  await stopped
  expect(readPdf(await renderPdf(exampleReport))).toHaveLength(1)
})

test('a program that drew a document ends by itself', { timeout: 30_000 }, async () => {
  const program = fileURLToPath(await entryPoint('draw-and-end', new URL('./testing/x.ts', import.meta.url).href))

  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 20_000 })

  expect(Number(stdout)).toBeGreaterThan(10_000)
})
