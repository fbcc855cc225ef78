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
  ['phòng, chống Covid-19 với 19 tổ công tác', ['19']],
  ['áp dụng ISO 9001:2015 tại 9001 đơn vị', ['9001']],
  ['Nghị định số 30/2020/NĐ-CP, 30 văn bản, 30/2020 hồ sơ', ['30', '30/2020']],
  ['đạt 14.0 điểm, 4.05 điểm', ['14.0', '4.05']],
  ['tăng -19 so với cùng kỳ', ['19']],
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
  'dịch Covid-19, COVID-19, covid-19, Covid 19, vi rút SARS-CoV-2, hệ thống 4.0, Chính phủ điện tử 2.0',
  'TCVN 7391-1:2004, TCVN 5687 : 2010, TCVN 11892-1:2017, ISO 22000:2018, ISO/IEC 27001, ISO 45001:2018',
  'Nghị định số 30/2020/NĐ-CP, Nghị định 13/2023/NĐ-CP, Thông tư số 26/2019/TT-BKHCN, Luật số 21/2008/QH12',
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

const digits = (from: number, to: number) => fc.integer({ min: from, max: to }).map(String)
const year = digits(1990, 2035)

/** What officers write with digits in it that counts nothing. */
const nameWithDigits = fc.oneof(
  fc.constantFrom('dịch Covid-19', 'COVID-19', 'Covid 19', 'SARS-CoV-2', 'mạng 5G', 'khí CO2'),
  year.map((each) => `năm ${each}`),
  fc.tuple(digits(1, 50_000), year).map(([number, of]) => `ISO ${number}:${of}`),
  fc.tuple(digits(1, 20_000), digits(1, 9), year).map(([number, part, of]) => `TCVN ${number}-${part}:${of}`),
  fc.tuple(digits(1, 200), year).map(([number, of]) => `Nghị định số ${number}/${of}/NĐ-CP`),
  fc.tuple(digits(1, 40), year).map(([number, of]) => `Thông tư ${number}/${of}/TT-BKHCN`),
  digits(1, 3000).map((number) => `Quyết định số ${number}/QĐ-UBND`),
  fc
    .tuple(fc.constantFrom('hệ thống', 'công nghiệp', 'nền tảng số'), digits(1, 9))
    .map(([what, version]) => `${what} ${version}.0`),
)

/** A figure as officers type it, and the words around it. */
const figureTyped = fc
  .tuple(
    fc.constantFrom('kiểm định', 'cấp', 'thu hồi', 'tổng số', 'đạt', 'trong đó có'),
    fc.oneof(
      digits(0, 1899),
      digits(2100, 99_999),
      fc.tuple(digits(1, 999), digits(100, 999)).map((parts) => parts.join('.')),
      fc.tuple(digits(0, 100), digits(0, 9)).map(([whole, tenth]) => `${whole},${tenth}%`),
    ),
    fc.constantFrom('phương tiện đo', 'giấy phép', 'hồ sơ', 'kế hoạch'),
  )
  .map(([verb, number, counted]) => ({ number, text: `${verb} ${number} ${counted}` }))

test('among names with digits exactly the figures are found, in whatever order they stand', () => {
  const piece = fc.oneof(
    nameWithDigits.map((text) => ({ text, number: undefined })),
    figureTyped,
  )

  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(', ', '; ', ' và ', ' theo ', '. '),
      (pieces, between) => {
        const text = pieces.map((each) => each.text).join(between)

        expect(found(text)).toEqual(pieces.flatMap(({ number }) => number ?? []))
      },
    ),
    { numRuns: 2000 },
  )
})
