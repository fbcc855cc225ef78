import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, readCells, rewritten, takePasted } from './pasted.ts'

const column = (name: string, label: string, holds: 'field' | 'day' | 'state' = 'field') => ({
  name,
  label,
  holds,
  required: false,
  hint: '',
})
const sheet = [
  column('bookedOn', 'Ngày đăng ký', 'day'),
  column('customer', 'Khách hàng'),
  column('fee', 'Phí'),
  column('state', 'Trạng thái', 'state'),
]

test('cells are read as a sheet copies them, with tabs, line ends and quotation marks inside', () => {
  expect(readCells('a\tb\r\n"c\td"\t"e\n""f"""\r\n\t\r\n')).toEqual([
    ['a', 'b'],
    ['c\td', 'e\n"f"'],
  ])
})

test('whatever is copied, its rows and cells come back', () => {
  const text = fc.string({ minLength: 1 }).map((each) => `x${each.replace(/[\s"]+/g, ' ')}x`)
  const tables = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 })
  fc.assert(
    fc.property(tables, (rows) => {
      expect(readCells(rows.map((row) => row.join('\t')).join('\r\n'))).toEqual(rows)
    }),
  )
})

test('a first row that names columns is read as headings, whatever its capitals and diacritics', () => {
  const pasted = takePasted('KHACH HANG *\tPhí\tGhi chú\nTrạm y tế\t10\tx', sheet)

  expect(pasted).toEqual({ rows: [['Trạm y tế', '10', 'x']], into: ['customer', 'fee', ''] })
})

test('without headings the cells fill the columns in the order of the register', () => {
  const pasted = takePasted('01/02/2021\tTrạm y tế\t10\t\n02/02/2021\tChợ', sheet)

  expect(pasted.into).toEqual(['bookedOn', 'customer', 'fee', ''])
  expect(pasted.rows).toEqual([
    ['01/02/2021', 'Trạm y tế', '10', ''],
    ['02/02/2021', 'Chợ', '', ''],
  ])
})

test('what is checked has the headings of an import, and no column that fills nothing', () => {
  const pasted = takePasted('Khách hàng\tGhi chú\tPhí\nCơ sở "A"\tx\t1.000', sheet)

  expect(csvOf(rewritten(pasted, 0, 2, '2.000'), sheet)).toBe('"Khách hàng","Phí"\r\n"Cơ sở ""A""","2.000"')
})
