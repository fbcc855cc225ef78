import { examplesOf } from '../../../ledger/index.ts'
import { programmeContent } from './register.ts'

const thisYear = { holdsFrom: '2021-01-01', holdsTo: '2021-12-31', division: 'standards' } as const

export const programmeContentExamples = examplesOf(programmeContent, [
  {
    on: '2020-12-20',
    fill: { ...thisYear, content: 'Tập huấn về đo lường cho cấp huyện', budget: 50_000_000 },
    then: [
      { do: 'postpone', on: '2021-08-01', fill: { holdsTo: '2022-03-31', reason: 'Dịch bệnh' } },
      { do: 'do', on: '2022-03-10', fill: { spent: 48_000_000 } },
    ],
  },
  {
    on: '2020-12-20',
    fill: { ...thisYear, content: 'Hội thảo đo lường' },
    then: [{ do: 'drop', on: '2021-09-01', fill: { reason: 'Không tổ chức tập trung đông người' } }],
  },
])
