import { examplesOf } from '../../../ledger/index.ts'
import { qualitySample } from './register.ts'

export const qualitySampleExamples = examplesOf(qualitySample, [
  {
    on: '2020-09-14',
    fill: { kind: 'food', product: 'Bún', batch: 'Sản xuất ngày 14/9/2020' },
    then: [
      {
        do: 'send',
        on: '2020-09-15',
        fill: { code: 'TP-07', tests: 'Hàn the, phẩm màu', laboratory: 'Phòng thử nghiệm' },
      },
      {
        do: 'report',
        on: '2020-09-25',
        fill: { outcome: 'failed', failedTests: 'Hàn the', reportNumber: '107/KQTN' },
      },
      { do: 'settle', on: '2020-10-05' },
    ],
  },
  {
    on: '2020-09-14',
    fill: { kind: 'cement', product: 'Xi măng PCB 30' },
    then: [{ do: 'report', on: '2020-10-01', fill: { outcome: 'passed' } }],
  },
])
