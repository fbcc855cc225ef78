import { countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { otherFields, qualityFields } from '../inspection/lists.ts'
import { sanction } from './register.ts'

export const unitsSanctioned = indicator(sanction, {
  code: 'sanctions.units',
  title: 'Số đơn vị bị xử phạt vi phạm hành chính',
  unit: 'đơn vị',
  value: countDistinct('premises'),
  counted: { on: 'decidedOn' },
  splitBy: ['field', 'form', 'premises.district'],
})

export const finesImposed = indicator(sanction, {
  code: 'sanctions.fines',
  title: 'Tổng số tiền xử phạt vi phạm hành chính',
  unit: 'đồng',
  value: sum('fine'),
  counted: { on: 'decidedOn' },
  splitBy: ['field'],
})

export const qualityUnitsSanctioned = indicator(sanction, {
  code: 'sanctions.quality-units',
  title: 'Số đơn vị bị xử phạt về tiêu chuẩn, đo lường, chất lượng',
  unit: 'đơn vị',
  value: countDistinct('premises'),
  counted: { on: 'decidedOn' },
  where: { field: qualityFields },
  splitBy: ['form'],
})

export const qualityFines = indicator(sanction, {
  code: 'sanctions.quality-fines',
  title: 'Số tiền xử phạt về tiêu chuẩn, đo lường, chất lượng',
  unit: 'đồng',
  value: sum('fine'),
  counted: { on: 'decidedOn' },
  where: { field: qualityFields },
})

export const otherUnitsSanctioned = indicator(sanction, {
  code: 'sanctions.other-units',
  title: 'Số đơn vị bị xử phạt trong các lĩnh vực khác',
  unit: 'đơn vị',
  value: countDistinct('premises'),
  counted: { on: 'decidedOn' },
  where: { field: otherFields },
  splitBy: ['form', 'field'],
})

export const otherFines = indicator(sanction, {
  code: 'sanctions.other-fines',
  title: 'Số tiền xử phạt trong các lĩnh vực khác',
  unit: 'đồng',
  value: sum('fine'),
  counted: { on: 'decidedOn' },
  where: { field: otherFields },
})

export const finesPaid = indicator(sanction, {
  code: 'sanctions.fines-paid',
  title: 'Số tiền phạt đã nộp',
  unit: 'đồng',
  value: sum('fine'),
  counted: { on: 'executedOn' },
  splitBy: ['field'],
})

export const finesOutstanding = indicator(sanction, {
  code: 'sanctions.fines-outstanding',
  title: 'Số tiền phạt chưa nộp',
  unit: 'đồng',
  value: sum('fine'),
  counted: { standing: ['decided', 'enforcing'] },
  splitBy: ['field', 'state'],
})
