import { count, indicator } from '../../../ledger/index.ts'
import { qualitySample } from './register.ts'

export const samplesTaken = indicator(qualitySample, {
  code: 'quality-samples.taken',
  title: 'Số mẫu sản phẩm, hàng hóa lấy thử nghiệm',
  unit: 'mẫu',
  value: count,
  counted: { on: 'takenOn' },
  splitBy: ['kind', 'premises.district'],
})

export const samplesTested = indicator(qualitySample, {
  code: 'quality-samples.tested',
  title: 'Số mẫu đã có kết quả thử nghiệm',
  unit: 'mẫu',
  value: count,
  counted: { on: 'testedOn' },
  splitBy: ['outcome', 'kind', ['kind', 'outcome']],
})

export const samplesAwaitingResult = indicator(qualitySample, {
  code: 'quality-samples.awaiting-result',
  title: 'Số mẫu chưa có kết quả thử nghiệm',
  unit: 'mẫu',
  value: count,
  counted: { standing: ['taken', 'sent'] },
  splitBy: ['kind'],
})
