import { describe, expect, it } from 'vitest'
import { readLanguage } from '../language/reading.ts'
import { timeFindings } from './time.ts'

const title = 'Báo cáo kết quả công tác quý II năm 2022, nhiệm vụ trọng tâm quý III năm 2022'

describe('times of a paper', () => {
  it.each([
    ['Tổ chức hội nghị ngày 31/4/2022.', 'time/no-such-day'],
    ['Tổ chức hội nghị ngày 29 tháng 02 năm 2021.', 'time/no-such-day'],
    ['Thực hiện trong giai đoạn 2025-2021.', 'time/turned-round'],
    ['Kiểm tra từ ngày 20/5/2022 đến ngày 10/5/2022.', 'time/turned-round'],
    ['Đã tổ chức lớp tập huấn ngày 15/8/2022 cho 40 học viên.', 'time/outside'],
    ['Kết quả quý II năm 2021: cấp 12 giấy phép.', 'time/year-left'],
    ['Lũy kế đến ngày 30/6/2021 cấp được 20 giấy phép.', 'time/year-left'],
    ['Tháng 6/2022 cấp 12 giấy phép; lũy kế 6 tháng năm 2022 cấp 09 giấy phép.', 'time/cumulative'],
    ['Trong tháng, phân tích 30 mẫu; lũy kế từ đầu năm đến nay phân tích 25 mẫu.', 'time/cumulative'],
  ])('that cannot be, or are left from another report, are found: %s', (text, code) => {
    const codes = codesOf(title, text)

    expect(codes).toEqual([code])
  })

  it.each([
    'Tổ chức hội nghị ngày 29 tháng 02 năm 2020 và ngày 30/4/2022.',
    'Thực hiện Nghị định 13/2019/NĐ-CP ngày 01/02/2019; giấy phép có thời hạn đến ngày 20/12/2024.',
    'Cấp 12 giấy phép, tăng 02 giấy phép so với quý II năm 2021.',
    'Tháng 6/2022 cấp 12 giấy phép; lũy kế 6 tháng năm 2022 cấp 39 giấy phép.',
    'Tháng 6/2022 cấp 12 giấy phép; 6 tháng đầu năm 2022 thu hồi 02 giấy phép.',
    'Dự kiến tổ chức lớp tập huấn vào ngày 15/8/2022.',
    'Kiểm tra từ ngày 20/12 đến ngày 10/01/2022.',
  ])('that agree, or are of another time rightly, are left alone: %s', (text) => {
    const codes = codesOf(title, text)

    expect(codes).toEqual([])
  })

  it('one programme with two periods that nearly agree is asked about, its phases are not', () => {
    const findings = findingsOf(
      'Triển khai Đề án phát triển tài sản trí tuệ của tỉnh giai đoạn 2021-2025.',
      'Kinh phí của Đề án phát triển tài sản trí tuệ giai đoạn 2020 - 2025 được bảo đảm.',
      'Sơ kết Đề án phát triển tài sản trí tuệ giai đoạn 2016-2020.',
    )

    expect(findings.map(({ code, read }) => [code, read])).toEqual([['time/plan-periods', '2021-2025 và 2020-2025']])
  })

  it('reading stays quick where nothing ends', () => {
    const readings = [
      'lũy kế '.repeat(5_000),
      'chương trình '.repeat(3_000),
      'giai đoạn 2021-2025 '.repeat(1_000),
      'kết quả từ ngày '.repeat(2_000),
    ].map((text) => readingOf(title, text))

    const began = performance.now()
    for (const reading of readings) timeFindings(reading)

    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

const findingsOf = (...texts: readonly string[]) => timeFindings(readingOf(...texts))

const readingOf = (...texts: readonly string[]) =>
  readLanguage({
    name: 'báo cáo.txt',
    source: 'text',
    lines: texts.map((text, index) => ({ index, kind: 'text', depth: 0, text, calls: [] })),
    tables: [],
  })

const codesOf = (...texts: readonly string[]) => findingsOf(...texts).map(({ code }) => code)
