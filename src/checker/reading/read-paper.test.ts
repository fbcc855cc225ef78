import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { drawnLines, pdfFile } from '../testing/pdf-file.ts'
import { paragraph, wordFile } from '../testing/word-file.ts'
import { readPaper } from './read-paper.ts'

const sentence = 'Trong năm, Sở đã cấp giấy phép cho 12 đơn vị, gồm: 07 bệnh viện và 05 phòng khám.'
const word = wordFile({ body: paragraph(sentence).repeat(20), styles: '<w:style w:styleId="Normal"/>' })
const pdfLines = [
  'Trong nam, So da cap giay phep cho 12 don vi, gom: 07 benh vien va 05 phong kham.',
  'Tong so: 12 don vi.',
]
const pdf = pdfFile(drawnLines(pdfLines))

/** The code of the refusal, or what kind of paper it is. */
const outcomeOf = async (bytes: Uint8Array, name = 'bao-cao.docx'): Promise<string> => {
  const read = await readPaper(bytes, name)
  if (!read.ok) expect(read.tell).toMatch(/^[^\n]+\.$/u)
  return read.ok ? read.value.source : read.code
}

const wordWith = (document: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(document) })

/** The same zip, which says of everything in it that it is that large unpacked. */
const lying = (zip: Uint8Array, size: number): Uint8Array => {
  const told = Buffer.from(zip)
  for (const [sign, place] of [
    ['PK\u0003\u0004', 22],
    ['PK\u0001\u0002', 24],
  ] as const)
    for (let at = told.indexOf(sign); at !== -1; at = told.indexOf(sign, at + 4)) told.writeUInt32LE(size, at + place)
  return new Uint8Array(told)
}

describe('a Word file that is made to do harm is refused', () => {
  const spaces = new Uint8Array(150 * 1024 * 1024).fill(32)
  const bomb = zipSync({ 'word/document.xml': spaces })

  test.each([
    ['that says its size', bomb],
    ['that says it is small', lying(bomb, 100)],
  ])('a zip bomb %s', { timeout: 60_000 }, async (_what, bytes) => {
    const before = process.memoryUsage().rss

    const outcome = await outcomeOf(bytes)

    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect(outcome).toBe('paper/too-much')
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  test('a small file that says it is 4 GB is read as what it is', async () => {
    const outcome = await outcomeOf(lying(word, 0xffff_fff0))

    expect(['docx', 'paper/broken']).toContain(outcome)
  })

  test.each([300, 100_000])('elements nested %i deep', async (depth) => {
    const nested = `<w:document><w:body>${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}</w:body></w:document>`

    expect(await outcomeOf(wordWith(nested))).toBe('paper/broken')
  })

  test('entities that grow', async () => {
    const declared = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    const body = '<w:document><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>'

    expect(await outcomeOf(wordWith(declared + body))).toBe('paper/broken')
  })

  test('thousands of parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 6000 }, (_, at) => [`word/media/${at}.png`, new Uint8Array()]),
    )

    const outcome = await outcomeOf(zipSync({ ...parts, 'word/document.xml': strToU8('<w:document/>') }))

    expect(outcome).toBe('paper/too-much')
  })
})

describe('a damaged file ends with a refusal or a paper', () => {
  const damaged = (file: Uint8Array) =>
    fc.oneof(
      fc.integer({ min: 1, max: file.length - 1 }).map((end) => file.slice(0, end)),
      fc
        .array(fc.tuple(fc.integer({ min: 5, max: file.length - 1 }), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 12,
        })
        .map((flips) => {
          const bytes = file.slice()
          for (const [at, by] of flips) bytes[at] = (bytes[at] ?? 0) ^ by
          return bytes
        }),
    )

  test.each([
    ['Word', word, 'docx'],
    ['PDF', pdf, 'pdf'],
  ])('%s', { timeout: 120_000 }, async (_what, file, whole) => {
    const property = fc.asyncProperty(damaged(file), async (bytes) => {
      expect(await outcomeOf(bytes)).toMatch(/^(?:docx|pdf|text|paper\/[\w-]+)$/)
    })

    await fc.assert(property, { numRuns: 150, seed: 20_201_210 })

    expect(await outcomeOf(file)).toBe(whole)
  })
})

describe('a PDF', () => {
  test('with text is read, the rows of a paragraph put together', async () => {
    const read = await readPaper(pdf, 'bao-cao.pdf')

    expect(read.ok && read.value.lines.map(({ text }) => text)).toEqual([pdfLines.join(' ')])
    expect(read.ok && read.value.look).toBe(undefined)
  })

  test('without text is a picture', async () => {
    expect(await outcomeOf(pdfFile('0 0 200 100 re f'))).toBe('paper/scanned')
  })

  test('with a password is refused', async () => {
    const keys = `/O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}>`

    const outcome = await outcomeOf(pdfFile(drawnLines(pdfLines), `<< /Filter /Standard /V 1 /R 2 ${keys} /P -44 >>`))

    expect(outcome).toBe('paper/protected')
  })
})
