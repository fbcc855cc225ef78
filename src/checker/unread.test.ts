import { describe, expect, it } from 'vitest'
import { readingOf } from './language/testing/reading-of.ts'
import { unreadIn } from './unread.ts'

describe('the numbers that no rule could place', () => {
  it.each([
    'Trà túi lọc tiêu thụ được 6.102.',
    'Điểm đánh giá nội bộ của phòng năm nay là 87.',
    'Đàn giống được tiêm 3 mũi.',
  ])('are told where the text does not say what they count: %s', (text) => {
    const unread = unreadIn(readingOf(text))

    expect(unread).toEqual([{ at: { line: 0, from: 0, to: text.length }, numbers: 1 }])
  })

  it.each([
    'Kiểm tra 45 cơ sở, xử phạt 3 cơ sở.',
    'Quản lý 35 nhiệm vụ, chia ra: cấp quốc gia 2, cấp tỉnh 21, cấp cơ sở 12.',
    'Số giấy phép tiến hành công việc bức xạ đã cấp: 35.',
    'Ba huyện có lần lượt 4, 6, 9 sáng kiến.',
    'Phiên họp đợt 2 đã xong.',
    'Tuyển chọn được giống nhãn Ánh Vàng 205.',
    'Thực hiện Nghị quyết số 20-NQ/TW ngày 01/11/2012, đạt khoảng 90.',
  ])('are none where they are understood or only near: %s', (text) => {
    const unread = unreadIn(readingOf(text))

    expect(unread).toEqual([])
  })

  it('are counted by the sentence, and the understood ones beside them are not', () => {
    const unread = unreadIn(readingOf('Cấp 12 giấy phép. Đã bán 640, còn tồn 25; nghiệm thu 3 đề tài.'))

    expect(unread.map(({ numbers }) => numbers)).toEqual([2])
  })
})
