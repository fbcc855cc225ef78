import { expect, test } from 'vitest'
import { refusalOfOldLetters } from './old-letters.ts'

test.each([
  'B¸o c¸o kÕt qu¶ ho¹t ®éng khoa häc vµ c«ng nghÖ n¨m 2008 cña Së Khoa häc vµ C«ng nghÖ tØnh',
  'Baùo caùo keát quaû hoaït ñoäng khoa hoïc vaø coâng ngheä cuûa Sôû Khoa hoïc vaø Coâng ngheä',
])('words in old letters are refused: %s', (text) => {
  expect(refusalOfOldLetters([text])).toMatchObject({ code: 'paper/old-letters' })
})

test.each([
  'Báo cáo kết quả hoạt động khoa học và công nghệ năm 2008 của Sở Khoa học và Công nghệ tỉnh',
  'Bao cao ket qua hoat dong khoa hoc va cong nghe nam 2008 cua So Khoa hoc va Cong nghe tinh',
  'Báo cáo',
])('words in Unicode, or without signs, are read: %s', (text) => {
  expect(refusalOfOldLetters([text])).toBeUndefined()
})
