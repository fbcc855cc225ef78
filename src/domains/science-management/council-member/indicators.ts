import { count, indicator } from '../../../ledger/index.ts'
import { councilMember } from './register.ts'

export const membersAppointed = indicator(councilMember, {
  code: 'council-members.appointed',
  title: 'Số lượt thành viên được mời tham gia hội đồng, tổ tư vấn',
  unit: 'lượt người',
  value: count,
  counted: { on: 'appointedOn' },
  splitBy: ['role', 'council.kind'],
})

export const membersAttending = indicator(councilMember, {
  code: 'council-members.attending',
  title: 'Số lượt thành viên dự họp hội đồng, tổ tư vấn',
  unit: 'lượt người',
  value: count,
  counted: { on: 'attendedOn' },
  splitBy: ['role', 'council.kind'],
})
