import { examplesOf } from '../../../ledger/index.ts'
import { taskAllocation } from './register.ts'

export const taskAllocationExamples = examplesOf(taskAllocation, [
  {
    on: '2021-01-20',
    fill: { year: '2021', source: 'local', planned: 500_000_000 },
    then: [
      { do: 'pay', on: '2021-03-15', fill: { paid: 500_000_000, instalment: 1 } },
      { do: 'settle', on: '2022-01-10', fill: { settled: 480_000_000, returned: 20_000_000 } },
    ],
  },
  {
    on: '2021-01-20',
    fill: { year: '2021', source: 'organisation', planned: 80_000_000 },
    then: [{ do: 'cancel', on: '2021-06-01', fill: { cancellation: 'Nhiệm vụ chấm dứt' } }],
  },
])
