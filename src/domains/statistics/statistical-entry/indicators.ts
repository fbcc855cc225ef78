import { count, indicator } from '../../../ledger/index.ts'
import { statisticalEntry } from './register.ts'

export const cellsByHand = indicator(statisticalEntry, {
  code: 'statistical-entries.standing',
  title: 'Số ô của biểu thống kê nhập tay',
  unit: 'ô',
  value: count,
  counted: { standing: ['entered'] },
  splitBy: ['form.form'],
})
