import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import type { Finding, FindingKind } from '../finding.ts'
import type { Paper } from '../paper.ts'
import { readPaper } from '../reading/read-paper.ts'
import { paragraph, run, type WordParts, wordFile } from '../testing/word-file.ts'
import { commentedDocx } from './commented-docx.ts'

const today = plainDate('2026-11-23')

const paperOf = async (bytes: Uint8Array): Promise<Paper> => {
  const read = await readPaper(bytes, 'bao-cao.docx')
  if (!read.ok) throw new Error(read.tell)
  return read.value
}

const found = (paper: Paper, words: string, kind: FindingKind = 'sums'): Finding => {
  const line = paper.lines.findIndex(({ text }) => text.includes(words))
  const from = paper.lines[line]?.text.indexOf(words) ?? -1
  const at: Finding['at'] = [{ line, from, to: from + words.length }]
  return {
    kind,
    code: 'sums/x',
    certainty: 'wrong',
    at,
    read: `«${words}» & <13>`,
    expected: '12',
    tell: 'Không khớp.',
  }
}

/** The words between the anchors of a comment, as they stand in the file. */
const anchored = (document: string, id: number): string => {
  const [, inside = 'no anchor'] =
    new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`, 's').exec(document) ?? []
  return [...inside.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join('')
}

const commented = async (parts: WordParts, ...words: readonly string[]) => {
  const before = wordFile(parts)
  const paper = await paperOf(before)
  const bytes = commentedDocx(
    before,
    paper,
    words.map((each) => found(paper, each)),
    today,
  )
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { paper, after: await paperOf(bytes), document: text('word/document.xml'), text }
}

const linesOf = ({ lines }: Paper) => lines.map(({ label, text, kind }) => ({ label, text, kind }))

test('comments stand where the findings are, and no word of the report changes', async () => {
  const split = `<w:p>${run('Đã cấp 1')}<w:r><w:rPr><w:b/></w:rPr><w:t>3 giấy &amp; 05</w:t></w:r>${run(' chứng chỉ.')}</w:p>`
  const body = paragraph('1. Cấp giấy phép') + split + paragraph('- Trong đó: 07 bệnh viện')

  const { paper, after, document } = await commented({ body }, '13 giấy', '07 bệnh viện', 'Cấp giấy')

  expect(linesOf(after)).toEqual(linesOf(paper))
  expect([0, 1, 2].map((id) => anchored(document, id))).toEqual(['13 giấy', '07 bệnh viện', 'Cấp giấy'])
  expect(document).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>3 giấy<\/w:t>/)
})

test('the comments of others are kept, and ours are numbered behind them', async () => {
  const comments = `<w:comment w:id="4" w:author="Phòng Quản lý">${paragraph('Xem lại câu này')}</w:comment>`

  const { document, text } = await commented({ body: paragraph('Đã cấp 13 giấy phép.'), comments }, '13 giấy phép')

  expect(anchored(document, 5)).toBe('13 giấy phép')
  expect(text('word/comments.xml')).toContain('Xem lại câu này')
  expect(text('word/comments.xml')).toContain('Đọc được: «13 giấy phép» &amp; &lt;13&gt;')
})

test('a file without comments learns of them in its table of contents', async () => {
  const { text } = await commented({ body: paragraph('Đã cấp 13 giấy phép.') }, '13')

  expect(text('[Content_Types].xml')).toContain('/word/comments.xml')
  expect(text('word/_rels/document.xml.rels')).toContain('comments.xml')
})

test('a finding in a note is told where the note is called', async () => {
  const call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = `<w:footnote w:id="2">${paragraph('Gồm 07 bệnh viện.')}</w:footnote>`

  const { document } = await commented(
    { body: `<w:p>${run('Đã cấp 12 giấy phép')}${call}${run('.')}</w:p>`, footnotes },
    '07 bệnh viện',
  )

  expect(anchored(document, 0)).toBe('phép')
})

test('deleted words and text boxes inside a paragraph do not move a comment', async () => {
  const deleted = '<w:del w:id="9"><w:r><w:delText>12</w:delText></w:r></w:del>'
  const box = `<w:r><w:pict><w:txbxContent>${paragraph('Trong hộp 40')}</w:txbxContent></w:pict></w:r>`

  const { document, after, paper } = await commented(
    { body: `<w:p>${run('Đã cấp ')}${deleted}${box}${run('13 giấy phép.')}</w:p>` },
    '13 giấy',
    'hộp 40',
  )

  expect(linesOf(after)).toEqual(linesOf(paper))
  expect([0, 1].map((id) => anchored(document, id))).toEqual(['13 giấy', 'hộp 40'])
})
