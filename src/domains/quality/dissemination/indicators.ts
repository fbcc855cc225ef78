import { count, indicator, sum } from '../../../ledger/index.ts'
import { dissemination } from './register.ts'

export const unitsReached = indicator(dissemination, {
  code: 'disseminations.units',
  title: 'Số đơn vị được tuyên truyền, phổ biến pháp luật về tiêu chuẩn, đo lường, chất lượng',
  unit: 'đơn vị',
  value: sum('units'),
  counted: { on: 'doneOn' },
  splitBy: ['occasion', 'subject', 'atLeast'],
})

export const disseminationsDone = indicator(dissemination, {
  code: 'disseminations.done',
  title: 'Số đợt tuyên truyền, phổ biến pháp luật về tiêu chuẩn, đo lường, chất lượng',
  unit: 'đợt',
  value: count,
  counted: { on: 'doneOn' },
  splitBy: ['occasion', 'subject'],
})
