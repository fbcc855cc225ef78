import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf } from '../language/testing/reading-of.ts'
import { findingsAgainstEarlier, periodsOf } from './against-earlier.ts'

const licences = (count: number) =>
  `Trong kỳ, Sở đã thẩm định, cấp giấy phép tiến hành công việc bức xạ cho ${count} đơn vị.`
const narrative =
  'Công tác phối hợp giữa các sở, ban, ngành trong quản lý chất lượng sản phẩm, hàng hóa được duy trì thường xuyên và đạt kết quả tốt.'

const codes = (now: string, before: string, periods: ReturnType<typeof periodsOf>) =>
  findingsAgainstEarlier(readingOf(...now.split('\n\n')), readingOf(...before.split('\n\n')), periods).map(
    ({ code }) => code,
  )

test('a figure of the same period that changed asks for its reason', () => {
  const found = findingsAgainstEarlier(readingOf(licences(14)), readingOf(licences(12)), periodsOf('2022', '2022'))

  expect(found).toMatchObject([{ code: 'earlier/changed', certainty: 'to-look-at', read: '14 đơn vị' }])
  expect(found[0]?.expected).toContain('12, như báo cáo trước')
})

test('the figures of another period may be others', () => {
  expect(codes(licences(14), licences(12), periodsOf('2022-09', '2022-08'))).toEqual([])
})

test('a sentence with the very figures of another period is looked at', () => {
  expect(codes(licences(12), licences(12), periodsOf('2022-09', '2022-08'))).toEqual(['earlier/copied-with-figures'])
})

test('sentences without figures that were copied are told once, all together', () => {
  const [now, before] = [
    `${narrative} ${narrative.replace('tốt', 'khá')}`,
    `${narrative} ${narrative.replace('tốt', 'khá')}`,
  ]

  const found = findingsAgainstEarlier(readingOf(now), readingOf(before), periodsOf('2022', '2021'))

  expect(found.map(({ code, at }) => [code, at.length])).toEqual([['earlier/copied', 2]])
})

test('what is counted from the beginning of the year does not fall within it', () => {
  const text = (count: number) =>
    `I. KẾT QUẢ THÁNG 9\n\n${licences(1)}\n\nII. KẾT QUẢ 9 THÁNG ĐẦU NĂM 2022\n\nTừ đầu năm đến nay, Sở đã tiếp nhận và giải quyết ${count} hồ sơ thủ tục hành chính.`

  expect(codes(text(60), text(64), periodsOf('2022-09', '2022-08'))).toContain('earlier/fell')
  expect(codes(text(70), text(64), periodsOf('2022-09', '2022-08'))).not.toContain('earlier/fell')
})

test('the year before this month and this month make the year with it', () => {
  const text = (month: number, year: number) =>
    `I. KẾT QUẢ THÁNG 9\n\n${licences(month)}\n\nII. KẾT QUẢ 9 THÁNG ĐẦU NĂM 2022\n\n${licences(year)}`
  const told = (year: number) => codes(text(3, year), text(2, 14), periodsOf('2022-09', '2022-08'))

  expect(told(17)).not.toContain('earlier/does-not-add')
  expect(told(18)).toContain('earlier/does-not-add')
  expect(codes(text(3, 18), text(2, 14), periodsOf('2022-09', '2022-07'))).not.toContain('earlier/does-not-add')
})

test('a report held against itself has not changed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (count) => {
      expect(codes(licences(count), licences(count), periodsOf('2022', '2022'))).toEqual([])
    }),
  )
})
