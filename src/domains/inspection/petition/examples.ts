import { examplesOf } from '../../../ledger/index.ts'
import { petition } from './register.ts'

export const petitionExamples = examplesOf(petition, [
  {
    on: '2020-03-02',
    fill: { kind: 'khieuNai', channel: 'post', content: 'Khiếu nại quyết định xử phạt' },
    then: [
      { do: 'accept', on: '2020-03-09' },
      { do: 'handle', on: '2020-04-06', fill: { result: 'unfounded' } },
    ],
  },
  {
    on: '2020-03-02',
    fill: { channel: 'post' },
    then: [{ do: 'setAside', on: '2020-03-06', fill: { sorting: 'Đơn không ghi rõ họ tên, địa chỉ' } }],
  },
  {
    on: '2020-03-02',
    fill: { kind: 'phanAnh', channel: 'online', content: 'Cân thiếu tại chợ' },
    then: [{ do: 'transfer', on: '2020-03-04', fill: { transferredTo: 'Ban quản lý chợ' } }],
  },
  {
    on: '2020-03-02',
    fill: { kind: 'toCao', channel: 'reception' },
    then: [{ do: 'withdraw', on: '2020-03-03' }],
  },
])
