import { count, indicator, sum } from '../../../ledger/index.ts'
import { initiative } from './register.ts'

export const initiativesReceived = indicator(initiative, {
  code: 'initiatives.received',
  title: 'Số hồ sơ sáng kiến đã tiếp nhận',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'receivedOn' },
  splitBy: ['scopeAsked', 'kind', 'district'],
})

export const initiativesAssessed = indicator(initiative, {
  code: 'initiatives.assessed',
  title: 'Số hồ sơ sáng kiến được hội đồng xét, đánh giá phạm vi ảnh hưởng toàn tỉnh, toàn quốc',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'assessedOn' },
  where: { scopeAsked: ['province', 'nation'] },
  splitBy: ['scopeAsked', 'round.number', 'kind', 'district', 'state'],
})

export const initiativesRecognised = indicator(initiative, {
  code: 'initiatives.recognised',
  title: 'Số sáng kiến được công nhận hiệu quả áp dụng, phạm vi ảnh hưởng',
  unit: 'sáng kiến',
  value: count,
  counted: { on: 'recognisedOn' },
  splitBy: ['scopeRecognised', 'round.number', 'kind', 'district', ['scopeRecognised', 'round.number']],
})

export const initiativesRefused = indicator(initiative, {
  code: 'initiatives.refused',
  title: 'Số sáng kiến không được công nhận',
  unit: 'sáng kiến',
  value: count,
  counted: { on: 'refusedOn' },
  splitBy: ['scopeAsked', 'round.number'],
})

export const initiativesPending = indicator(initiative, {
  code: 'initiatives.pending',
  title: 'Số hồ sơ sáng kiến chờ xét, chờ công nhận',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: ['received', 'assessed'] },
  splitBy: ['state', 'scopeAsked'],
})

export const initiativeBenefits = indicator(initiative, {
  code: 'initiatives.benefits',
  title: 'Hiệu quả làm lợi của sáng kiến được công nhận',
  unit: 'đồng',
  value: sum('benefit'),
  counted: { on: 'recognisedOn' },
  splitBy: ['scopeRecognised'],
})
