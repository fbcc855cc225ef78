import { count, indicator } from '../../../ledger/index.ts'
import { cooperation } from './register.ts'

export const cooperationsPrepared = indicator(cooperation, {
  code: 'cooperations.prepared',
  title: 'Số phương án hợp tác được xây dựng',
  unit: 'phương án',
  value: count,
  counted: { on: 'preparedOn' },
  splitBy: ['partnerKind'],
})

export const cooperationsSigned = indicator(cooperation, {
  code: 'cooperations.signed',
  title: 'Số thỏa thuận hợp tác được ký kết',
  unit: 'thỏa thuận',
  value: count,
  counted: { on: 'signedOn' },
  splitBy: ['partnerKind'],
})

export const cooperationsUnderWay = indicator(cooperation, {
  code: 'cooperations.under-way',
  title: 'Số thỏa thuận hợp tác đang thực hiện',
  unit: 'thỏa thuận',
  value: count,
  counted: { standing: ['signed'], lapsesOn: 'endsOn' },
  splitBy: ['partnerKind'],
})

export const cooperationReviews = indicator(cooperation, {
  code: 'cooperations.reviews',
  title: 'Số lượt đánh giá thực hiện hợp tác',
  unit: 'lượt',
  value: count,
  counted: { on: 'reviewedOn' },
  splitBy: ['partnerKind'],
})
