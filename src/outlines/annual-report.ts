import { named, outline, part, plans, results, say, section, sentence, words } from '../ledger/index.ts'
import * as topics from './topics.ts'

const opening = words((about) => [
  {
    kind: 'paragraph',
    said: sentence(
      say`thực hiện chức năng quản lý nhà nước về khoa học và công nghệ (KH&CN), ${about.period} Sở Khoa học và Công nghệ tỉnh ${about.province} đã bám sát sự lãnh đạo, chỉ đạo của Bộ Khoa học và Công nghệ, của Tỉnh ủy, HĐND, UBND tỉnh, tập trung triển khai các nhiệm vụ được giao trên các lĩnh vực`,
    ),
  },
  {
    kind: 'paragraph',
    said: say`Sở Khoa học và Công nghệ báo cáo kết quả thực hiện ${about.period} và nhiệm vụ trọng tâm ${about.next} như sau:`,
  },
])

const closing = words((about) => [
  {
    kind: 'paragraph',
    said: sentence(
      say`trên đây là báo cáo tổng kết hoạt động khoa học và công nghệ ${about.period}, nhiệm vụ trọng tâm ${about.next} của Sở Khoa học và Công nghệ tỉnh ${about.province}`,
    ),
  },
])

/** Annual report with the tasks of the next year, in two parts. */
export const annualReport = outline({
  code: 'annual-report',
  title: 'Báo cáo tổng kết năm, nhiệm vụ trọng tâm năm sau',
  for: ['year'],
  from: '2019-03-12',
  basis: 'Nghị định số 09/2019/NĐ-CP',
  summary: (about) => [
    say`Tổng kết hoạt động khoa học và công nghệ ${about.period},`,
    say`nhiệm vụ trọng tâm ${about.next}`,
  ],
  numbering: ['roman', 'arabic', 'nested', 'letter'],
  notes: 'brackets',
  body: [
    opening,
    part('Phần thứ nhất', (about) => say`Kết quả hoạt động khoa học và công nghệ ${about.period}`, [
      section('Thuận lợi, khó khăn', [
        section('Thuận lợi', [results(topics.advantages)]),
        section('Khó khăn', [results(topics.difficulties)]),
      ]),
      section(
        'Kết quả thực hiện',
        [
          section('Công tác tham mưu, tư vấn', [results(topics.advice, topics.assignments)]),
          section('Công tác quản lý nhiệm vụ khoa học và công nghệ', [
            results(
              topics.scienceTasks,
              topics.taskOutcomes,
              topics.newTasks,
              topics.resultHandovers,
              topics.scienceOrganisations,
            ),
          ]),
          section('Hoạt động quản lý công nghệ, an toàn bức xạ và hạt nhân, sở hữu trí tuệ', [
            section('Hoạt động quản lý công nghệ', [results(topics.technology, topics.startups)]),
            section('Hoạt động quản lý an toàn bức xạ và hạt nhân', [results(topics.radiationSafety)]),
            section('Hoạt động sở hữu trí tuệ', [results(topics.intellectualProperty, topics.initiatives)]),
          ]),
          section('Hoạt động khoa học và công nghệ cấp huyện', [results(topics.districtActivities)]),
          section('Hoạt động thanh tra khoa học và công nghệ', [results(topics.inspections, topics.petitions)]),
          section('Hoạt động quản lý tiêu chuẩn đo lường chất lượng', [
            results(topics.qualityOutreach, topics.quality),
          ]),
          section('Hoạt động thông tin và ứng dụng khoa học và công nghệ', [
            section('Hoạt động thông tin, thống kê', [results(topics.information, topics.statistics)]),
            section('Hoạt động ứng dụng tiến bộ khoa học và công nghệ', [results(topics.applications)]),
          ]),
          section('Hoạt động dịch vụ tiêu chuẩn đo lường chất lượng', [results(topics.technicalServices)]),
          section(
            () =>
              say`Xây dựng và áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn ${named('TCVN ISO 9001')} trong các cơ quan hành chính nhà nước`,
            [results(topics.isoSystems)],
          ),
          section('Nâng cao năng suất và chất lượng sản phẩm, hàng hóa', [results(topics.productivity)]),
          section('Công tác cải cách hành chính', [results(topics.administrativeReform)]),
          section('Công tác giúp đỡ xã', [results(topics.communeSupport)]),
          section('Chương trình, đề án, dự án, kế hoạch', [results(topics.programmes)]),
          section('Đầu tư công', [results(topics.publicInvestment)]),
          section('Công tác khác', [results(topics.staff, topics.commonTasks)]),
        ],
        { always: true },
      ),
      section('Đánh giá chung', [
        section('Ưu điểm', [results(topics.strengths, topics.provenStrengths)]),
        section('Tồn tại, hạn chế, nguyên nhân', [
          section('Tồn tại, hạn chế', [results(topics.shortcomings)]),
          section('Nguyên nhân', [results(topics.causes)]),
        ]),
      ]),
    ]),
    part('Phần thứ hai', (about) => say`Nhiệm vụ trọng tâm ${about.next}`, [
      section(
        'Nhiệm vụ trọng tâm',
        [
          section('Công tác tham mưu, tư vấn', [plans(topics.advice, topics.assignments)]),
          section('Công tác quản lý nhiệm vụ khoa học và công nghệ', [
            plans(
              topics.scienceTasks,
              topics.taskOutcomes,
              topics.newTasks,
              topics.resultHandovers,
              topics.scienceOrganisations,
            ),
          ]),
          section('Hoạt động quản lý công nghệ, an toàn bức xạ và hạt nhân, sở hữu trí tuệ', [
            section('Hoạt động quản lý công nghệ, an toàn bức xạ và hạt nhân, khởi nghiệp', [
              plans(topics.technology, topics.startups, topics.radiationSafety),
            ]),
            section('Hoạt động sở hữu trí tuệ', [plans(topics.intellectualProperty, topics.initiatives)]),
          ]),
          section('Hoạt động khoa học và công nghệ cấp huyện', [plans(topics.districtActivities)]),
          section('Hoạt động thanh tra khoa học và công nghệ', [plans(topics.inspections, topics.petitions)]),
          section('Hoạt động quản lý tiêu chuẩn đo lường chất lượng', [
            plans(topics.quality, topics.qualityOutreach, topics.productivity),
          ]),
          section('Hoạt động thông tin và ứng dụng khoa học và công nghệ', [
            section('Công tác thông tin, thống kê', [plans(topics.information, topics.statistics)]),
            section('Công tác ứng dụng', [plans(topics.applications)]),
          ]),
          section('Áp dụng hệ thống quản lý chất lượng', [plans(topics.isoSystems)]),
          section('Hoạt động dịch vụ tiêu chuẩn đo lường chất lượng', [plans(topics.technicalServices)]),
          section('Công tác cải cách hành chính', [plans(topics.administrativeReform)]),
          section('Công tác khác', [
            plans(topics.programmes, topics.publicInvestment, topics.staff, topics.communeSupport, topics.commonTasks),
          ]),
        ],
        { span: 'next' },
      ),
      section('Giải pháp thực hiện', [results(topics.solutions)]),
      section('Đề xuất, kiến nghị', [results(topics.proposals)]),
    ]),
    closing,
  ],
})
