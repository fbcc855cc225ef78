import { examplesOf } from '../../../ledger/index.ts'
import { procedureComplaint } from './register.ts'

const received = { kind: 'feedback', channel: 'hotline' } as const

export const procedureComplaintExamples = examplesOf(procedureComplaint, [
  {
    on: '2021-03-01',
    fill: { ...received, contents: 'Thời gian trả kết quả chưa rõ' },
    then: [{ do: 'answer', on: '2021-03-05', fill: { answer: 'Đã hướng dẫn tra cứu bằng mã hồ sơ' } }],
  },
  {
    on: '2021-03-02',
    fill: { ...received, contents: 'Thủ tục của cơ quan khác' },
    then: [{ do: 'transfer', on: '2021-03-03', fill: { transferredTo: 'Sở Y tế' } }],
  },
  {
    on: '2021-03-03',
    fill: { ...received, contents: 'Không nêu rõ nội dung' },
    then: [{ do: 'reject', on: '2021-03-04', fill: { answer: 'Không có nội dung cụ thể' } }],
  },
])
