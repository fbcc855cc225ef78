import { assessment, commitment, planTarget } from '../../src/domains/planning/index.ts'
import type { Filled } from '../../src/ledger/index.ts'
import { type Seed, seeds } from '../seed.ts'

const targets = seeds(planTarget, [
  {
    on: '2021-01-15',
    fill: {
      title: 'Kiểm tra việc áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2015 tại các cơ quan hành chính nhà nước',
      indicator: 'iso-checks.agencies',
      amount: '16',
      division: 'standards',
      holdsFrom: '2021-01-01',
      holdsTo: '2021-12-31',
    },
  },
])

type Division = NonNullable<Filled<typeof commitment>['division']>

const promised = (topic: string, division: Division, ...contents: readonly string[]) =>
  contents.map((content) => ({
    on: '2021-09-16',
    fill: { topic, division, content, forFrom: '2021-10-01', forTo: '2021-12-31' },
  }))

/** What the report of September promises for the last three months. */
const promises = [
  ...promised('advice', 'office', 'Hoàn thành các nhiệm vụ còn lại của Kế hoạch KH&CN tỉnh năm 2021'),
  ...promised(
    'science-tasks',
    'scienceManagement',
    'Hướng dẫn các sở, ngành, UBND các huyện xây dựng quy chế hoạt động của Hội đồng KH&CN cấp cơ sở',
  ),
  ...promised(
    'technology',
    'technology',
    'Triển khai các kế hoạch của tỉnh về khởi nghiệp đổi mới sáng tạo, trí tuệ nhân tạo và cải thiện chỉ số đổi mới sáng tạo',
    'Đánh giá thực trạng chỉ số năng suất các yếu tố tổng hợp (TFP) và đóng góp của KH&CN giai đoạn 2016-2020; đánh giá trình độ công nghệ trên địa bàn',
  ),
  ...promised(
    'intellectual-property',
    'technology',
    'Triển khai kế hoạch thực hiện Chiến lược sở hữu trí tuệ tỉnh Cao Bằng giai đoạn 2021-2030',
  ),
  ...promised(
    'quality',
    'standards',
    'Hoàn thành Kế hoạch nâng cao năng lực quản lý nhà nước về đo lường cấp huyện theo Quyết định số 996/QĐ-TTg ngày 10/8/2018',
    'Phối hợp triển khai kế hoạch thực hiện Đề án truy xuất nguồn gốc theo Quyết định số 1752/QĐ-UBND năm 2020 của UBND tỉnh',
    'Xây dựng và triển khai kế hoạch đánh giá thực trạng áp dụng tiêu chuẩn, quy chuẩn kỹ thuật của sản phẩm, hàng hóa địa phương; đề xuất với UBND tỉnh biện pháp quản lý',
  ),
  ...promised(
    'productivity',
    'standards',
    'Xây dựng kế hoạch hỗ trợ doanh nghiệp nâng cao năng suất, chất lượng sản phẩm, hàng hóa giai đoạn 2021-2030',
  ),
  ...promised(
    'information',
    'informationCentre',
    'Đẩy mạnh tuyên truyền về các hoạt động KH&CN nổi bật và các mô hình ứng dụng tiến bộ KH&CN vào sản xuất',
  ),
]

/** What it tells of the work of nine months that no register counts. */
const results = (
  [
    [
      '2021-07-15',
      'common-tasks',
      'Đánh giá hoạt động của Hội đồng Khoa học và Sáng kiến tỉnh',
      'Tham mưu đánh giá kết quả hoạt động của Hội đồng Khoa học và Sáng kiến tỉnh trong thời gian qua',
      'done',
    ],
    [
      '2021-05-31',
      'common-tasks',
      'Tổ chức các hoạt động chào mừng Ngày Khoa học và Công nghệ Việt Nam 18/5',
      'Tham mưu UBND tỉnh các hoạt động chào mừng Ngày Khoa học và Công nghệ Việt Nam 18/5; do dịch bệnh Covid-19 nên không tổ chức được theo kế hoạch',
      'partlyDone',
    ],
    [
      '2021-04-26',
      'intellectual-property',
      'Tổ chức hoạt động hưởng ứng Ngày Sở hữu trí tuệ thế giới 26/4',
      'Tham mưu, được UBND tỉnh ban hành văn bản chỉ đạo các hoạt động hưởng ứng Ngày Sở hữu trí tuệ thế giới 26/4/2021',
      'done',
    ],
    [
      '2021-06-30',
      'radiation-safety',
      'Ủy quyền cấp giấy phép tiến hành công việc bức xạ',
      'Tham mưu UBND tỉnh ủy quyền cho Giám đốc Sở cấp giấy phép tiến hành công việc bức xạ theo Nghị định số 142/2020/NĐ-CP',
      'done',
    ],
    [
      '2021-07-30',
      'quality',
      'Kiểm tra nhà nước về tiêu chuẩn, đo lường, chất lượng',
      'Kiểm tra nhà nước về tiêu chuẩn, đo lường, chất lượng tại các cơ sở sản xuất, kinh doanh trên địa bàn tỉnh',
      'done',
    ],
  ] as const
).map(([on, topic, content, result, outcome]) => ({
  do: 'report' as const,
  on,
  fill: {
    topic,
    content,
    result,
    outcome,
    division: 'office' as const,
    forFrom: '2021-01-01',
    forTo: on,
  },
}))

const found = (kind: 'strength' | 'difficulty', ...contents: readonly string[]) =>
  contents.map((content) => ({
    on: '2021-09-16',
    fill: { kind, content, division: 'office' as const, holdsFrom: '2021-01-01', holdsTo: '2021-12-31' },
  }))

const assessments = seeds(assessment, [
  ...found(
    'strength',
    'Các phòng, đơn vị nghiêm túc triển khai, đẩy nhanh tiến độ các nhiệm vụ của Kế hoạch KH&CN tỉnh năm 2021 và Chương trình hành động thực hiện Nghị quyết số 01, 02 của Chính phủ',
    'Công tác tham mưu xây dựng văn bản được quan tâm, thực hiện đúng quy trình, tăng cường sự chỉ đạo của cấp ủy và hoàn thiện cơ chế, chính sách về KH&CN',
    'Việc theo dõi, đôn đốc, kiểm tra, nghiệm thu đề tài, dự án được thực hiện thường xuyên',
    'Công tác tiêu chuẩn đo lường chất lượng, thanh tra và quản lý an toàn bức xạ góp phần bảo vệ lợi ích người tiêu dùng; hoạt động sở hữu trí tuệ nâng cao giá trị sản phẩm của tỉnh',
    'Thực hiện tốt công tác thông tin, tuyên truyền về KH&CN',
  ),
  ...found(
    'difficulty',
    'Do dịch bệnh Covid-19 và các biện pháp phòng, chống dịch, một số nhiệm vụ phải phối hợp với cơ quan, đơn vị ngoài Sở triển khai còn chậm hoặc chưa thực hiện được theo kế hoạch',
  ),
])

export const records: readonly Seed[] = [...targets, ...seeds(commitment, [...promises, ...results]), ...assessments]
