import { describe, expect, it } from 'vitest'
import { readingOf } from '../language/testing/reading-of.ts'
import { repeatsThatDiffer } from './repeats.ts'

describe('a figure that is stated twice', () => {
  it.each([
    [['Cập nhật 21 tin, bài lên trang thông tin điện tử.', 'Đăng tải được 12 tin, bài lên trang thông tin điện tử.']],
    [['Trong năm tiếp nhận 44 hồ sơ về đo lường.', 'Kết quả nổi bật: đã tiếp nhận 41 hồ sơ về đo lường trong năm.']],
    [['Hội đồng công nhận 58 sáng kiến cấp tỉnh.', 'Có 53 sáng kiến cấp tỉnh được Hội đồng công nhận.']],
    [['Kiểm định 1.755 PTĐ tại các chợ.', 'Trung tâm kiểm định 1.775 phương tiện đo tại các chợ.']],
    [['Có 56 hộ tham gia mô hình nuôi ong.', 'Mô hình nuôi ong thu hút 65 hộ tham gia, thu nhập khá.']],
    [['Mô hình nuôi cua có 38 hộ tham gia.', 'Với 83 hộ tham gia, mô hình nuôi cua cho thu nhập ổn định.']],
  ])('with two values is found: %j', (paragraphs) => {
    const findings = repeatsThatDiffer(readingOf(...paragraphs))

    expect(findings).toHaveLength(1)
    expect(findings[0]?.kind).toBe('repeats')
  })

  it.each([
    [['Huyện Bắc Hà: quản lý 12 cơ sở kinh doanh xăng dầu.', 'Huyện Si Ma Cai: quản lý 05 cơ sở kinh doanh xăng dầu.']],
    [['Năm 2021 nghiệm thu 13 nhiệm vụ cấp tỉnh.', 'Năm 2022 nghiệm thu 16 nhiệm vụ cấp tỉnh.']],
    [
      [
        'Triển khai 34 nhiệm vụ (33 nhiệm vụ cấp tỉnh, 01 nhiệm vụ cấp cơ sở đặc thù).',
        'Tham mưu danh mục 14 nhiệm vụ (11 nhiệm vụ cấp tỉnh, 03 nhiệm vụ cấp cơ sở đặc thù).',
      ],
    ],
    [['Chuyển giao 04 quy trình kỹ thuật ghép cam.', 'Sẽ chuyển giao 06 quy trình kỹ thuật ghép cam.']],
    [['Cấp mới 05 giấy phép tiến hành công việc bức xạ.', 'Cấp lại 03 giấy phép tiến hành công việc bức xạ.']],
    [['Kiểm tra 210 cơ sở sản xuất, kinh doanh.', 'Kiểm tra 36 cơ sở sản xuất, kinh doanh xăng dầu.']],
    [
      [
        'I. KẾT QUẢ',
        'Đăng 215 tin, bài trên trang thông tin điện tử.',
        'II. NHIỆM VỤ TRỌNG TÂM',
        'Đăng 40 tin, bài trên trang thông tin điện tử.',
      ],
    ],
  ])('of another place, time, kind or plan is another figure: %j', (paragraphs) => {
    const findings = repeatsThatDiffer(readingOf(...paragraphs))

    expect(findings).toEqual([])
  })

  it('that shares its sentence with the same count is known, whatever the words', () => {
    const reading = readingOf(
      'Tổ chức 08 lớp tập huấn cho 450 lượt người.',
      'Đã có 540 lượt người được phổ biến quy định mới qua 08 lớp tập huấn.',
    )

    const findings = repeatsThatDiffer(reading)

    expect(findings.map(({ certainty }) => certainty)).toEqual(['to-look-at'])
  })

  it('in a note belongs to the section that calls the note', () => {
    const reading = readingOf(
      'I. KẾT QUẢ',
      'Đăng 215 tin, bài trên trang thông tin điện tử.',
      'Công tác tuyên truyền được đẩy mạnh¹.',
      'II. NHIỆM VỤ TRỌNG TÂM',
      '¹ Đăng 115 tin, bài trên trang thông tin điện tử.',
    )

    const findings = repeatsThatDiffer(reading)

    expect(findings).toHaveLength(1)
  })
})
