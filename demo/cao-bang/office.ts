import { assignment, draftingProject, publicInvestmentProject } from '../../src/domains/office/index.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'
import { records as documents } from './office-documents.ts'
import { records as programmes } from './office-programmes.ts'

const ofTheCommittee = { type: 'plan', legal: false, authority: 'peoplesCommittee' } as const

const partyResolution = seeds(draftingProject, [
  {
    on: '2021-01-11',
    fill: {
      title: 'Nghị quyết của Tỉnh ủy thuộc lĩnh vực KH&CN',
      type: 'resolution',
      legal: false,
      authority: 'provincialParty',
      division: 'scienceManagement',
    },
    then: [
      { do: 'draft', on: '2021-02-01' },
      { do: 'consult', on: '2021-04-12' },
      { do: 'submit', on: '2021-07-12' },
      {
        do: 'return',
        on: '2021-08-20',
        fill: {
          progress:
            'đang chỉnh sửa, hoàn thiện theo ý kiến của Ban Thường vụ Tỉnh ủy và Ban cán sự Đảng UBND tỉnh để trình Hội nghị Ban Chấp hành Đảng bộ tỉnh',
        },
      },
    ],
  },
])

const legalDocuments = seeds(draftingProject, [
  {
    on: '2021-01-18',
    fill: {
      title: unnamed('Nghị quyết quy phạm pháp luật của HĐND tỉnh', 1),
      type: 'resolution',
      legal: true,
      authority: 'peoplesCouncil',
      division: 'scienceManagement',
    },
    then: [
      { do: 'draft', on: '2021-03-01' },
      { do: 'consult', on: '2021-08-02' },
    ],
  },
  ...several(2, ['2021-01-18', '2021-02-22'], (n, on) => ({
    on,
    fill: {
      title: unnamed('Quyết định quy phạm pháp luật của UBND tỉnh', n),
      type: 'decision' as const,
      legal: true,
      authority: 'peoplesCommittee' as const,
      division: 'scienceManagement' as const,
    },
    then: [{ do: 'draft' as const, on: '2021-04-05' }],
  })),
])

const otherDocuments = seeds(draftingProject, [
  {
    on: '2021-03-01',
    fill: {
      ...ofTheCommittee,
      type: 'phuongAn',
      title:
        'Phương án quy hoạch mạng lưới tổ chức KH&CN công lập trên địa bàn tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050',
      division: 'scienceManagement',
    },
    then: [{ do: 'draft', on: '2021-05-04' }],
  },
  {
    on: '2021-06-14',
    fill: {
      ...ofTheCommittee,
      type: 'decision',
      title: 'Quyết định phê duyệt đơn giá dịch vụ công sử dụng ngân sách nhà nước thuộc lĩnh vực KH&CN',
      division: 'office',
    },
    then: [{ do: 'draft', on: '2021-07-05' }],
  },
  {
    on: '2021-05-10',
    fill: {
      ...ofTheCommittee,
      title: 'Kế hoạch triển khai Chiến lược sở hữu trí tuệ đến năm 2030 trên địa bàn tỉnh',
      division: 'technology',
    },
    then: [
      { do: 'draft', on: '2021-06-07' },
      {
        do: 'consult',
        on: '2021-08-18',
        fill: {
          consulted: 'Cục Sở hữu trí tuệ, Viện Khoa học sở hữu trí tuệ, Vụ KH&CN Địa phương',
          progress: 'đang tổng hợp ý kiến của Cục Sở hữu trí tuệ, Viện Khoa học sở hữu trí tuệ và Vụ KH&CN Địa phương',
        },
      },
    ],
  },
  {
    on: '2021-04-05',
    fill: {
      ...ofTheCommittee,
      title: 'Kế hoạch triển khai tham gia thúc đẩy cải thiện chỉ số đổi mới sáng tạo quốc gia trên địa bàn tỉnh',
      division: 'technology',
    },
    then: [
      { do: 'draft', on: '2021-05-04' },
      { do: 'consult', on: '2021-06-14' },
      { do: 'submit', on: '2021-07-16', fill: { submission: 'official-document/ttr-894-2021' } },
      { do: 'return', on: '2021-08-23' },
      { do: 'submit', on: '2021-09-07', fill: { submission: 'official-document/cv-1155-2021' } },
    ],
  },
  {
    on: '2021-06-07',
    fill: {
      ...ofTheCommittee,
      title: 'Kế hoạch triển khai Chiến lược quốc gia về nghiên cứu, phát triển trí tuệ nhân tạo đến năm 2030',
      division: 'technology',
    },
    then: [{ do: 'draft', on: '2021-07-05' }],
  },
  ...[
    'Quyết định phê duyệt Phương hướng, mục tiêu, nhiệm vụ KH&CN chủ yếu giai đoạn 2021-2030 trên địa bàn tỉnh',
    'Quyết định phê duyệt Chương trình nghiên cứu khoa học, phát triển công nghệ và nâng cao tiềm lực KH&CN tỉnh giai đoạn 2021-2030',
  ].map((title) => ({
    on: '2021-06-21',
    fill: { ...ofTheCommittee, type: 'decision' as const, title, division: 'scienceManagement' as const },
    then: [{ do: 'draft' as const, on: '2021-07-19' }],
  })),
])

