import { examplesOf } from '../../../ledger/index.ts'
import { applicationModel } from './register.ts'

export const applicationModelExamples = examplesOf(applicationModel, [
  {
    on: '2020-12-01',
    fill: {
      title: 'Mô hình thủy canh rau xà lách',
      field: 'crops',
      district: 'district-one',
      plannedFor: '2021-02-01',
      budget: 150_000_000,
    },
    then: [
      { do: 'start', on: '2021-02-10', fill: { scale: '500 m²', endsOn: '2021-12-31' } },
      { do: 'finish', on: '2021-12-20', fill: { effect: 'Năng suất tăng 20% so với trồng đất' } },
      { do: 'spread', on: '2022-03-01', fill: { spread: 'Hai hợp tác xã, 1.000 m²' } },
    ],
  },
  {
    do: 'start',
    on: '2021-03-01',
    fill: { title: 'Mô hình trồng nấm rơm', field: 'mushrooms' },
    then: [{ do: 'stop', on: '2021-06-01', fill: { stopping: 'Mưa lũ làm hỏng nhà nấm' } }],
  },
])
