import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { beforeAll, expect, test } from 'vitest'
import { libraryCard } from '../../ledger/testing/library.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { CannotRead } from './cannot-read.ts'
import { sheetOf } from './columns.ts'
import { openSheet } from './read-sheet.ts'
import { bring, prepareLibrary } from './testing/library-ledger.ts'
import { sheetFolder } from './testing/sheet-files.ts'

const { csv, write, xlsx, path } = sheetFolder()

const form = sheetOf(libraryCard)
const headings = 'Ngày cấp thẻ;Số thẻ;Người giữ thẻ'

const text = (bytes: Uint8Array, ending = '.csv') => write(ending, bytes)
const encoder = new TextEncoder()

const workbook = () =>
  writeXlsx({ sheets: [{ name: 'Sổ', rows: [headings.split(';'), ['05/01/2024', 'T1', 'Lò Văn An']] }] })

const parts = (sheet: string | Uint8Array) => ({
  '[Content_Types].xml': encoder.encode(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  ),
  '_rels/.rels': encoder.encode(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  'xl/workbook.xml': encoder.encode(
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': encoder.encode(
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? encoder.encode(sheet) : sheet,
})

const utf16 = (written: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(written, 'utf16le')])

describeOnBothDatabases('a file that is no good sheet', (database) => {
  beforeAll(() => prepareLibrary(database(), ['son-la']))

  const answer = async (file: string) => {
    const result = await bring(database(), file)
    return result.ok ? 'ok' : result.code
  }

  test('is refused with a sentence that says what to do', async () => {
    const oldFile = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])
    const lockedFile = Buffer.concat([oldFile, Buffer.from('EncryptedPackage', 'utf16le')])
    const good = Buffer.from(await workbook())
    const damaged = Buffer.from(good)
    damaged.fill(7, 60, 120)

    const codes = {
      missing: await answer('/nowhere/at-all.csv'),
      folder: await answer('/'),
      empty: await answer(csv('')),
      blank: await answer(csv('', ';;', '')),
      onlyHeadings: await answer(csv(headings, ';;')),
      utf16: await answer(text(utf16(`${headings}\n05/01/2024;T1;An`))),
      windows1258: await answer(text(Buffer.from(`Ngày cấp thẻ;Số thẻ`, 'latin1'))),
      lateBadByte: await answer(
        text(Buffer.concat([Buffer.from(`${headings}\n${'05/01/2024;T1;An\n'.repeat(30_000)}`), Buffer.from([0xff])])),
      ),
      binary: await answer(text(Buffer.from([1, 2, 0, 3]))),
      page: await answer(csv('<html><table><tr><td>Số thẻ</td></tr></table></html>')),
      unclosed: await answer(csv(headings, '05/01/2024;"T1;An', '05/01/2024;T2;An')),
      oldFile: await answer(text(oldFile, '.xls')),
      locked: await answer(text(lockedFile, '.xlsx')),
      cut: await answer(text(good.subarray(0, good.length - 40), '.xlsx')),
      damaged: await answer(text(damaged, '.xlsx')),
      otherArchive: await answer(text(zipSync({ 'content.xml': encoder.encode('<a/>') }), '.ods')),
      emptyBook: await answer(await xlsx([])),
    }

    expect(codes).toEqual({
      missing: 'import/no-file',
      folder: 'import/no-file',
      empty: 'import/empty',
      blank: 'import/empty',
      onlyHeadings: 'import/no-rows',
      utf16: 'import/encoding',
      windows1258: 'import/encoding',
      lateBadByte: 'import/encoding',
      binary: 'import/not-a-sheet',
      page: 'import/not-a-sheet',
      unclosed: 'import/broken',
      oldFile: 'import/old-format',
      locked: 'import/locked',
      cut: 'import/broken',
      damaged: 'import/broken',
      otherArchive: 'import/broken',
      emptyBook: 'import/empty',
    })
  })

  test('is refused when it unzips to more than a sheet may have', async () => {
    const rows = (cell: (row: number) => string) => Array.from({ length: 5000 }, (_, row) => `<row>${cell(row)}</row>`)
    const wide = (cell: (row: number) => string) =>
      text(zipSync(parts(`<worksheet><sheetData>${rows(cell).join('')}</sheetData></worksheet>`)), '.xlsx')
    const small = zipSync(parts('<worksheet/>'.padEnd(1000)))
    // What the directory says of its last part, the sheet.
    const saying = (size: number) => {
      const bytes = Buffer.from(small)
      bytes.writeUInt32LE(size, bytes.lastIndexOf('PK\u0001\u0002') + 24)
      return text(bytes, '.xlsx')
    }

    const codes = [
      await answer(saying(600 * 1024 * 1024)),
      await answer(wide((row) => `<c r="XFD${row + 1}"><v>1</v></c>`)),
      await answer(wide(() => '<c r="XFD1"><v>1</v></c>')),
      await answer(wide(() => '<c r="X&#70;D1"><v>1</v></c>')),
      await answer(saying(10)),
    ]

    expect(codes).toEqual([
      'import/too-large',
      'import/too-large',
      'import/too-large',
      'import/broken',
      'import/broken',
    ])
  })

  test('has its bad cells named where only they are bad', async () => {
    const long = 'x'.repeat(200_000)
    const file = csv(
      headings,
      '05/01/2024;T1;An\u0000',
      `05/01/2024;T2;${long}`,
      '05/01/2024;T3;An;thừa',
      '05/01/2024',
      '05/01/2024;T4;"An ""x"" ',
      'cuối"',
    )
    const book = await xlsx(
      headings.split(';'),
      [new Date('2024-01-05T00:00:00Z'), new Date('2024-01-05T00:00:00Z'), '#N/A'],
      [45000, 'T5', true],
    )

    const faults = (await bring(database(), file)).faults
    const inBook = (await bring(database(), book)).faults

    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Người giữ thẻ'],
      [3, 'Người giữ thẻ'],
      [4, ''],
      [5, 'Số thẻ'],
    ])
    expect(faults[0]?.value).toBe('An\ufffd')
    expect(faults[1]?.value.length).toBeLessThan(100)
    expect(inBook.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Số thẻ'],
      [2, 'Người giữ thẻ'],
      [3, 'Ngày cấp thẻ'],
    ])
  })

  test('is read with any line ends, and with the separator that it names', async () => {
    const files = [
      write('.csv', `sep=|\r\n${headings.replaceAll(';', '|')}\r\n05/01/2024|x|An\r\n`),
      write('.csv', `${headings.replaceAll(';', '\t')}\r05/01/2024\tx\tAn\r`),
      write('.xlsx', `\ufeff${headings.replaceAll(';', ',')}\n05/01/2024,x,An`),
    ]

    const results = await Promise.all(files.map((file) => bring(database(), file)))

    expect(results.map(({ rows, faults }) => [rows, faults[0]?.row, faults[0]?.column])).toEqual([
      [1, 2, 'Số thẻ'],
      [1, 2, 'Số thẻ'],
      [1, 2, 'Số thẻ'],
    ])
  })
})

