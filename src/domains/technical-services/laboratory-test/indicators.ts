import { count, indicator, sum } from '../../../ledger/index.ts'
import { laboratoryTest } from './register.ts'

export const samplesReceived = indicator(laboratoryTest, {
  code: 'laboratory-tests.received',
  title: 'Số mẫu nhận thử nghiệm',
  unit: 'mẫu',
  value: count,
  counted: { on: 'receivedOn' },
  splitBy: ['product', 'purpose'],
})

export const samplesTested = indicator(laboratoryTest, {
  code: 'laboratory-tests.tested',
  title: 'Số mẫu được thử nghiệm',
  unit: 'mẫu',
  value: count,
  counted: { on: 'testedOn' },
  splitBy: ['product', 'purpose', 'outcome', 'district'],
})

export const testFees = indicator(laboratoryTest, {
  code: 'laboratory-tests.fees',
  title: 'Doanh thu thử nghiệm',
  unit: 'đồng',
  value: sum('fee'),
  counted: { on: 'testedOn' },
  splitBy: ['product'],
})
