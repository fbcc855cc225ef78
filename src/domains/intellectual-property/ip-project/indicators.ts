import { count, indicator } from '../../../ledger/index.ts'
import { ipProject } from './register.ts'

export const projectsProposedToNation = indicator(ipProject, {
  code: 'ip-projects.proposed-to-national-programme',
  title: 'Số nhiệm vụ đề xuất tham gia Chương trình phát triển tài sản trí tuệ quốc gia',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'proposedOn' },
  where: { programme: 'national' },
  splitBy: ['kind', 'state'],
})

export const projectsApproved = indicator(ipProject, {
  code: 'ip-projects.approved',
  title: 'Số dự án sở hữu trí tuệ, xây dựng thương hiệu được phê duyệt',
  unit: 'dự án',
  value: count,
  counted: { on: 'approvedOn' },
  splitBy: ['programme', 'kind', 'district'],
})

export const projectsUnderWay = indicator(ipProject, {
  code: 'ip-projects.under-way',
  title: 'Số dự án sở hữu trí tuệ, xây dựng thương hiệu triển khai trong kỳ',
  unit: 'dự án',
  value: count,
  counted: { during: ['approved', 'underWay'] },
  splitBy: ['origin', 'programme', 'kind', 'district'],
})

export const projectsAccepted = indicator(ipProject, {
  code: 'ip-projects.accepted',
  title: 'Số dự án sở hữu trí tuệ, xây dựng thương hiệu được nghiệm thu',
  unit: 'dự án',
  value: count,
  counted: { on: 'acceptedOn' },
  splitBy: ['outcome', 'kind'],
})

export const projectsOverdue = indicator(ipProject, {
  code: 'ip-projects.overdue',
  title: 'Số dự án sở hữu trí tuệ, xây dựng thương hiệu quá hạn chưa nghiệm thu',
  unit: 'dự án',
  value: count,
  counted: { standing: ['approved', 'underWay'], lapsesOn: 'endsOn', lapsed: true },
})
