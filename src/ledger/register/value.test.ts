import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../period/index.ts'
import { genres, libraryCard, libraryPlaces } from '../testing/library.ts'
import {
  type CheckContext,
  checkValue,
  choice,
  date,
  decimal,
  type Field,
  findKey,
  integer,
  keysOn,
  link,
  list,
  money,
  place,
  places,
  text,
  yesNo,
} from './index.ts'

const context: CheckContext = { places: libraryPlaces, on: plainDate('2024-05-01') }

const read = (field: Field, value: unknown, at: CheckContext = context) => {
  const checked = checkValue(field, value, at)
  return 'value' in checked ? checked.value : `✗ ${checked.tell}`
}

const name = text('Tên', { max: 10 })
const pages = integer('Số trang', { unit: 'trang', max: 50_000 })
const weight = decimal('Khối lượng', { unit: 'kg' })
const tiny = decimal('Nồng độ', { unit: 'mg', places: 1, min: -5 })

test.each([null, undefined, '', '  ', '\u00a0'])('%j is no value', (value) => {
  expect(read(name, value)).toBeNull()
  expect(read(pages, value)).toBeNull()
})

test.each<[string, Field, unknown, unknown]>([
  ['a text is trimmed and composed', name, ' Thẻ '.normalize('NFD'), 'Thẻ'],
  ['line breaks of Windows are those of everybody', name, 'a\r\nb\rc', 'a\nb\nc'],
  ['a number may stand for a text', name, 17, '17'],
  ['dots group thousands', pages, '21.659', 21_659],
  ['a number is what it is', pages, 21_659, 21_659],
  ['minus nought is nought', pages, '-0', 0],
  ['money may be written with groups', money('Phí'), '1.234.567.890', 1_234_567_890],
  ['a comma begins the fraction', weight, '3,5', '3.5'],
  ['groups and a fraction', weight, '1.234,50', '1234.5'],
  ['a number with a fraction', weight, 3.125, '3.1250'],
  ['a text of three digits after a dot is thousands', weight, '21.659', '21659'],
  ['a quantity below one keeps its dot', weight, '0.125', '0.125'],
  ['zeros that say nothing are dropped', weight, '007,500', '7.5'],
  ['a negative quantity where it may be', tiny, '-2,50', '-2.5'],
  ['a negative nothing is nothing', tiny, '-0,0', '0'],
  ['a day as it is written', date('Ngày'), '5/9/2021', '2021-09-05'],
  ['a day as it is kept', date('Ngày'), '2021-09-05', '2021-09-05'],
  ['yes', yesNo('Có'), 'CÓ', true],
  ['yes as a mark', yesNo('Có'), 'x', true],
  ['no', yesNo('Có'), 'Không'.normalize('NFD'), false],
  ['no as a value', yesNo('Có'), false, false],
  ['a key', choice('Loại', genres), 'novel', 'novel'],
  ['a label in any case', choice('Loại', genres), 'khoa HỌC', 'science'],
  ['a place by its name', place('Nơi'), ' vân hồ ', 'van-ho'],
  ['a place by its code', place('Nơi'), 'van-ho', 'van-ho'],
  ['several places, each once', places('Nơi'), 'Vân Hồ; moc-chau; Vân Hồ', ['van-ho', 'moc-chau']],
  ['no places are no value', places('Nơi'), [], null],
  ['a record by its number', link('Thẻ', libraryCard), 7, 7],
])('%s', (_rule, field, given, kept) => {
  expect(read(field, given)).toEqual(kept)
})

test.each<[string, Field, unknown, string]>([
  ['a text that is too long', name, 'x'.repeat(11), 'dài 11 ký tự; nhiều nhất 10 ký tự'],
  ['a control character', name, 'a\u001fb', 'có ký tự điều khiển; chỉ nhận chữ, số và dấu câu'],
  ['half of a character', name, 'a\ud800', 'có ký tự điều khiển; chỉ nhận chữ, số và dấu câu'],
  ['a list for a text', name, ['a'], 'phải là chữ'],
  ['a text that does not fit', libraryCard.fields.number, 'X1', 'phải là chữ T và các chữ số'],
  ['a fraction for a whole number', pages, '3,5', 'phải là số nguyên (trang)'],
  ['groups in the wrong place', pages, '1.23', 'phải là số nguyên (trang)'],
  ['too many', pages, 50_001, 'không được lớn hơn 50000 trang'],
  ['too few', pages, '-1', 'không được nhỏ hơn 0 trang'],
  ['a number beyond counting', money('Phí'), 2 ** 53, 'phải là số nguyên (đồng)'],
  [
    'more money than sums keep exactly',
    money('Phí'),
    '100.000.000.000.001',
    'không được lớn hơn 100.000.000.000.000 đồng (một trăm nghìn tỷ đồng)',
  ],
  [
    'more things than sums keep exactly',
    integer('Số', { unit: 'cái', max: 10 ** 12 }),
    1_000_000_001,
    'không được lớn hơn 1000000000 cái',
  ],
  ['too many whole digits', weight, '1234567890123', 'nhiều nhất 12 chữ số trước dấu phẩy'],
  ['too many places', weight, '1,2345', 'nhiều nhất 3 chữ số sau dấu phẩy'],
  ['words for a quantity', weight, 'nhiều', 'phải là số (kg), phần lẻ sau dấu phẩy'],
  ['a quantity that is too small', tiny, -6, 'không được nhỏ hơn -5 mg'],
  [
    'a day that is none',
    date('Ngày'),
    '30/02/2021',
    'không phải ngày; viết ngày/tháng/năm như 05/9/2021 hoặc 2021-09-05',
  ],
  ['a maybe', yesNo('Có'), 'có lẽ', 'chỉ nhận “Có” hoặc “Không”'],
  ['a value of no list', choice('Loại', genres), 'constructor', 'chọn một trong: Tiểu thuyết; Khoa học; Thiếu nhi'],
  ['a link to no number', link('Thẻ', libraryCard), 'T1', 'phải là một bản ghi đã có trong sổ “Thẻ bạn đọc”'],
  [
    'one place too many',
    places('Nơi'),
    ['van-ho', 'hanoi'],
    'không có đơn vị hành chính này ngày 01/5/2024; chọn một trong: Vân Hồ; Mộc Châu; Bắc Yên',
  ],
])('%s is refused', (_what, field, given, tell) => {
  expect(read(field, given)).toBe(`✗ ${tell}`)
})

