import { countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { productivitySupport } from './register.ts'

export const beneficiariesCertified = indicator(productivitySupport, {
  code: 'productivity-supports.beneficiaries',
  title: 'Số tổ chức, cá nhân được hỗ trợ áp dụng, chứng nhận tiêu chuẩn, công cụ nâng cao năng suất, chất lượng',
  unit: 'đơn vị',
  value: countDistinct('beneficiary'),
  counted: { on: 'completedOn' },
  splitBy: ['ownerKind', 'tool', 'district', ['tool', 'ownerKind']],
})

export const supportsUnderWay = indicator(productivitySupport, {
  code: 'productivity-supports.under-way',
  title: 'Số tổ chức, cá nhân đang được hỗ trợ nâng cao năng suất, chất lượng',
  unit: 'đơn vị',
  value: countDistinct('beneficiary'),
  counted: { standing: ['underWay'] },
  splitBy: ['ownerKind', 'tool', 'district'],
})

export const productivityBudget = indicator(productivitySupport, {
  code: 'productivity-supports.budget',
  title: 'Kinh phí ngân sách hỗ trợ nâng cao năng suất, chất lượng',
  unit: 'đồng',
  value: sum('stateBudget'),
  counted: { on: 'completedOn' },
  splitBy: ['tool'],
})
