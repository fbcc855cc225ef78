import { expect, test } from 'vitest'
import type { Paper } from '../paper.ts'
import { paragraph, run, type WordParts, wordFile } from '../testing/word-file.ts'
import { readPaper } from './read-paper.ts'

const paperOf = async (parts: WordParts): Promise<Paper> => {
  const read = await readPaper(wordFile(parts), 'bao-cao.docx')
  if (!read.ok) throw new Error(read.tell)
  return read.value
}

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

const numbered = (words: string, at: number) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr>`)

test('labels that Word counts are counted', async () => {
  const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)')
  const numbering = `<w:abstractNum w:abstractNumId="3">${levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>`
  const places = [0, 1, 1, 2, 2, 0, 1]

  const { lines } = await paperOf({ body: places.map((at) => numbered('Công tác quản lý', at)).join(''), numbering })

  expect(lines.map(({ label }) => label)).toEqual(['I.', '1.', '2.', 'a)', 'b)', 'II.', '1.'])
  expect(lines.every(({ text }) => text === 'Công tác quản lý')).toBe(true)
})

test('a note stands apart, and its line knows where it is called', async () => {
  const call = '<w:r><w:footnoteReference w:id="2"/></w:r>'

  const { lines } = await paperOf({
    body: `<w:p>${run('Đã cấp 12 giấy phép')}${call}${run(' trong năm.')}</w:p>`,
    footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('——')}</w:footnote><w:footnote w:id="2">${paragraph('Trong đó 05 giấy cấp mới.')}</w:footnote>`,
  })

  expect(lines).toMatchObject([
    { kind: 'text', text: 'Đã cấp 12 giấy phép trong năm.', calls: [{ at: 19, mark: '2' }] },
    { kind: 'note', label: '2', text: 'Trong đó 05 giấy cấp mới.', calls: [] },
  ])
})

test('a merged cell stands once, and the cells beside it keep their columns', async () => {
  const cell = (words: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${words === '' ? '<w:p/>' : paragraph(words)}</w:tc>`
  const rows = [
    cell('Lĩnh vực', '<w:vMerge w:val="restart"/>') + cell('Số lượng', '<w:gridSpan w:val="2"/>') + cell('Ghi chú'),
    cell('Bị che', '<w:vMerge/>') + cell('Năm 2020') + cell('Năm 2021') + cell(''),
  ]

  const { lines, tables } = await paperOf({
    body: `<w:tbl>${rows.map((each) => `<w:tr>${each}</w:tr>`).join('')}</w:tbl>${paragraph('Hết')}`,
  })

  const texts = tables[0]?.rows.map((row) => row.map((cells) => cells.map((at) => lines[at]?.text).join()))
  expect(texts).toEqual([
    ['Lĩnh vực', 'Số lượng', '', 'Ghi chú'],
    ['', 'Năm 2020', 'Năm 2021'],
  ])
})

test('what was deleted in review is not read, what was inserted is', async () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>13</w:delText></w:r></w:del>'
  const inserted = `<w:ins w:id="2">${run('12')}</w:ins>`

  const { lines } = await paperOf({ body: `<w:p>${run('Đã cấp ')}${deleted}${inserted}${run(' giấy phép.')}</w:p>` })

  expect(lines.map(({ text }) => text)).toEqual(['Đã cấp 12 giấy phép.'])
})

test('a text box is read once, behind the paragraph that holds it', async () => {
  const box = `<w:txbxContent>${paragraph('Trong hộp chữ')}</w:txbxContent>`
  const alternate = `<mc:AlternateContent><mc:Choice><w:drawing><a>${box}</a></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`

  const { lines } = await paperOf({
    body: `<w:p>${run('Trước hộp')}<w:r>${alternate}</w:r></w:p>${paragraph('Sau hộp')}`,
  })

  expect(lines.map(({ text }) => text)).toEqual(['Trước hộp', 'Trong hộp chữ', 'Sau hộp'])
})

test('the look goes through the styles that a style is based on', async () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Body"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
  const bold = '<w:p><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t>Đậm</w:t></w:r></w:p>'

  const { look } = await paperOf({
    body: paragraph('Thân bài', '<w:pStyle w:val="Body"/>') + bold + paragraph('Vòng', '<w:pStyle w:val="Loop"/>'),
    styles,
  })

  expect(look?.lines).toMatchObject([
    { font: 'Times New Roman', size: 14, bold: false, align: 'justified' },
    { font: 'Times New Roman', size: 13, bold: true, align: 'left' },
    { font: 'Calibri', size: 11 },
  ])
})
