import { examplesOf } from '../../../ledger/index.ts'
import { progressCheck } from './register.ts'

export const progressCheckExamples = examplesOf(progressCheck, [
  {
    on: '2021-01-15',
    fill: { reason: 'periodic' },
    then: [
      {
        do: 'check',
        on: '2021-06-10',
        fill: { donePercent: 45, behindSchedule: true, finding: 'Chậm trồng mô hình', mendBy: '2021-07-31' },
      },
      { do: 'mend', on: '2021-07-20', fill: { mending: 'Đã trồng đủ diện tích mô hình' } },
    ],
  },
  {
    do: 'check',
    on: '2021-05-12',
    fill: { reason: 'beforePayment', withVolume: true, confirmedVolume: 120_000_000, minutesNumber: '05/BB-SKHCN' },
  },
  {
    on: '2021-01-15',
    fill: { reason: 'periodic' },
    then: [{ do: 'cancel', on: '2021-08-20', fill: { cancellation: 'Giãn cách xã hội do dịch Covid-19' } }],
  },
])
