import { examplesOf } from '../../../ledger/index.ts'
import { ipSupport } from './register.ts'

export const ipSupportExamples = examplesOf(ipSupport, [
  {
    on: '2021-03-01',
    fill: { applicant: 'Hợp tác xã miến dong', applicantKind: 'cooperative', matter: 'funding' },
    then: [
      { do: 'guide', on: '2021-03-03', fill: { object: 'ordinaryMark', product: 'Miến dong' } },
      { do: 'fund', on: '2021-11-15', fill: { supportGiven: 15_000_000 } },
    ],
  },
  {
    do: 'guide',
    on: '2021-04-05',
    fill: { applicant: 'Công ty chế biến nông sản', applicantKind: 'enterprise', matter: 'funding' },
    then: [{ do: 'decline', on: '2021-06-01', fill: { reason: 'Chưa nộp đơn đăng ký' } }],
  },
])
