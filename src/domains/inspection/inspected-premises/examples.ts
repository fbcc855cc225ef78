import { examplesOf } from '../../../ledger/index.ts'
import { inspectedPremises } from './register.ts'

export const inspectedPremisesExamples = examplesOf(inspectedPremises, [
  { on: '2020-05-06', fill: {}, then: [{ do: 'assess', on: '2020-05-06', fill: { outcome: 'compliant' } }] },
  {
    on: '2020-05-07',
    fill: {},
    then: [
      {
        do: 'assess',
        on: '2020-05-20',
        fill: { outcome: 'violating', finding: 'Cân quá hạn kiểm định', mendBy: '2020-06-20' },
      },
      { do: 'confirm', on: '2020-06-15' },
    ],
  },
])
