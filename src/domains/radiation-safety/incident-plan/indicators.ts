import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { incidentPlan } from './register.ts'

export const plansApproved = indicator(incidentPlan, {
  code: 'incident-plans.facilities',
  title: 'Số đơn vị được phê duyệt kế hoạch ứng phó sự cố bức xạ cấp cơ sở',
  unit: 'đơn vị',
  value: countDistinct('facility'),
  counted: { on: 'approvedOn' },
  splitBy: ['facility.sector', 'facility.district', 'timeliness'],
})

export const plansStanding = indicator(incidentPlan, {
  code: 'incident-plans.standing',
  title: 'Số đơn vị có kế hoạch ứng phó sự cố bức xạ được phê duyệt',
  unit: 'đơn vị',
  value: countDistinct('facility'),
  counted: { standing: ['approved'] },
  splitBy: ['facility.sector', 'facility.district'],
})

export const plansPending = indicator(incidentPlan, {
  code: 'incident-plans.pending',
  title: 'Số hồ sơ kế hoạch ứng phó sự cố bức xạ đang thẩm định',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: ['received', 'supplementing'] },
  splitBy: ['state'],
})

export const plansOverdue = indicator(incidentPlan, {
  code: 'incident-plans.overdue',
  title: 'Số hồ sơ kế hoạch ứng phó sự cố bức xạ quá hạn chưa giải quyết',
  unit: 'hồ sơ',
  value: count,
  counted: { standing: ['received'], lapsesOn: 'dueOn', lapsed: true },
})

export const incidentDrills = indicator(incidentPlan, {
  code: 'incident-plans.drills',
  title: 'Số cuộc diễn tập ứng phó sự cố bức xạ cấp cơ sở',
  unit: 'cuộc',
  value: count,
  counted: { on: 'drilledOn' },
})
