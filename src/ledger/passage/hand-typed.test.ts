import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHandTyped, notFigures } from './hand-typed.ts'

const found = (text: string) => findHandTyped(text).map((each) => each.text)

test.each([
  ['Kiểm định 12 phương tiện đo', ['12']],
  ['Cấp 05 giấy phép, thu 1.250.000 đồng', ['05', '1.250.000']],
  ['đạt 87,5% kế hoạch, tăng 3 % so với cùng kỳ', ['87,5%', '3 %']],
  ['hoàn thành 16/16 nhiệm vụ', ['16/16']],
  ['UBND 12 huyện, thành phố', ['12']],
  ['tổng số 125 hồ sơ, trong số 30 hồ sơ', ['125', '30']],
  ['xử lý 60kg, 120m2', ['60', '120']],
  ['trong năm 2021, 12 nhiệm vụ được nghiệm thu', ['12']],
  ['kiểm định 2.021 phương tiện', ['2.021']],
  ['từ 12-15 đề tài', ['12', '15']],
  ['cấp ١٢ thẻ', ['١٢']],
])('in «%s» the typed numbers are found', (text, numbers) => {
  expect(found(text)).toEqual(numbers)
})

test.each([
  'ngày 05/9/2021, ngày 05 tháng 9 năm 2021, tháng 9/2021, từ 2021-01-01, ngày 5/9',
  'năm 2021, giai đoạn 2021-2025, 2026 – 2030, quý 3, quý III, 9 tháng đầu năm, 3 tháng cuối năm 2021',
  'Quyết định số 125/QĐ-UBND, Nghị định 09/2019/NĐ-CP, Nghị quyết số 52-NQ/TW, Công văn của Bộ số 45',
  'Nghị quyết 52, Điều 12, khoản 3, Biểu 04, Chương trình 135, Luật 2013',
  'TCVN ISO 9001:2015, ISO/IEC 17025:2017, ISO 9001, QCVN 01:2009/BYT, VILAS 123',
  'sản phẩm nhóm 2, dịch vụ công mức độ 3, mức độ 4, lần thứ 5, đợt 2, đô thị loại 1',
  'khí CO2, cúm H5N1, giấy A4, bụi PM2.5, mạng 5G, cách mạng công nghiệp 4.0, mỗi m² đất',
])('dates, years, documents, standards, orders and names are no figures: «%s»', (text) => {
  expect(found(text)).toEqual([])
})

test.each(notFigures)('what a rule gives as examples is no figure: $tell', ({ tell }) => {
  // The one example of the other kind is said to be a figure.
  expect(found(tell.replace(/“tổng số 125”/, ''))).toEqual([])
})

test('a number is told with its place, whatever tokens and doubled braces stand before it', () => {
  const text = 'cấp {cards.issued kind=student2} và {{12}} thẻ, {loans.lent @cumulative} lượt, 7 lần'

  const places = findHandTyped(text)

  expect(places.map(({ at, text: number }) => text.slice(at, at + number.length))).toEqual(['12', '7'])
})

test('words without digits hold no number, and a number before what is counted is found wherever it stands', () => {
  const words = fc.constantFrom(
    'đã cấp',
    'kiểm định',
    'thu',
    'UBND tỉnh',
    'theo ISO 9001',
    'năm 2021',
    'Quyết định số 12',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 4 }), fc.integer({ min: 0, max: 99_999 }), (before, count) => {
      const text = `${before.join(', ')} được ${count} phương tiện`
      const isYear = count >= 1900 && count <= 2099

      expect(found(text)).toEqual(isYear ? [] : [String(count)])
      expect(found(text.replace(/\d/g, ''))).toEqual([])
    }),
  )
})
