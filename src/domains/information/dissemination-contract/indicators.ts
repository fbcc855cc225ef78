import { count, countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { disseminationContract } from './register.ts'

export const disseminationContractsUnderWay = indicator(disseminationContract, {
  code: 'dissemination-contracts.under-way',
  title: 'Số hợp đồng tuyên truyền kết quả nhiệm vụ KH&CN đang thực hiện',
  unit: 'hợp đồng',
  value: count,
  counted: { standing: ['signed'] },
})

export const tasksDisseminated = indicator(disseminationContract, {
  code: 'dissemination-contracts.tasks-liquidated',
  title: 'Số nhiệm vụ KH&CN được thanh lý hợp đồng tuyên truyền',
  unit: 'nhiệm vụ',
  value: countDistinct('task'),
  counted: { on: 'liquidatedOn' },
  splitBy: ['task.field', 'task.level'],
})

export const disseminationSettled = indicator(disseminationContract, {
  code: 'dissemination-contracts.settled',
  title: 'Giá trị hợp đồng tuyên truyền đã thanh lý',
  unit: 'đồng',
  value: sum('settled'),
  counted: { on: 'liquidatedOn' },
})
