import { describe, expect, it } from 'vitest'
import { readLanguage } from '../language/reading.ts'
import { wordFindings } from './words.ts'

describe('amounts in words', () => {
  it.each([
    'Xử phạt 01 cơ sở với số tiền 3.000.000đ (Ba triệu đồng).',
    'Kinh phí 1.250.000.000 đồng (Bằng chữ: Một tỷ hai trăm năm mươi triệu đồng chẵn).',
    'Hỗ trợ 3,5 triệu đồng (ba triệu năm trăm nghìn đồng) cho mỗi hộ.',
    'Đã cấp hai mươi hai (22) giấy phép; thực hiện trong 10 (năm).',
  ])('that say the same as the digits are left alone: %s', (text) => {
    const codes = codesOf(text)

    expect(codes).not.toContain('words/amount')
  })

  it.each([
    'Xử phạt 01 cơ sở với số tiền 3.000.000đ (Ba mươi triệu đồng).',
    'Dự toán là 2.450.000 đồng, bằng chữ: hai triệu năm trăm bốn mươi nghìn đồng.',
    'Đã cấp hai mươi mốt (22) giấy phép.',
    'Kiểm tra 15 (mười sáu) cơ sở.',
  ])('that say another number are found: %s', (text) => {
    const codes = codesOf(text)

    expect(codes).toContain('words/amount')
  })
})

describe('values', () => {
  it.each([
    'Độ brix từ 16 đến 18%, độ pH đạt 6,5; tỷ lệ cây sống đạt 95%.',
    'Tỷ lệ thực hiện kế hoạch đạt 112%; số hồ sơ tăng 150% so với cùng kỳ.',
    'Kiểm định 450 phương tiện đo, 440 phương tiện đo đạt yêu cầu.',
    'Năm 2023 kiểm định 300 công tơ, năm 2024 có 420 công tơ đạt yêu cầu.',
    'Đăng tại sokhcn.mautinh.gov.vn, khcn.mautinh.gov.vn, mst.gov.vn và most.gov.vn.',
    'Giải quyết đúng hạn 56/56 hồ sơ; ngày 15/10 tổ chức 02 hội nghị.',
    'Áp dụng TCVN ISO 9001:2015, TCVN ISO/IEC 17025:2017 và ISO 22000:2018.',
  ])('that can be are left alone: %s', (text) => {
    const codes = codesOf(text)

    expect(codes).toEqual([])
  })

  it.each([
    ['Quả có độ brix ≥ 180 Bx.', 'words/impossible'],
    ['Đất có pH = 55 trước khi bón vôi.', 'words/impossible'],
    ['Tỷ lệ hạt nảy mầm đạt 118%.', 'words/impossible'],
    ['Kiểm tra 40 mẫu, trong đó 45 mẫu không đạt yêu cầu.', 'words/impossible'],
    ['Giải quyết 72/70 hồ sơ đúng hạn.', 'words/impossible'],
    ['Thu về 35 phiếu trên tổng số 30 phiếu phát ra.', 'words/impossible'],
    ['Công bố phù hợp TCVN ISO 9001:2010.', 'words/standard'],
    ['Phòng thử nghiệm theo ISO/IEC 17025:2015.', 'words/standard'],
  ])('that cannot be are found: %s', (text, code) => {
    const codes = codesOf(text)

    expect(codes).toContain(code)
  })
})

describe('words of a paper', () => {
  it('names with one letter more or less are shown together, those of villages are not', () => {
    const codes = codesOf(
      'Trồng thử nghiệm nho giống Hạ Đen Phú.',
      'Mô hình nho giống Hạ Đem Phú cho thu hoạch.',
      'Đoàn đi xã Chiềng Mai và xã Chiềng Mái.',
    )

    expect(codes).toEqual(['words/name-two-ways'])
  })

  it('an abbreviation that nobody explains is asked about once, with all its places', () => {
    const findings = findingsOf(
      'Triển khai BCTHXQ tại 03 phòng; BCTHXQ có kết quả.',
      'Sở KH&CN và UBND tỉnh (viết tắt).',
    )

    expect(findings.map(({ code, at }) => [code, at.length])).toEqual([['words/abbreviation', 2]])
  })

  it.each([
    'Hệ thống thông tin địa lý vùng (HTTTĐLV) đã vận hành; HTTTĐLV phục vụ 05 đơn vị.',
    'KẾT QUẢ THỰC HIỆN BCTHXQ',
  ])('an abbreviation that is explained, or a heading in capitals, is left alone: %s', (text) => {
    const codes = codesOf(text)

    expect(codes).toEqual([])
  })

  it('a word of grammar that stands twice is found, a doubled word of the language is not', () => {
    const codes = codesOf('Kiểm tra tại tại 05 cơ sở; công tác này ngày ngày được dần dần cải thiện.')

    expect(codes).toEqual(['words/word-twice'])
  })

  it('decimals with point and comma are told once', () => {
    const codes = codesOf('Doanh thu đạt 2.345,6 triệu đồng.', 'Chi phí là 17.5 triệu đồng, tiết kiệm 1.5 triệu đồng.')

    expect(codes).toEqual(['words/formats'])
  })

  it('reading stays quick where nothing ends', () => {
    const texts = [
      'BA '.repeat(9_000),
      'tỷ lệ '.repeat(5_000),
      '1.111'.repeat(6_000),
      `${'kiểm tra 1 mẫu '.repeat(500)}`,
      'Cự Phong '.repeat(3_000),
    ]

    const readings = texts.map((text) => readingOf(text))
    const began = performance.now()
    for (const reading of readings) wordFindings(reading)

    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

const findingsOf = (...texts: readonly string[]) => wordFindings(readingOf(...texts))

const readingOf = (...texts: readonly string[]) =>
  readLanguage({
    name: 'báo cáo.txt',
    source: 'text',
    lines: texts.map((text, index) => ({ index, kind: 'text', depth: 0, text, calls: [] })),
    tables: [],
  })

const codesOf = (...texts: readonly string[]) => findingsOf(...texts).map(({ code }) => code)