const ofTheProgramme = {
  source: 'workProgramme',
  sourceDocument: 'official-document/ctr-2332-2021',
  part: 'lead',
  division: 'technology',
  dueOn: '2021-09-30',
} as const

const assignments = seeds(assignment, [
  {
    // It was in hand before the programme of September repeated it.
    on: '2021-08-02',
    fill: {
      ...ofTheProgramme,
      title:
        'Kế hoạch triển khai tham gia thúc đẩy cải thiện chỉ số đổi mới sáng tạo quốc gia trên địa bàn tỉnh Cao Bằng',
    },
    then: [
      {
        do: 'submit',
        on: '2021-09-07',
        fill: {
          resultDocument: 'official-document/cv-1155-2021',
          progress: 'đã hoàn thiện theo ý kiến góp ý của các cơ quan, đơn vị và trình UBND tỉnh xem xét, ban hành',
        },
      },
    ],
  },
  {
    on: '2021-08-02',
    fill: {
      ...ofTheProgramme,
      title:
        'Đánh giá thực trạng các chỉ số năng suất, năng suất vốn, năng suất lao động, năng suất các nhân tố tổng hợp (TFP) tỉnh Cao Bằng giai đoạn 2016-2020',
    },
    then: [
      {
        do: 'explain',
        on: '2021-08-27',
        fill: {
          resultDocument: 'official-document/bc-1118-2021',
          progress: 'đã có báo cáo giải trình, làm rõ nội dung đề xuất chủ trương thực hiện gửi UBND tỉnh',
        },
      },
    ],
  },
  {
    on: '2021-09-01',
    fill: {
      ...ofTheProgramme,
      title: 'Kế hoạch thực hiện Chiến lược sở hữu trí tuệ tỉnh Cao Bằng giai đoạn 2020-2025',
    },
    then: [
      {
        do: 'revise',
        on: '2021-09-10',
        fill: {
          progress:
            'đang chỉnh sửa, hoàn thiện dự thảo theo ý kiến của Cục Sở hữu trí tuệ, Vụ KH&CN Địa phương và Viện Khoa học sở hữu trí tuệ',
        },
      },
    ],
  },
])

const investments = seeds(
  publicInvestmentProject,
  several(2, ['2019-09-16', '2020-03-16'], (n, on) => ({
    on,
    fill: { title: unnamed('Dự án đầu tư công trong lĩnh vực KH&CN', n) },
    then: [
      { do: 'approve' as const, on: '2020-06-15' },
      { do: 'start' as const, on: '2020-09-14' },
    ],
  })),
)

export const records: readonly Seed[] = [
  ...documents,
  ...partyResolution,
  ...legalDocuments,
  ...otherDocuments,
  ...assignments,
  ...investments,
  ...programmes,
]
