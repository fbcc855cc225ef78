import {
  outline,
  type OutlineNode,
  type Period,
  plans,
  results,
  say,
  section,
  sentence,
  words,
} from '../ledger/index.ts'
import * as topics from './topics.ts'

const fieldsOfWork = (of: typeof results): readonly OutlineNode[] => [
  section('Công tác tham mưu, chỉ đạo điều hành', [of(topics.advice, topics.assignments, topics.programmes)]),
  section('Quản lý nhiệm vụ khoa học và công nghệ', [
    of(topics.scienceTasks, topics.taskOutcomes, topics.newTasks, topics.resultHandovers, topics.scienceOrganisations),
  ]),
  section('Quản lý công nghệ, khởi nghiệp đổi mới sáng tạo', [of(topics.technology, topics.startups)]),
  section('Sở hữu trí tuệ, sáng kiến', [of(topics.intellectualProperty, topics.initiatives)]),
  section('An toàn bức xạ và hạt nhân', [of(topics.radiationSafety)]),
  section('Tiêu chuẩn, đo lường, chất lượng', [
    of(topics.qualityOutreach, topics.quality, topics.isoSystems, topics.productivity),
  ]),
  section('Thanh tra, tiếp công dân, giải quyết đơn thư', [of(topics.inspections, topics.petitions)]),
  section('Dịch vụ kỹ thuật và ứng dụng tiến bộ khoa học và công nghệ', [
    of(topics.technicalServices, topics.applications),
  ]),
  section('Thông tin, thống kê khoa học và công nghệ', [of(topics.information, topics.statistics)]),
  section('Cải cách hành chính và công tác khác', [
    of(
      topics.administrativeReform,
      topics.publicInvestment,
      topics.districtActivities,
      topics.communeSupport,
      topics.staff,
      topics.commonTasks,
    ),
  ]),
]

const periodicReport = (code: string, title: string, periods: readonly Period['kind'][]) =>
  outline({
    code,
    title,
    for: periods,
    from: '2019-03-12',
    basis: 'Nghị định số 09/2019/NĐ-CP',
    summary: (about) => [
      say`Kết quả hoạt động khoa học và công nghệ ${about.period},`,
      say`nhiệm vụ trọng tâm ${about.next}`,
    ],
    numbering: ['roman', 'arabic', 'nested', 'letter'],
    notes: 'footnotes',
    body: [
      words(
        (about) =>
          say`Thực hiện chế độ báo cáo định kỳ, Sở Khoa học và Công nghệ tỉnh ${about.province} báo cáo kết quả hoạt động ${about.period} (số liệu ${about.days}) và nhiệm vụ trọng tâm ${about.next} như sau:`,
      ),
      section((about) => say`Kết quả thực hiện ${about.period}`, fieldsOfWork(results), { always: true }),
      section('Đánh giá chung', [
        section('Thuận lợi, ưu điểm', [results(topics.strengths, topics.provenStrengths, topics.advantages)]),
        section('Khó khăn, hạn chế và nguyên nhân', [results(topics.difficulties, topics.shortcomings, topics.causes)]),
      ]),
      section((about) => say`Nhiệm vụ trọng tâm ${about.next}`, fieldsOfWork(plans), { span: 'next' }),
      section('Giải pháp và đề xuất, kiến nghị', [results(topics.solutions, topics.proposals)]),
      words((about) =>
        sentence(
          say`trên đây là báo cáo kết quả hoạt động khoa học và công nghệ ${about.period} của Sở Khoa học và Công nghệ tỉnh ${about.province}`,
        ),
      ),
    ],
  })

/** Quarterly report with the tasks of the next quarter. */
export const quarterlyReport = periodicReport('quarterly-report', 'Báo cáo quý', ['quarter'])

/** Half-year report with the tasks of the next half-year; also for any number of months, then with those of the remaining ones, and any dates. */
export const halfYearReport = periodicReport('half-year-report', 'Báo cáo 6 tháng', [
  'halfYear',
  'firstMonths',
  'lastMonths',
  'dates',
])
