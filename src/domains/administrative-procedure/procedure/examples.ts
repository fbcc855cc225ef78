import { examplesOf } from '../../../ledger/index.ts'
import { procedure } from './register.ts'

export const procedureExamples = examplesOf(procedure, [
  {
    on: '2018-03-01',
    fill: {
      code: '1.002345',
      title: 'Cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ',
      field: 'science',
      limit: 15,
      limitUnit: 'workingDays',
      online: 'level3',
    },
    then: [
      { do: 'amend', on: '2020-02-01', fill: { limit: 10, byPost: true } },
      { do: 'abolish', on: '2025-12-01' },
    ],
  },
])
