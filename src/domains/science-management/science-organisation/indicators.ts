import { count, type DateName, indicator, sum } from '../../../ledger/index.ts'
import { scienceOrganisation } from './register.ts'

export const organisationsActive = indicator(scienceOrganisation, {
  code: 'science-organisations.active',
  title: 'Số tổ chức KH&CN đang hoạt động đến cuối kỳ',
  unit: 'tổ chức',
  value: count,
  counted: { standing: ['active'] },
  splitBy: ['kind', 'sector', 'field', 'district', 'inNetworkPlan', 'autonomy', ['kind', 'sector']],
})

export const organisationStaff = indicator(scienceOrganisation, {
  code: 'science-organisations.staff',
  title: 'Nhân lực của các tổ chức KH&CN đang hoạt động đến cuối kỳ',
  unit: 'người',
  value: sum('people'),
  counted: { standing: ['active'] },
  splitBy: ['kind', 'sector', 'field'],
})

const flow = (on: DateName<typeof scienceOrganisation>, code: string, title: string, unit: string) =>
  indicator(scienceOrganisation, {
    code: `science-organisations.${code}`,
    title,
    unit,
    value: count,
    counted: { on },
    splitBy: ['kind', 'sector'],
  })

export const organisationsCertified = flow(
  'certifiedOn',
  'certified',
  'Số tổ chức được cấp giấy chứng nhận đăng ký hoạt động KH&CN',
  'tổ chức',
)
export const certificatesAmended = flow('amendedOn', 'amended', 'Số lượt thay đổi, bổ sung giấy chứng nhận', 'lượt')
export const certificatesReissued = flow('reissuedOn', 'reissued', 'Số lượt cấp lại giấy chứng nhận', 'lượt')
export const certificatesRevoked = flow('revokedOn', 'revoked', 'Số tổ chức bị thu hồi giấy chứng nhận', 'tổ chức')
