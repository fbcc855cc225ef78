import { describe, expect, it } from 'vitest'
import { readLanguage } from '../language/reading.ts'
import { citationFindings } from './citations.ts'

describe('documents that a paper cites', () => {
  it.each([
    'Quyết định số 130/QĐ-TTg ngày 27/01/2021 của Thủ tướng Chính phủ; Quyết định số 131/QĐ- TTg 28/01/2021.',
    'Nghị quyết số 36-NQ/TW ngày 30/5/2022 của Ban Chấp hành Trung ương; Quyết định số 15-QĐ/ĐU ngày 04/4/2022 của Đảng ủy.',
    'Luật số 07/2017/QH14 ngày 19/6/2017; Luật Sở hữu trí tuệ năm 2005.',
    'Quyết định số 21/2020/QĐ-UBND ngày 02/11/2020 và Quyết định số 878/QĐ-UBND ngày 06/5/2020 của UBND tỉnh.',
    'Công văn số 412/SKHCN-QLKH ngày 05/5/2022; Báo cáo số 98/BC-SKHCN ngày 08 tháng 6 năm 2022.',
    'Thông tư số 02/2021/TT-BKHCN ngày 20/4/2021 của Bộ trưởng Bộ Khoa học và Công nghệ.',
  ])('are left alone where number, kind, issuer and day agree: %s', (text) => {
    const codes = codesOf(text)

    expect(codes).toEqual([])
  })

  it.each([
    ['Quyết định số 12/KH-UBND ngày 03/3/2022 của UBND tỉnh.', 'citations/kind'],
    ['Quyết định số 130/QĐ-TTg ngày 27/01/2021 của UBND tỉnh.', 'citations/issuer'],
    ['Quyết định số 130/QĐ-TTG ngày 27/01/2021.', 'citations/letters'],
    ['Quyết định số 1402QĐ-UBND ngày 12/7/2022.', 'citations/malformed'],
    ['Nghị định số 43/2017/NĐ-CP ngày 14/4/2018 của Chính phủ.', 'citations/year'],
    ['Kế hoạch số 50/KH-UBND ngày 31/4/2022 của UBND tỉnh.', 'citations/date'],
    ['Kế hoạch số 50/KH-UBND ngày 05/4/2022; theo Kế hoạch số 50/KH-UBND ngày 15/4/2022.', 'citations/twice'],
    ['Quyết định số 700/QĐ-UBND ngày 10/6/2022, Quyết định số 701/QĐ-UBND ngày 10/5/2022.', 'citations/order'],
    ['Báo cáo số 9/BC-SKHCN ngày 08/6/2022; Báo cáo số 12/BC-SKH&CN ngày 18/6/2022.', 'citations/spelled-two-ways'],
    ['Thực hiện Kế hoạch số 50/KH-UBND của UBND tỉnh.', 'citations/undated'],
    [
      'Quyết định số 134/QĐ-UBND ngày 05/4/2022 của UBND tỉnh về việc phê duyệt danh mục nhiệm vụ khoa học và công nghệ năm 2022; theo Quyết định số 143/QĐ-UBND ngày 05/4/2022 của UBND tỉnh về việc phê duyệt danh mục nhiệm vụ khoa học và công nghệ năm 2022.',
      'citations/two-numbers',
    ],
  ])('are found where they do not: %s', (text, code) => {
    const codes = codesOf(text)

    expect(codes).toEqual([code])
  })

  it('a document signed after the report cannot have been cited', () => {
    const codes = codesOf(
      'Sơn La, ngày 15 tháng 6 năm 2022',
      'Theo Kế hoạch số 50/KH-UBND ngày 20/6/2022 của UBND tỉnh.',
    )

    expect(codes).toEqual(['citations/later'])
  })

  it('reading stays quick where nothing ends', () => {
    const readings = ['Quyết định số 1/QĐ-', '12/', 'Luật số ', '1-A&', 'của Bộ Khoa '].map((piece) =>
      readingOf(piece.repeat(3_000)),
    )

    const began = performance.now()
    for (const reading of readings) citationFindings(reading)

    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

const readingOf = (...texts: readonly string[]) =>
  readLanguage({
    name: 'báo cáo.txt',
    source: 'text',
    lines: texts.map((text, index) => ({ index, kind: 'text', depth: 0, text, calls: [] })),
    tables: [],
  })

const codesOf = (...texts: readonly string[]) => citationFindings(readingOf(...texts)).map(({ code }) => code)
