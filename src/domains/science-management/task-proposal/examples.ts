import { examplesOf } from '../../../ledger/index.ts'
import { taskProposal } from './register.ts'

const proposal = { planYear: '2022', field: 'agriculture', proposerKind: 'district' } as const

export const taskProposalExamples = examplesOf(taskProposal, [
  {
    on: '2021-02-10',
    fill: { ...proposal, title: 'Ứng dụng kỹ thuật nhân giống lê bản địa', proposer: 'UBND huyện', kind: 'deTai' },
    then: [
      { do: 'consider', on: '2021-04-20', fill: { opinion: 'Đề nghị thực hiện' } },
      { do: 'order', on: '2021-06-15' },
    ],
  },
  {
    on: '2021-02-12',
    fill: { ...proposal, title: 'Xây dựng mô hình trồng rau thủy canh' },
    then: [{ do: 'refuse', on: '2021-04-20', fill: { refusal: 'Trùng với nhiệm vụ đã thực hiện' } }],
  },
  {
    on: '2021-02-15',
    fill: { ...proposal, title: 'Nghiên cứu bảo quản quả tươi', partner: 'Viện nghiên cứu rau quả' },
    then: [{ do: 'withdraw', on: '2021-03-01' }],
  },
])
