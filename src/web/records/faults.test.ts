import { expect, test } from 'vitest'
import { findRegister } from '../../store/index.ts'
import { declarationOf, type FieldTold } from '../../server/index.ts'
import { dayOfDeed, immediateFault, placedFaults } from './faults.ts'

const licence = () => {
  const found = findRegister('radiation-licence')
  if (!found.ok) throw new Error(found.tell)
  return declarationOf(found.value)
}

const place = (field: string, tell: string, value?: unknown, values = {}) => {
  const register = licence()
  const shown = new Set(register.fields.map(({ name }) => name))
  return placedFaults([{ field, value, tell }], { register, shown, on: '2021-02-30', values })
}

test('a refusal stands beside its field, of the whole entry above the buttons', () => {
  expect(place('number', 'Số giấy phép: quá dài')).toEqual({ number: ['Số giấy phép: quá dài.'] })
  expect(place('unheard', 'Không có cột này.')).toEqual({ '': ['Không có cột này.'] })
})

test('a refusal of the day stands beside the day', () => {
  expect(place('', 'Ngày này ở sau hôm nay', '2021-02-30')).toEqual({ [dayOfDeed]: ['Ngày này ở sau hôm nay.'] })
  expect(place('on', 'on: nhận ngày dạng 2021-09-05')).toHaveProperty(dayOfDeed)
})

test('a rule stands beside the first of its fields that the form has, of what must be filled beside the empty one', () => {
  const after = 'Ngày hết hiệu lực phải sau ngày cấp giấy phép.'
  const previous = 'Hồ sơ gia hạn, sửa đổi, bổ sung hoặc cấp lại phải ghi số giấy phép trước.'

  expect(place('', after)).toEqual({ expiresOn: [after] })
  expect(place('', previous, undefined, { kind: 'renewal' })).toEqual({ previousNumber: [previous] })
})

const number: FieldTold = { kind: 'integer', name: 'n', label: 'Số', unit: 'cái', min: 1, max: 1000 }
const amount: FieldTold = { kind: 'decimal', name: 'd', label: 'Lượng', unit: 'kg', places: 2, min: 0 }
const money: FieldTold = { kind: 'money', name: 'm', label: 'Phí' }
const code: FieldTold = {
  kind: 'text',
  name: 't',
  label: 'Mã số thuế',
  max: 14,
  matches: { pattern: '\\d{10}', tell: 'gồm 10 chữ số' },
}

test('what no number of its kind can be is refused at once, with what is allowed', () => {
  expect([immediateFault(number, 12), immediateFault(amount, '1.25'), immediateFault(money, 0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(immediateFault(number, '12a')).toBe('Nhập số nguyên, chỉ gồm chữ số.')
  expect(immediateFault(number, 2000)).toBe('Nhập số từ 1 đến 1.000.')
  expect(immediateFault(money, -1)).toContain('từ 0')
  expect(immediateFault(amount, '1.255')).toBe('Nhập nhiều nhất 2 chữ số sau dấu phẩy.')
  expect(immediateFault(amount, 'x')).toBe('Nhập số, phần lẻ sau dấu phẩy.')
})

test('a text is refused at once where it does not fit whole, and nothing is refused of what is empty', () => {
  expect(immediateFault(code, '0123456789')).toBe(undefined)
  expect(immediateFault(code, '0123456789x')).toBe('Mã số thuế: gồm 10 chữ số.')
  expect(immediateFault(code, null)).toBe(undefined)
})
