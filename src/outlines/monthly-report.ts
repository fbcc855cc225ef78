import { outline, plans, results, say, section, sentence, words } from '../ledger/index.ts'
import * as topics from './topics.ts'

const opening = words(
  (about) =>
    say`Thực hiện chế độ báo cáo định kỳ, Sở Khoa học và Công nghệ (KH&CN) tỉnh ${about.province} báo cáo kết quả hoạt động quản lý nhà nước trong lĩnh vực KH&CN ${about.period}, ${about.cumulative} và nhiệm vụ trọng tâm ${about.next} như sau:`,
)

/** Monthly report with the year so far and the tasks of the remaining months, its details in footnotes. */
export const monthlyReport = outline({
  code: 'monthly-report',
  title: 'Báo cáo tháng, lũy kế từ đầu năm và nhiệm vụ các tháng còn lại',
  for: ['month'],
  from: '2019-03-12',
  basis: 'Nghị định số 09/2019/NĐ-CP',
  summary: (about) => [
    say`Kết quả hoạt động khoa học và công nghệ ${about.period},`,
    say`${about.cumulative} và nhiệm vụ trọng tâm ${about.next}`,
  ],
  numbering: ['roman', 'arabic', 'letter'],
  next: 'restOfYear',
  notes: 'footnotes',
  body: [
    opening,
    section(
      (about) => say`Kết quả hoạt động ${about.period}`,
      [
        words((about) => say`Kết quả thực hiện nhiệm vụ tính ${about.days} như sau:`),
        section('Công tác tham mưu xây dựng văn bản', [results(topics.advice)], { always: true }),
        section(
          'Công tác chuyên môn về khoa học và công nghệ',
          [
            section('Công tác quản lý nhiệm vụ khoa học và công nghệ', [
              results(topics.scienceTasks, topics.newTasks, topics.resultHandovers, topics.scienceOrganisations),
            ]),
            section('Công tác quản lý công nghệ, sở hữu trí tuệ, an toàn bức xạ và hạt nhân', [
              results(
                topics.technology,
                topics.startups,
                topics.intellectualProperty,
                topics.radiationSafety,
                topics.initiatives,
              ),
            ]),
            section('Công tác thanh tra, tiêu chuẩn đo lường chất lượng', [
              results(
                topics.inspections,
                topics.petitions,
                topics.isoSystems,
                topics.productivity,
                topics.quality,
                topics.qualityOutreach,
              ),
            ]),
            section('Hoạt động thông tin, nghiên cứu ứng dụng, kiểm định và dịch vụ', [
              results(topics.information, topics.applications, topics.technicalServices),
            ]),
            section('Công tác khác', [
              results(topics.statistics, topics.administrativeReform, topics.publicInvestment),
            ]),
          ],
          { always: true },
        ),
        section('Thực hiện nhiệm vụ được giao theo Chương trình công tác của UBND tỉnh', [results(topics.assignments)]),
      ],
    ),
    section(
      (about) => say`Kết quả hoạt động ${about.cumulative}`,
      [
        section('Về công tác tham mưu', [results(topics.advice)], { always: true }),
        section('Về công tác chuyên môn', [
          section('Công tác quản lý nhiệm vụ khoa học và công nghệ', [
            results(
              topics.scienceTasks,
              topics.taskOutcomes,
              topics.newTasks,
              topics.resultHandovers,
              topics.scienceOrganisations,
            ),
          ]),
          section('Công tác quản lý công nghệ, sở hữu trí tuệ, an toàn bức xạ và hạt nhân', [
            results(
              topics.technology,
              topics.startups,
              topics.intellectualProperty,
              topics.initiatives,
              topics.radiationSafety,
            ),
          ]),
          section('Công tác quản lý tiêu chuẩn đo lường chất lượng, thanh tra khoa học và công nghệ', [
            results(
              topics.inspections,
              topics.petitions,
              topics.quality,
              topics.isoSystems,
              topics.productivity,
              topics.qualityOutreach,
            ),
          ]),
          section('Hoạt động nghiên cứu ứng dụng, kiểm định, dịch vụ và thông tin khoa học và công nghệ', [
            results(topics.applications, topics.technicalServices, topics.information),
          ]),
          section('Công tác khác', [
            results(
              topics.administrativeReform,
              topics.statistics,
              topics.programmes,
              topics.publicInvestment,
              topics.districtActivities,
              topics.communeSupport,
              topics.staff,
              topics.commonTasks,
            ),
          ]),
        ]),
        section('Đánh giá chung', [
          section('Ưu điểm', [results(topics.strengths, topics.provenStrengths)]),
          section('Khó khăn, hạn chế và nguyên nhân', [
            results(topics.difficulties, topics.shortcomings, topics.causes),
          ]),
        ]),
      ],
      { span: 'cumulative' },
    ),
    section(
      (about) => say`Nhiệm vụ khoa học và công nghệ trọng tâm ${about.next}`,
      [
        section('Công tác tham mưu và thực hiện nhiệm vụ được giao', [plans(topics.advice, topics.assignments)]),
        section('Công tác quản lý nhiệm vụ khoa học và công nghệ', [
          plans(topics.scienceTasks, topics.newTasks, topics.resultHandovers, topics.scienceOrganisations),
        ]),
        section('Công tác quản lý công nghệ, sở hữu trí tuệ, an toàn bức xạ và hạt nhân', [
          plans(
            topics.technology,
            topics.startups,
            topics.intellectualProperty,
            topics.initiatives,
            topics.radiationSafety,
          ),
        ]),
        section('Công tác quản lý tiêu chuẩn đo lường chất lượng, thanh tra', [
          plans(topics.inspections, topics.quality, topics.qualityOutreach, topics.isoSystems, topics.productivity),
        ]),
        section('Hoạt động nghiên cứu ứng dụng, kiểm định, dịch vụ và thông tin', [
          plans(topics.applications, topics.technicalServices, topics.information),
        ]),
        section('Công tác khác', [
          plans(
            topics.statistics,
            topics.administrativeReform,
            topics.programmes,
            topics.publicInvestment,
            topics.communeSupport,
            topics.staff,
            topics.commonTasks,
          ),
        ]),
      ],
      { span: 'next', always: true },
    ),
    section('Đề xuất, kiến nghị', [results(topics.solutions, topics.proposals)], { span: 'cumulative' }),
    words((about) =>
      sentence(
        say`trên đây là báo cáo kết quả hoạt động khoa học và công nghệ ${about.period}, ${about.cumulative} và nhiệm vụ trọng tâm ${about.next} của Sở Khoa học và Công nghệ tỉnh ${about.province}`,
      ),
    ),
  ],
})
