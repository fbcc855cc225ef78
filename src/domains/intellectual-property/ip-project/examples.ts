import { examplesOf } from '../../../ledger/index.ts'
import { ipProject } from './register.ts'

export const ipProjectExamples = examplesOf(ipProject, [
  {
    on: '2017-03-06',
    fill: {
      title: 'Xây dựng nhãn hiệu chứng nhận cho sản phẩm cam',
      kind: 'branding',
      programme: 'national',
      product: 'Cam',
    },
    then: [
      { do: 'approve', on: '2018-01-15', fill: { stateBudget: 1_200_000_000 } },
      { do: 'start', on: '2018-03-01', fill: { startsOn: '2018-03-01', endsOn: '2020-02-28' } },
      { do: 'extend', on: '2020-01-10', fill: { endsOn: '2020-08-31' } },
      { do: 'accept', on: '2020-09-15', fill: { outcome: 'passed' } },
    ],
  },
  {
    on: '2021-05-21',
    fill: { title: 'Khai thác sáng chế xử lý rác', kind: 'exploitation', programme: 'national' },
    then: [{ do: 'decline', on: '2022-01-10', fill: { reason: 'Chưa đủ hồ sơ' } }],
  },
  {
    do: 'approve',
    on: '2019-06-03',
    fill: { title: 'Quảng bá nông sản được bảo hộ', kind: 'promotion', programme: 'provincial' },
    then: [{ do: 'terminate', on: '2020-05-04', fill: { reason: 'Tổ chức chủ trì giải thể' } }],
  },
])
