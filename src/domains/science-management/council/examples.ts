import { examplesOf } from '../../../ledger/index.ts'
import { council } from './register.ts'

export const councilExamples = examplesOf(council, [
  {
    on: '2021-03-01',
    fill: { name: 'Hội đồng nghiệm thu đề tài nhân giống cây ăn quả ôn đới', kind: 'acceptance', memberCount: 9 },
    then: [
      { do: 'postpone', on: '2021-03-20', fill: { postponement: 'epidemic', postponementNote: 'Dịch Covid-19' } },
      { do: 'convene', on: '2021-05-04', fill: { presentCount: 8, venue: 'Hội trường Sở' } },
      {
        do: 'conclude',
        on: '2021-05-04',
        fill: { recommended: true, votesFor: 8, averageScore: '86.5', conclusion: 'Xếp loại Xuất sắc' },
      },
    ],
  },
  {
    on: '2021-04-01',
    fill: { name: 'Hội đồng tư vấn xác định nhiệm vụ năm 2022', kind: 'xacDinh' },
    then: [{ do: 'dissolve', on: '2021-04-15' }],
  },
])
