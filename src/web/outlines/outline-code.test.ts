import { expect, test } from 'vitest'
import { outlineCode } from './outline-code.ts'

test.each([
  ['Báo cáo tổng kết năm', 'bao-cao-tong-ket-nam'],
  ['  Đề cương “Quý I”/2027 ', 'de-cuong-quy-i-2027'],
  ['6 tháng đầu năm', 'de-cuong-6-thang-dau-nam'],
  ['New', 'de-cuong-new'],
  ['… –', ''],
])('«%s» is known as «%s»', (title, code) => {
  expect(outlineCode(title)).toBe(code)
})

test('a code is no longer than the server takes, and cut between words', () => {
  const code = outlineCode('Báo cáo kết quả thực hiện nhiệm vụ khoa học và công nghệ của ngành trong nhiều năm')

  expect(code).toBe('bao-cao-ket-qua-thuc-hien-nhiem-vu-khoa-hoc-va-cong-nghe-cua')
  expect(outlineCode('a'.repeat(200))).toHaveLength(60)
})
