import { examplesOf } from '../../../ledger/index.ts'
import { guidance } from './register.ts'

export const guidanceExamples = examplesOf(guidance, [
  {
    on: '2021-08-20',
    fill: { subject: 'labelling', question: 'Ghi nhãn hàng đóng gói tại chỗ' },
    then: [{ do: 'guide', on: '2021-08-23', fill: { channel: 'atOffice', answer: 'Nội dung bắt buộc trên nhãn' } }],
  },
  { on: '2021-08-20', fill: { subject: 'barcode' }, then: [{ do: 'withdraw', on: '2021-08-25' }] },
  { do: 'guide', on: '2021-09-01', fill: { subject: 'conformity', channel: 'remote' } },
])
