import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderDocx } from '../../ledger/document/index.ts'
import { exampleReport } from '../../ledger/document/testing/example-report.ts'
import type { Finding } from '../finding.ts'
import type { Paper } from '../paper.ts'
import { readPaper } from '../reading/read-paper.ts'
import { layoutFindings } from './layout.ts'

const long =
  'Trong tháng, Sở đã chủ trì, phối hợp với các đơn vị có liên quan triển khai nhiệm vụ được giao theo kế hoạch.'
let report: Uint8Array

beforeAll(async () => {
  const paragraph = { kind: 'paragraph', runs: [{ kind: 'text', text: long }] } as const
  report = await renderDocx({ ...exampleReport, body: [...exampleReport.body, paragraph, paragraph] })
})

const paperOf = async (bytes: Uint8Array, name = 'bao-cao.docx'): Promise<Paper> => {
  const read = await readPaper(bytes, name)
  if (!read.ok) throw new Error(read.tell)
  return read.value
}

/** The findings of the report when something in its parts is written otherwise. */
const after = async (part: string, from: string | RegExp, to: string): Promise<readonly Finding[]> => {
  const parts = unzipSync(report)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const changed = before.replace(from, to)
  expect(changed).not.toBe(before)
  return layoutFindings(await paperOf(zipSync({ ...parts, [part]: strToU8(changed) })))
}

const briefly = (findings: readonly Finding[]) => findings.map(({ code, certainty }) => `${code} ${certainty}`)

const [document, styles] = ['word/document.xml', 'word/styles.xml']

test('a report that the ledger writes is laid out as the decree says', async () => {
  const paper = await paperOf(report)

  expect(layoutFindings(paper)).toEqual([])
  expect(paper.look).toMatchObject({ pageNumber: 'top-centre', isFirstPageNumbered: false })
})

test('the look of a line comes from its runs, its style and what holds everywhere', async () => {
  const { look, lines } = await paperOf(report)

  const lookOf = (text: string) => look?.lines.find(({ line }) => lines[line]?.text === text)

  expect(lookOf(long)).toMatchObject({ font: 'Times New Roman', size: 14, bold: false, align: 'justified', before: 6 })
  expect(lookOf(long)?.indent).toBeCloseTo(12.7, 1)
  expect(lookOf('Độc lập - Tự do - Hạnh phúc')).toMatchObject({ size: 13, bold: true, align: 'centre' })
})

describe('what the decree leaves no room for is wrong', () => {
  test('a page that is not A4', async () => {
    const found = await after(document, /<w:pgSz [^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>')

    expect(briefly(found)).toEqual(['layout/paper wrong'])
    expect(found[0]?.rule).toBe('Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 1')
  })

  test('a margin outside its range', async () => {
    const found = await after(document, /w:left="1984"|w:left="1985"/, 'w:left="1134"')

    expect(briefly(found)).toEqual(['layout/margins wrong'])
    expect(found[0]).toMatchObject({ read: 'lề trái 20 mm', expected: 'lề trái từ 30 mm đến 35 mm' })
  })

  test('another font, once for all its places', async () => {
    const found = await after(styles, /Times New Roman/g, 'Arial')

    expect(briefly(found)).toEqual(['layout/font wrong'])
    expect(found[0]?.at.length).toBeGreaterThan(10)
  })

  test.each([
    ['Quốc hiệu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'layout/no-national-title wrong'],
    ['Tiêu ngữ', 'Độc lập - Tự do - Hạnh phúc', 'layout/no-motto wrong'],
  ])('a report without %s', async (_what, words, code) => {
    const found = await after(document, words, '')

    expect(briefly(found)).toEqual([code])
  })
})

describe('what a person has to look at', () => {
  test.each([
    ['a small size in the body', styles, /<w:sz w:val="28"\/>/, '<w:sz w:val="24"/>', 'layout/body-size'],
    ['a motto with long dashes', document, 'Độc lập - Tự do', 'Độc lập – Tự do', 'layout/motto-words'],
    ['a number without its zero', document, 'Số: 05/', 'Số: 5/', 'layout/number-and-symbol'],
    ['a day without its zero', document, 'ngày 07', 'ngày 7', 'layout/place-and-date-words'],
    ['a report without recipients', document, 'Nơi nhận:', '', 'layout/no-recipients'],
    [
      'a name with an academic title',
      document,
      exampleReport.signature.name ?? '',
      'TS. Lò Văn Mẫu',
      'layout/name-with-title',
    ],
    ['a body that is not justified', styles, /<w:jc w:val="both"\/>/g, '<w:jc w:val="left"/>', 'layout/body-alignment'],
    ['paragraphs without an indent', styles, /w:firstLine="720"/g, 'w:firstLine="0"', 'layout/body-indent'],
    ['paragraphs close to one another', styles, /w:before="120"/g, 'w:before="0"', 'layout/paragraph-space'],
    ['a page number on the first page', document, /<w:titlePg[^>]*>/, '', 'layout/first-page-number'],
  ])('%s', async (_what, part, from, to, code) => {
    const found = await after(part, from, to)

    expect(briefly(found)).toContain(`${code} to-look-at`)
    expect(found.filter(({ certainty }) => certainty === 'wrong')).toEqual([])
  })

  test('a page number at the side', async () => {
    const parts = unzipSync(report)
    const header = Object.keys(parts).find((each) => strFromU8(parts[each] ?? new Uint8Array()).includes('PAGE'))

    const found = await after(header ?? '', 'w:val="center"', 'w:val="right"')

    expect(briefly(found)).toEqual(['layout/page-number-place to-look-at'])
  })
})

test('of a text only its words are judged, and what it lacks is not told', async () => {
  const text = (head: string) => new TextEncoder().encode(`${head}BÁO CÁO\n\nKết quả công tác năm 2021\n\n${long}\n`)

  const bare = layoutFindings(await paperOf(text(''), 'bao-cao.txt'))
  const odd = layoutFindings(
    await paperOf(text('Số: 5/BC-SKHCN\n\nSơn La, ngày 07 tháng 9 năm 2021\n\n'), 'bao-cao.txt'),
  )

  expect(bare).toEqual([])
  expect(briefly(odd)).toEqual(['layout/number-and-symbol to-look-at'])
})
