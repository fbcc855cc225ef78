import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { stateChecks } from './lists.ts'
import { qualityCheck } from './register.ts'

export const premisesChecked = indicator(qualityCheck, {
  code: 'quality-checks.premises',
  title: 'Số cơ sở được kiểm tra về tiêu chuẩn, đo lường, chất lượng',
  unit: 'cơ sở',
  value: countDistinct('premises'),
  counted: { on: 'checkedOn' },
  where: { purpose: stateChecks },
  splitBy: ['premises.kind', 'premises.district', 'conclusion', 'occasion'],
})

export const checksDone = indicator(qualityCheck, {
  code: 'quality-checks.visits',
  title: 'Số lượt kiểm tra, khảo sát tại cơ sở',
  unit: 'lượt',
  value: count,
  counted: { on: 'checkedOn' },
  splitBy: ['purpose', 'occasion', 'conclusion'],
})

export const violatingPremises = indicator(qualityCheck, {
  code: 'quality-checks.violating-premises',
  title: 'Số cơ sở có vi phạm về tiêu chuẩn, đo lường, chất lượng',
  unit: 'cơ sở',
  value: countDistinct('premises'),
  counted: { on: 'checkedOn' },
  where: { purpose: stateChecks, conclusion: 'violating' },
  splitBy: ['violation', 'premises.district'],
})

export const premisesSurveyed = indicator(qualityCheck, {
  code: 'quality-checks.premises-surveyed',
  title: 'Số cơ sở được khảo sát chất lượng sản phẩm, hàng hóa',
  unit: 'cơ sở',
  value: countDistinct('premises'),
  counted: { on: 'checkedOn' },
  where: { purpose: 'survey' },
  splitBy: ['premises.district', 'premises.kind'],
})

export const districtsSurveyed = indicator(qualityCheck, {
  code: 'quality-checks.districts-surveyed',
  title: 'Số huyện, thành phố được khảo sát chất lượng sản phẩm, hàng hóa',
  unit: 'huyện, thành phố',
  value: countDistinct('premises.district'),
  counted: { on: 'checkedOn' },
  where: { purpose: 'survey' },
})

export const violationsNotMended = indicator(qualityCheck, {
  code: 'quality-checks.not-mended',
  title: 'Số lượt kiểm tra có vi phạm chưa xác nhận khắc phục',
  unit: 'lượt',
  value: count,
  counted: { standing: ['concluded'] },
  where: { conclusion: 'violating' },
  splitBy: ['violation'],
})

export const mendingDue = indicator(qualityCheck, {
  code: 'quality-checks.mending-due',
  title: 'Số lượt kiểm tra có hạn khắc phục trong kỳ',
  unit: 'lượt',
  value: count,
  counted: { on: 'mendBy' },
  splitBy: ['state'],
})
