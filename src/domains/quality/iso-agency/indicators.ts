import { count, indicator } from '../../../ledger/index.ts'
import { isoAgency } from './register.ts'

export const isoAgenciesPublished = indicator(isoAgency, {
  code: 'iso-agencies.standing',
  title: 'Số cơ quan, đơn vị đang áp dụng hệ thống quản lý chất lượng đã công bố phù hợp',
  unit: 'đơn vị',
  value: count,
  counted: { standing: ['published'] },
  splitBy: ['kind', 'standard', 'district', ['kind', 'standard']],
})

export const isoPublications = indicator(isoAgency, {
  code: 'iso-agencies.published',
  title: 'Số cơ quan, đơn vị công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn lần đầu',
  unit: 'đơn vị',
  value: count,
  counted: { on: 'publishedOn' },
  splitBy: ['kind', 'standard', 'district'],
})

export const isoConversionsDone = indicator(isoAgency, {
  code: 'iso-agencies.converted',
  title: 'Số lượt chuyển đổi phiên bản hệ thống quản lý chất lượng',
  unit: 'lượt',
  value: count,
  counted: { on: 'convertedOn' },
  splitBy: ['kind', 'standard'],
})
