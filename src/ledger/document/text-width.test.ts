import { expect, test } from 'vitest'
import { lastLineWidth, textWidth } from './text-width.ts'

// Measured with the font itself, in points.
test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 250.34],
  ['Độc lập - Tự do - Hạnh phúc', 13, 159.14],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 12, 183.68],
  ['phương hướng, nhiệm vụ năm 2021', 14, 212.81],
])('%s in %d points is as wide as the font sets it', (text, size, width) => {
  expect(Math.abs(textWidth(text, size) - width)).toBeLessThan(1)
})

test('a letter and its composed form are equally wide', () => {
  expect(textWidth('ế'.normalize('NFD'), 14)).toBe(textWidth('ế', 14))
})

test('a text that does not fit is measured by its last line', () => {
  const text = 'Kết quả hoạt động khoa học và công nghệ năm 2020'
  const room = textWidth('Kết quả hoạt động khoa học', 14) + 1

  expect(lastLineWidth(text, 14, room)).toBeCloseTo(textWidth('và công nghệ năm 2020', 14))
  expect(lastLineWidth(text, 14, 1000)).toBeCloseTo(textWidth(text, 14))
})

test('a word that is wider than the room is as wide as the room', () => {
  expect(lastLineWidth('SỞKHOAHỌCVÀCÔNGNGHỆ', 12, 50)).toBe(50)
})
