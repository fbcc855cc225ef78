import { count, countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { ipSupport } from './register.ts'

export const applicantsGuided = indicator(ipSupport, {
  code: 'ip-support.guided',
  title: 'Số tổ chức, cá nhân được tư vấn, hướng dẫn về sở hữu trí tuệ',
  unit: 'tổ chức, cá nhân',
  value: countDistinct('applicant'),
  counted: { on: 'guidedOn' },
  splitBy: ['matter', 'applicantKind', 'district'],
})

export const applicantsFunded = indicator(ipSupport, {
  code: 'ip-support.funded',
  title: 'Số tổ chức, cá nhân được hỗ trợ kinh phí đăng ký quyền sở hữu công nghiệp',
  unit: 'tổ chức, cá nhân',
  value: countDistinct('applicant'),
  counted: { on: 'fundedOn' },
  splitBy: ['object', 'applicantKind'],
})

export const ipSupportMoney = indicator(ipSupport, {
  code: 'ip-support.money',
  title: 'Kinh phí hỗ trợ đăng ký quyền sở hữu công nghiệp',
  unit: 'đồng',
  value: sum('supportGiven'),
  counted: { on: 'fundedOn' },
  splitBy: ['object'],
})

export const ipRequestsPending = indicator(ipSupport, {
  code: 'ip-support.pending',
  title: 'Số yêu cầu hướng dẫn về sở hữu trí tuệ đang giải quyết',
  unit: 'yêu cầu',
  value: count,
  counted: { standing: ['received'] },
  splitBy: ['matter'],
})
