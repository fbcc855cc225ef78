import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf, readingOfTable } from '../language/testing/reading-of.ts'
import { sumsThatDiffer } from './sums.ts'

describe('a whole and its parts', () => {
  it.each([
    'Sở quản lý 46 nhiệm vụ, gồm 29 nhiệm vụ chuyển tiếp và 17 nhiệm vụ mới.',
    'Quản lý 27 nhiệm vụ gồm có: 01 dự án cấp thiết, 05 dự án nông thôn miền núi và 21 đề tài cấp tỉnh, trong đó đã thành lập 02 Hội đồng nghiệm thu; cấp giấy chứng nhận cho 03 nhiệm vụ.',
    'Triển khai 36 nhiệm vụ trong đó: 26 chuyển tiếp, 10 mở mới (Trong đó 28 đề tài, 08 dự án).',
    'Triển khai 36 nhiệm vụ (30 chuyển tiếp; 06 nhiệm vụ mới: 04 cấp tỉnh, 02 cấp cơ sở), cụ thể: 07 dự án; 29 đề tài.',
    'Có 52 nhiệm vụ, trong đó: cấp quốc gia 04, cấp tỉnh 37, cấp cơ sở 11.',
  ])('agree however they are listed: %s', (text) => {
    const findings = sumsThatDiffer(readingOf(text))

    expect(findings).toEqual([])
  })

  it.each([
    'Kiểm tra 423 cơ sở. Trong đó: 748 lô hàng hóa, 1305 phương tiện đo được kiểm tra.',
    'Nghiệm thu 08 nhiệm vụ, trong đó có 03 nhiệm vụ xếp loại xuất sắc.',
    'Quản lý 66 cơ sở. Trong đó: tuyến tỉnh 05 cơ sở, tuyến huyện 14 cơ sở, còn lại là phòng khám tư nhân.',
    'Hội nghị có 120 đại biểu, trong đó 65 đại biểu là nữ, 70 đại biểu là đảng viên.',
    'Tổ chức 05 cuộc thanh tra đối với 11 cơ sở; khảo sát tại 6 huyện đối với 41 cơ sở.',
    'Xuất bản 02 số bản tin (số lượng 1.000 cuốn).',
    'Nhận 64 đơn, đã trả lời 52 đơn, trả lại 2 đơn, còn lại 10 đơn.',
    'Tuyên truyền cho trên 200 đơn vị, gồm 90 trường học, 80 doanh nghiệp.',
  ])('are not made of a list that claims no completeness or counts other things: %s', (text) => {
    const findings = sumsThatDiffer(readingOf(text))

    expect(findings).toEqual([])
  })

  it.each([
    'Sở quản lý 46 nhiệm vụ, gồm 29 nhiệm vụ chuyển tiếp và 18 nhiệm vụ mới.',
    'Kinh phí 21,4 tỷ đồng, gồm 15,9 tỷ đồng chi nhiệm vụ và 6,5 tỷ đồng chi hoạt động.',
    'Kiểm tra 112 cột đo xăng dầu; 109 cột đo đạt yêu cầu, 04 cột đo không đạt yêu cầu.',
    'Nghiệm thu 09 nhiệm vụ, trong đó có 11 nhiệm vụ xếp loại đạt.',
    'Tuyển chọn được mười nhiệm vụ, gồm sáu đề tài và ba dự án.',
    'Lấy 32 mẫu xăng, dầu (xăng: 22 mẫu; dầu: 9 mẫu) để thử nghiệm.',
    'Nhận 64 đơn, đã trả lời 52 đơn, còn lại 10 đơn đang xem xét.',
    'Phòng có 12 người - 7 thanh tra viên, 4 chuyên viên.',
    'Xây dựng 20 mô hình (8 mô hình trồng trọt + 7 mô hình chăn nuôi + 4 mô hình thủy sản).',
    'Ba xã có lần lượt 4, 6, 9 sáng kiến, tổng cộng 21 sáng kiến.',
    'Đoàn khảo sát 31 điểm bán hàng, bao gồm 19 siêu thị mini, 13 chợ.',
  ])('that do not add up are found: %s', (text) => {
    const findings = sumsThatDiffer(readingOf(text))

    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ kind: 'sums', certainty: 'wrong' })
  })

  it('are held together over the items below', () => {
    const right = readingOf('Đã ký 13 hợp đồng, cụ thể:', '- Đề tài: 08 hợp đồng;', '- Dự án: 05 hợp đồng.')
    const wrong = readingOf('Đã ký 13 hợp đồng, cụ thể:', '- Đề tài: 08 hợp đồng;', '- Dự án: 04 hợp đồng.')

    const [agreed, differing] = [sumsThatDiffer(right), sumsThatDiffer(wrong)]

    expect(agreed).toEqual([])
    expect(differing.map(({ read }) => read)).toEqual(['13 hợp đồng; thành phần: 8 + 4 = 12'])
  })

  it('are found wherever one part is one more than it was', () => {
    const count = fc.integer({ min: 2, max: 400 })
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 6 }), fc.nat(), (parts, which) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        const sentence = (all: readonly number[]) =>
          `Tiếp nhận ${whole} hồ sơ, gồm: ${all.map((part, at) => `${part} hồ sơ nhóm ${'ABCDEF'[at]}`).join('; ')}.`
        const altered = parts.map((part, at) => (at === which % parts.length ? part + 1 : part))

        expect(sumsThatDiffer(readingOf(sentence(parts)))).toEqual([])
        expect(sumsThatDiffer(readingOf(sentence(altered)))).toHaveLength(1)
      }),
    )
  })
})

describe('the totals of a table', () => {
  const head = ['TT', 'Nội dung', 'Đạt', 'Không đạt', 'Tổng']

  it('agree with the rows and columns', () => {
    const reading = readingOfTable(
      head,
      ['1', 'Xăng dầu', '20', '2', '22'],
      ['2', 'Vàng', '15', '0', '15'],
      ['', 'Cộng', '35', '2', '37'],
    )

    const findings = sumsThatDiffer(reading)

    expect(findings).toEqual([])
  })

  it('that differ from their rows are found', () => {
    const reading = readingOfTable(
      head,
      ['1', 'Xăng dầu', '20', '2', '22'],
      ['2', 'Vàng', '15', '0', '15'],
      ['', 'Cộng', '36', '2', '37'],
    )

    const findings = sumsThatDiffer(reading)

    expect(findings.map(({ read }) => read)).toContain('36; thành phần: 20 + 15 = 35')
  })
})
