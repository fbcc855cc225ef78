import { examplesOf } from '../../../ledger/index.ts'
import { disseminationContract } from './register.ts'

export const disseminationContractExamples = examplesOf(disseminationContract, [
  {
    on: '2021-02-01',
    fill: { number: '03/HĐ-TT', content: 'Bài trên bản tin, phóng sự ngắn', amount: 20_000_000, endsOn: '2021-09-30' },
    then: [
      { do: 'extend', on: '2021-09-20', fill: { endsOn: '2021-11-30' } },
      { do: 'liquidate', on: '2021-11-30', fill: { settled: 18_500_000 } },
    ],
  },
  {
    on: '2021-03-01',
    fill: { number: '04/HĐ-TT' },
    then: [{ do: 'terminate', on: '2021-05-04', fill: { termination: 'Nhiệm vụ tạm dừng' } }],
  },
])
