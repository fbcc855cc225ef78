import { describe, expect, it } from 'vitest'
import { readingOf } from '../language/testing/reading-of.ts'
import { listsThatDiffer } from './lists.ts'

describe('a count and the names behind it', () => {
  it.each([
    'Xây dựng 03 mô hình gồm: mô hình trồng cam; mô hình trồng bưởi; mô hình trồng ổi.',
    'Hỗ trợ 02 hợp tác xã (Hợp tác xã Rau sạch và Hợp tác xã Quang Vinh).',
    'Trình phê duyệt 02 đề án: Đề án “Bảo tồn nguồn gen, lưu giữ giống cây; phát triển dược liệu”; Đề án “Phát triển thị trường”.',
    'Hỗ trợ 04 doanh nghiệp, trong đó có Công ty Gỗ Phú Thọ, Công ty Chè Á Châu.',
    'Ứng dụng 12 kết quả, tiêu biểu như: giống lúa nếp; quy trình ủ phân.',
    'Xây dựng 03 văn bản, cụ thể: Sở đang hoàn thiện dự thảo; các văn bản còn lại đã trình.',
    'Ban hành 03 quyết định, 02 kế hoạch: Quyết định số 211/QĐ-UBND ngày 21/01/2022 về danh mục; Kế hoạch số 22/KH-UBND ngày 27/01/2022.',
  ])('agree, or claim no completeness: %s', (text) => {
    const findings = listsThatDiffer(readingOf(text))

    expect(findings).toEqual([])
  })

  it.each([
    'Xây dựng 04 mô hình gồm: mô hình trồng cam; mô hình trồng bưởi; mô hình trồng ổi.',
    'Hỗ trợ 03 hợp tác xã (Hợp tác xã Rau sạch và Hợp tác xã Quang Vinh).',
    'Làm việc với UBND 03 huyện: Như Xuân, Như Thanh, Thường Xuân, Ngọc Lặc.',
    'Kiểm tra tại 05 xã Phú Sơn, Phú Lộc, Quảng Lạc và Đồng Phong.',
    'Tuyển chọn được 05 giống phù hợp: J02, QR15, Đài Thơm 8, Hương Cốm 4.',
    'Có 03 đặc sản được bảo hộ là chè Phú Đa và miến Bình Lư.',
    'Thành lập ba tiểu ban: nội dung; tuyên truyền; hậu cần; khánh tiết.',
  ])('that differ are found: %s', (text) => {
    const findings = listsThatDiffer(readingOf(text))

    expect(findings).toHaveLength(1)
    expect(findings[0]?.kind).toBe('lists')
  })

  it('are held together over the items below', () => {
    const items = ['- Quy chế làm việc;', '- Quy chế chi tiêu nội bộ;', '- Quy chế thực hiện dân chủ.']

    const [right, wrong] = ['03', '02'].map((count) =>
      listsThatDiffer(readingOf(`Ban hành ${count} quy chế, gồm:`, ...items)),
    )

    expect(right).toEqual([])
    expect(wrong).toHaveLength(1)
  })
})
