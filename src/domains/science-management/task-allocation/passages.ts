import { as, breakdown, inBrackets, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { scienceTasks } from '../../../outlines/index.ts'
import { moneyPaid, moneyPlanned, moneySettled, tasksPaid } from './indicators.ts'

export const taskMoney = passage({
  code: 'science-management.task-money',
  topic: scienceTasks,
  needs: { planned: moneyPlanned, paid: moneyPaid, tasks: tasksPaid, settled: moneySettled },
  says: ({ planned, paid, tasks, settled }) =>
    sentence(
      when(planned, say`giao dự toán kinh phí thực hiện nhiệm vụ ${as(planned, 'money')}`),
      when(
        paid,
        say`cấp kinh phí cho ${tasks} nhiệm vụ với tổng số tiền ${as(paid, 'money')}${inBrackets(breakdown(partsOf(paid, 'source'), 'từ'))}`,
      ),
      when(settled, say`quyết toán ${as(settled, 'money')}`),
    ),
})
