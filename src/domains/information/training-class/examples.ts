import { examplesOf } from '../../../ledger/index.ts'
import { trainingClass } from './register.ts'

export const trainingClassExamples = examplesOf(trainingClass, [
  {
    on: '2021-01-11',
    fill: {
      title: 'Quản trị tài sản trí tuệ trong doanh nghiệp',
      form: 'trainingClass',
      topic: 'intellectualProperty',
      division: 'technology',
      plannedFor: '2021-04-15',
    },
    then: [
      { do: 'postpone', on: '2021-04-01', fill: { plannedFor: '2021-05-20' } },
      { do: 'hold', on: '2021-05-20', fill: { level: 'province', district: 'district-one', days: 2 } },
    ],
  },
  {
    on: '2021-02-01',
    fill: { title: 'Gặp gỡ doanh nghiệp', form: 'conference', topic: 'scienceEnterprises' },
    then: [{ do: 'cancel', on: '2021-05-04', fill: { cancellation: 'Dịch Covid-19' } }],
  },
  {
    do: 'hold',
    on: '2021-03-01',
    fill: { title: 'Bảo quản quýt', form: 'guidanceClass', topic: 'applicationTechniques' },
  },
])
