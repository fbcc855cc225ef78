import { count, indicator } from '../../../ledger/index.ts'
import { innovationIndicator } from './register.ts'

export const measuresPublished = indicator(innovationIndicator, {
  code: 'innovation-indicators.published',
  title: 'Số chỉ số đổi mới sáng tạo, năng suất, trình độ công nghệ được công bố',
  unit: 'chỉ số',
  value: count,
  counted: { on: 'publishedOn' },
  splitBy: ['measure'],
})

export const measuresUnderWay = indicator(innovationIndicator, {
  code: 'innovation-indicators.under-way',
  title: 'Số chỉ số đổi mới sáng tạo, năng suất, trình độ công nghệ đang đo lường, đánh giá',
  unit: 'chỉ số',
  value: count,
  counted: { standing: ['underWay'] },
  splitBy: ['measure'],
})