describe('what is valid on some days only', () => {
  const early = { ...context, on: plainDate('2020-02-29') }
  const renamed = list({
    code: 'renamed',
    title: 'Đổi tên',
    entries: {
      old: { label: 'Phòng đọc', to: '2023-12-31' },
      young: { label: 'Phòng đọc', from: '2024-01-01' },
    },
  })

  test('an entry is chosen from its first day to its last', () => {
    expect(keysOn(genres, plainDate('2020-03-01'))).toEqual(['novel', 'science', 'children'])
    expect(read(choice('Loại', genres), 'Thiếu nhi', early)).toBe('✗ chọn một trong: Tiểu thuyết; Khoa học')
  })

  test('of two entries with one label the one of the day is meant', () => {
    expect(read(choice('Phòng', renamed), 'Phòng đọc', early)).toBe('old')
    expect(read(choice('Phòng', renamed), 'Phòng đọc')).toBe('young')
    expect(findKey(renamed, 'phòng đọc')).toBe('old')
  })

  test('a place is found only while it is there, and only those are offered', () => {
    const all = [
      { code: 'phu-yen', name: 'Huyện Phù Yên', level: 'district' as const, to: '2024-04-30' },
      ...libraryPlaces,
    ]

    expect(read(place('Nơi'), 'Huyện Phù Yên', { ...early, places: all })).toBe('phu-yen')
    expect(read(place('Nơi'), 'Huyện Phù Yên', { ...context, places: all })).not.toContain('Phù Yên;')
  })

  test('where a province has no unit of a level any more, or a list no entry yet, that is said', () => {
    const ended = libraryPlaces.map((each) => ({ ...each, to: '2025-06-30' }))
    const afterwards = { on: plainDate('2025-07-01'), places: ended }
    const later = list({ code: 'later', title: 'Mức độ', entries: { one: { label: 'Một', from: '2026-01-01' } } })

    expect(read(place('Nơi'), 'Vân Hồ', afterwards)).toBe(
      '✗ ngày 01/7/2025 tỉnh không có đơn vị hành chính cấp huyện nào; để trống',
    )
    expect(read(choice('Mức', later), 'Một', afterwards)).toBe(
      '✗ ngày 01/7/2025 danh mục “Mức độ” không có giá trị nào để chọn',
    )
  })
})

test('what was kept is kept again unchanged', () => {
  const fields: readonly Field[] = [
    text('Tên', { max: 100 }),
    date('Ngày'),
    integer('Số', { unit: 'cái', min: -1_000_000 }),
    money('Tiền'),
    decimal('Lượng', { unit: 'kg', places: 4, min: -1_000_000 }),
    yesNo('Có'),
    choice('Loại', genres),
    place('Nơi'),
    places('Nơi'),
    link('Thẻ', libraryCard),
  ]
  const given = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.integer({ min: -2_000_000, max: 2_000_000 }),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((tenths) => tenths / 10_000),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((tenths) => String(tenths / 1000).replace('.', ',')),
    fc.integer({ min: 0, max: 9_999_999 }).map((number) => number.toLocaleString('de-DE')),
    fc.boolean(),
    fc.constantFrom('có', 'Không', 'novel', 'Khoa học', 'Vân Hồ; Mộc Châu', '1/2/2024', '2024-02-30'),
    fc.uniqueArray(fc.constantFrom('van-ho', 'Mộc Châu', 'nowhere')),
  )

  fc.assert(
    fc.property(fc.constantFrom(...fields), given, (field, value) => {
      const once = checkValue(field, value, context)
      const again = 'value' in once ? checkValue(field, once.value, context) : once

      expect(again).toEqual(once)
    }),
    { numRuns: 2000 },
  )
})

test('a quantity is kept as the very number that was given', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (thousandths) => {
      const number = thousandths / 1000

      expect(Number(read(weight, number))).toBe(number)
      expect(Number(read(weight, number.toLocaleString('vi-VN', { maximumFractionDigits: 3 })))).toBe(number)
    }),
  )
})
