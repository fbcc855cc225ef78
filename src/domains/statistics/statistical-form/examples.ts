import { examplesOf } from '../../../ledger/index.ts'
import { statisticalForm } from './register.ts'

export const statisticalFormExamples = examplesOf(statisticalForm, [
  {
    on: '2021-01-05',
    fill: { form: 'tasks', forFrom: '2020-01-01', forTo: '2020-12-31', dueOn: '2021-02-15' },
    then: [
      { do: 'fillIn', on: '2021-01-20' },
      { do: 'return', on: '2021-01-22', fill: { reason: 'Dòng 01 không bằng tổng các cấp' } },
      { do: 'fillIn', on: '2021-01-25' },
      { do: 'check', on: '2021-01-28' },
      { do: 'send', on: '2021-02-10', fill: { sentTo: 'Cục Thông tin KH&CN Quốc gia' } },
      { do: 'reopen', on: '2021-03-10', fill: { reason: 'Bổ sung nhiệm vụ cấp cơ sở' } },
    ],
  },
])
