import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { resultHandover } from './register.ts'

export const resultsHandedOver = indicator(resultHandover, {
  code: 'result-handovers.results',
  title: 'Số kết quả nhiệm vụ KH&CN được bàn giao',
  unit: 'nhiệm vụ',
  value: countDistinct('result'),
  counted: { on: 'handedOverOn' },
  splitBy: ['level', 'rights'],
})

export const unitsReceiving = indicator(resultHandover, {
  code: 'result-handovers.units',
  title: 'Số đơn vị tiếp nhận kết quả nhiệm vụ KH&CN',
  unit: 'đơn vị',
  value: countDistinct('unit'),
  counted: { on: 'handedOverOn' },
  splitBy: ['unitKind', 'district'],
})

export const handoversInPreparation = indicator(resultHandover, {
  code: 'result-handovers.in-preparation',
  title: 'Số kết quả nhiệm vụ KH&CN đang làm thủ tục bàn giao đến cuối kỳ',
  unit: 'kết quả',
  value: countDistinct('result'),
  counted: { standing: ['proposed'] },
  splitBy: ['level'],
})

export const resultsInUse = indicator(resultHandover, {
  code: 'result-handovers.in-use',
  title: 'Số kết quả nhiệm vụ KH&CN đang được sử dụng đến cuối kỳ',
  unit: 'kết quả',
  value: countDistinct('result'),
  counted: { standing: ['inUse', 'reported'] },
  splitBy: ['level'],
})

export const effectReports = indicator(resultHandover, {
  code: 'result-handovers.effect-reports',
  title: 'Số lượt báo cáo hiệu quả ứng dụng kết quả nhiệm vụ KH&CN',
  unit: 'lượt',
  value: count,
  counted: { on: 'reportedOn' },
  splitBy: ['unitKind'],
})
