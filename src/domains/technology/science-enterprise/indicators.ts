import { count, indicator } from '../../../ledger/index.ts'
import { scienceEnterprise } from './register.ts'

export const enterprisesCertified = indicator(scienceEnterprise, {
  code: 'science-enterprises.certified',
  title: 'Số doanh nghiệp được cấp giấy chứng nhận doanh nghiệp KH&CN',
  unit: 'doanh nghiệp',
  value: count,
  counted: { on: 'certifiedOn' },
  splitBy: ['field', 'district'],
})

export const enterprisesStanding = indicator(scienceEnterprise, {
  code: 'science-enterprises.standing',
  title: 'Số doanh nghiệp KH&CN đang có giấy chứng nhận',
  unit: 'doanh nghiệp',
  value: count,
  counted: { standing: ['certified'] },
  splitBy: ['field', 'district'],
})

export const enterpriseCertificatesAmended = indicator(scienceEnterprise, {
  code: 'science-enterprises.certificates-amended',
  title: 'Số lượt thay đổi nội dung giấy chứng nhận doanh nghiệp KH&CN',
  unit: 'lượt',
  value: count,
  counted: { on: 'amendedOn' },
})

export const enterprisesRevoked = indicator(scienceEnterprise, {
  code: 'science-enterprises.revoked',
  title: 'Số doanh nghiệp bị thu hồi giấy chứng nhận doanh nghiệp KH&CN',
  unit: 'doanh nghiệp',
  value: count,
  counted: { on: 'revokedOn' },
})

export const enterpriseDossiersHandled = indicator(scienceEnterprise, {
  code: 'science-enterprises.dossiers-handled',
  title: 'Số hồ sơ đề nghị cấp giấy chứng nhận doanh nghiệp KH&CN được xem xét trong kỳ',
  unit: 'hồ sơ',
  value: count,
  counted: { during: ['received', 'supplementing'] },
  splitBy: ['origin', 'state'],
})
