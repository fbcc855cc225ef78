import { count, indicator, sum } from '../../../ledger/index.ts'
import { startupSupport } from './register.ts'

export const startupActivities = indicator(startupSupport, {
  code: 'startup-support.activities',
  title: 'Số sự kiện, cuộc thi, hoạt động kết nối khởi nghiệp đổi mới sáng tạo',
  unit: 'hoạt động',
  value: count,
  counted: { on: 'doneOn' },
  where: { kind: ['event', 'competition', 'connection'] },
  splitBy: ['kind', 'district'],
})

export const startupsSupported = indicator(startupSupport, {
  code: 'startup-support.startups',
  title: 'Số dự án, doanh nghiệp, cá nhân khởi nghiệp được hỗ trợ',
  unit: 'dự án, doanh nghiệp, cá nhân',
  value: count,
  counted: { on: 'doneOn' },
  where: { kind: ['project', 'enterprise', 'person'] },
  splitBy: ['kind', 'district'],
})

export const startupParticipants = indicator(startupSupport, {
  code: 'startup-support.participants',
  title: 'Số lượt người tham gia hoạt động khởi nghiệp đổi mới sáng tạo',
  unit: 'lượt người',
  value: sum('participants'),
  counted: { on: 'doneOn' },
  splitBy: ['kind'],
})

export const startupBudget = indicator(startupSupport, {
  code: 'startup-support.state-budget',
  title: 'Kinh phí ngân sách nhà nước hỗ trợ khởi nghiệp đổi mới sáng tạo',
  unit: 'đồng',
  value: sum('stateBudget'),
  counted: { on: 'doneOn' },
  splitBy: ['kind'],
})

export const startupActivitiesPlanned = indicator(startupSupport, {
  code: 'startup-support.planned',
  title: 'Số hoạt động hỗ trợ khởi nghiệp trong kế hoạch',
  unit: 'hoạt động',
  value: count,
  counted: { during: ['planned'] },
  splitBy: ['origin', 'kind'],
})
