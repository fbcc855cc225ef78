import { describe, expect, it } from 'vitest'
import { readingOf } from '../language/testing/reading-of.ts'
import { percentagesThatDiffer } from './percentages.ts'

describe('percentages', () => {
  it.each([
    'Thu được 45/50 phiếu điều tra, đạt 90%.',
    'Đã giải ngân 4,75 tỷ đồng, đạt 50% kế hoạch (9,5 tỷ đồng).',
    'Kiểm tra 150 cơ sở, tăng 50% so với cùng kỳ (100 cơ sở).',
    'Tăng 15% so với cùng kỳ (từ 100 lên 115).',
    'Hoàn thành 6/7 nhiệm vụ, đạt 85,7%.',
    'Hoàn thành 68/72 nhiệm vụ UBND tỉnh giao (đạt 94,4%).',
    'Kiểm tra 16/20 đơn vị; tỷ lệ hồ sơ đúng hạn đạt 98%.',
  ])('that agree are left alone: %s', (text) => {
    const findings = percentagesThatDiffer(readingOf(text))

    expect(findings).toEqual([])
  })

  it.each([
    ['Thu được 45/50 phiếu điều tra, đạt 95%.', 'percentages/share-differs'],
    ['Hoàn thành 68/72 nhiệm vụ UBND tỉnh giao (đạt 93,4%).', 'percentages/share-differs'],
    ['Tỷ lệ mẫu đạt là 94% (45/50 mẫu).', 'percentages/share-differs'],
    ['Kiểm tra 150 cơ sở, tăng 20% so với cùng kỳ (100 cơ sở).', 'percentages/comparison-differs'],
    ['Kiểm tra 90 cơ sở, tăng 10% so với cùng kỳ (100 cơ sở).', 'percentages/comparison-differs'],
    ['Khảo sát 30 tổ chức, có 98% số tổ chức hài lòng.', 'percentages/no-count'],
    ['Lĩnh vực nông nghiệp chiếm 120% tổng số nhiệm vụ.', 'percentages/beyond-all'],
  ])('that differ are found: %s', (text, code) => {
    const findings = percentagesThatDiffer(readingOf(text))

    expect(findings.map((finding) => finding.code)).toEqual([code])
  })
})
