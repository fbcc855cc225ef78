import { examplesOf } from '../../../ledger/index.ts'
import { publicInvestmentProject } from './register.ts'

export const publicInvestmentProjectExamples = examplesOf(publicInvestmentProject, [
  {
    on: '2019-03-01',
    fill: { title: 'Đầu tư tăng cường trang thiết bị đo lường, thử nghiệm' },
    then: [
      {
        do: 'approve',
        on: '2019-10-30',
        fill: { code: 'DA-7812345', group: 'groupC', fund: 'localBudget', totalInvestment: 30_000_000_000 },
      },
      { do: 'start', on: '2020-02-01' },
      { do: 'adjust', on: '2020-09-01', fill: { totalInvestment: 32_000_000_000 } },
      { do: 'pause', on: '2021-06-01', fill: { reason: 'Giãn cách xã hội' } },
      { do: 'resume', on: '2021-10-01' },
      { do: 'finish', on: '2022-06-30' },
      { do: 'settle', on: '2022-12-20', fill: { settledAmount: 31_400_000_000 } },
    ],
  },
  {
    on: '2020-03-01',
    fill: { title: 'Xây dựng trại thực nghiệm giống nấm' },
    then: [{ do: 'stop', on: '2020-12-01', fill: { reason: 'Không cân đối được vốn' } }],
  },
])