const readAll = async (file: string): Promise<number> => {
  const sheet = await openSheet(file, form)
  try {
    let rows = 0
    for await (const row of sheet.rows()) rows += row.cells.length >= 0 ? 1 : 0
    return rows
  } finally {
    sheet.close()
  }
}

const readOrRefused = (file: string) =>
  readAll(file).catch((error: unknown) => (error instanceof CannotRead ? -1 : Promise.reject(error)))

test('whatever the bytes, a file is read or refused', async () => {
  const file = path('.any')
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map((written) => encoder.encode(written)),
    fc
      .string({ unit: fc.constantFrom(';', ',', '"', '\n', '\r', 'a', '\u0000', 'Số thẻ', 'sep='), maxLength: 60 })
      .map((written) => encoder.encode(written)),
  )

  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      write('.any', content)
      expect(await readOrRefused(text(content))).toBeGreaterThanOrEqual(-1)
    }),
    { numRuns: 300 },
  )
  expect(file).toContain('.any')
})

test('however a workbook is damaged, it is read or refused', async () => {
  const good = readFileSync(text(await workbook(), '.xlsx'))
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })

  await fc.assert(
    fc.asyncProperty(damage, fc.nat(good.length), fc.boolean(), async (changes, length, isCut) => {
      const bytes = Buffer.from(good)
      for (const [at, value] of changes) bytes[at] = value
      expect(await readOrRefused(text(isCut ? bytes.subarray(0, length) : bytes, '.xlsx'))).toBeGreaterThanOrEqual(-1)
    }),
    { numRuns: 300 },
  )
})
