import { examplesOf } from '../../../ledger/index.ts'
import { radiationCheck } from './register.ts'

export const radiationCheckExamples = examplesOf(radiationCheck, [
  {
    on: '2021-02-01',
    fill: { reason: 'planned' },
    then: [
      {
        do: 'check',
        on: '2021-05-12',
        fill: {
          machines: 2,
          conclusion: 'shortcomings',
          findings: 'Liều kế cá nhân chưa đọc đúng kỳ',
          mendBy: '2021-06-15',
        },
      },
      { do: 'mend', on: '2021-06-10' },
    ],
  },
  { do: 'check', on: '2021-06-02', fill: { reason: 'unplanned', conclusion: 'compliant' } },
  {
    on: '2021-02-01',
    fill: { reason: 'planned' },
    then: [{ do: 'cancel', on: '2021-08-02', fill: { cancelledFor: 'Phòng, chống dịch Covid-19' } }],
  },
])
