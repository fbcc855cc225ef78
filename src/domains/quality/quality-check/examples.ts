import { examplesOf } from '../../../ledger/index.ts'
import { qualityCheck } from './register.ts'

export const qualityCheckExamples = examplesOf(qualityCheck, [
  { on: '2020-05-06', fill: { purpose: 'survey' } },
  {
    on: '2020-05-06',
    fill: { purpose: 'stateCheck', occasion: 'planned', minutesNumber: '12/BB-KT' },
    then: [{ do: 'conclude', on: '2020-05-06', fill: { conclusion: 'compliant' } }],
  },
  {
    on: '2020-05-07',
    fill: { purpose: 'stateCheck', occasion: 'unplanned' },
    then: [
      {
        do: 'conclude',
        on: '2020-05-08',
        fill: { conclusion: 'violating', violation: 'verificationExpired', mendBy: '2020-06-08' },
      },
      { do: 'confirmMended', on: '2020-06-02' },
    ],
  },
])
