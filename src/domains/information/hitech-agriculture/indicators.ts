import { count, indicator, sum } from '../../../ledger/index.ts'
import { hitechAgriculture } from './register.ts'

export const hitechProducers = indicator(hitechAgriculture, {
  code: 'hitech-agriculture.producers',
  title: 'Số cơ sở nông nghiệp ứng dụng công nghệ cao',
  unit: 'cơ sở',
  value: count,
  counted: { standing: ['active'] },
  splitBy: ['field', 'district', 'producerKind'],
})

export const hitechArea = indicator(hitechAgriculture, {
  code: 'hitech-agriculture.area',
  title: 'Diện tích sản xuất nông nghiệp ứng dụng công nghệ cao',
  unit: 'ha',
  value: sum('area'),
  counted: { standing: ['active'] },
  splitBy: ['field', 'district'],
})

export const hitechProducersEntered = indicator(hitechAgriculture, {
  code: 'hitech-agriculture.entered',
  title: 'Số cơ sở đưa vào cơ sở dữ liệu nông nghiệp ứng dụng công nghệ cao',
  unit: 'cơ sở',
  value: count,
  counted: { on: 'enteredOn' },
  splitBy: ['field'],
})
