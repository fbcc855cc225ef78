import { examplesOf } from '../../../ledger/index.ts'
import { resultHandover } from './register.ts'

export const resultHandoverExamples = examplesOf(resultHandover, [
  {
    on: '2021-03-01',
    fill: { result: 'Quy trình nhân giống lê bản địa', level: 'tinh' },
    then: [
      {
        do: 'handOver',
        on: '2021-05-10',
        fill: { unit: 'UBND huyện Một', unitKind: 'district', district: 'district-one', rights: 'use' },
      },
      { do: 'putToUse', on: '2021-07-01' },
      { do: 'reportEffect', on: '2022-01-15', fill: { effect: 'Nhân 5.000 cây giống', benefit: 150_000_000 } },
    ],
  },
  {
    do: 'handOver',
    on: '2021-05-10',
    fill: { result: 'Bộ cơ sở dữ liệu cây thuốc', unit: 'Sở Y tế', unitKind: 'department' },
    then: [{ do: 'stop', on: '2021-09-01', fill: { stopping: 'Không còn nhu cầu' } }],
  },
])
