import { examplesOf } from '../../../ledger/index.ts'
import { taskOutcome } from './register.ts'

export const taskOutcomeExamples = examplesOf(taskOutcome, [
  {
    on: '2020-07-01',
    fill: { kind: 'model', name: 'mô hình trồng lê bản địa', quantity: 1, districts: ['district-one'] },
    then: [
      { do: 'start', on: '2020-09-01' },
      { do: 'achieve', on: '2022-06-30', fill: { quantity: 1, outstanding: true } },
      { do: 'putToUse', on: '2023-05-01', fill: { effect: 'Nhân rộng thêm 10 ha' } },
    ],
  },
  {
    do: 'achieve',
    on: '2021-10-10',
    fill: { kind: 'plantedArea', name: 'trồng mới lê bản địa', area: '2.5' },
  },
  { do: 'start', on: '2021-02-01', fill: { kind: 'procedure', name: 'quy trình ghép cải tạo', quantity: 1 } },
  {
    on: '2020-07-01',
    fill: { kind: 'publication', name: 'bài báo về nhân giống lê', quantity: 2 },
    then: [{ do: 'miss', on: '2022-06-30', fill: { failure: 'Tạp chí chưa nhận đăng' } }],
  },
])
