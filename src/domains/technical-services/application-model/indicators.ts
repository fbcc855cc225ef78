import { count, indicator, missing } from '../../../ledger/index.ts'
import { applicationModel } from './register.ts'

export const modelsUnderWay = indicator(applicationModel, {
  code: 'application-models.under-way',
  title: 'Số mô hình ứng dụng tiến bộ KH&CN triển khai trong kỳ',
  unit: 'mô hình',
  value: count,
  counted: { during: ['underWay'] },
  splitBy: ['field', 'district', 'origin'],
})

export const modelsFinished = indicator(applicationModel, {
  code: 'application-models.finished',
  title: 'Số mô hình kết thúc, được đánh giá',
  unit: 'mô hình',
  value: count,
  counted: { on: 'finishedOn' },
  splitBy: ['field'],
})

export const modelsSpread = indicator(applicationModel, {
  code: 'application-models.spread',
  title: 'Số mô hình được nhân rộng',
  unit: 'mô hình',
  value: count,
  counted: { on: 'spreadOn' },
  splitBy: ['field'],
})

export const modelsPlanned = indicator(applicationModel, {
  code: 'application-models.planned',
  title: 'Số mô hình dự kiến triển khai',
  unit: 'mô hình',
  value: count,
  counted: { on: 'plannedFor' },
  where: { stopping: missing },
  splitBy: ['field', 'district'],
})
