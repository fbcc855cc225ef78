import { calledBy, choice, date, link, register, text, workingDays } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { atomicEnergyLaw } from '../lists.ts'
import { radiationFacility } from '../radiation-facility/register.ts'
import { lastDay, lastDayToSettle, settledWhen, settlementTimes } from '../settlement.ts'

const officers = ['specialist', 'divisionHead'] as const
const leaders = ['deputyDirector', 'director'] as const

const timeToSettle = [{ from: '2021-02-01', to: '2025-12-31', limit: workingDays(10) }] as const

/** One plan of a facility for responding to radiation incidents, from its dossier to the plan that replaces it. */
export const incidentPlan = register({
  code: 'incident-plan',
  title: 'Kế hoạch ứng phó sự cố bức xạ cấp cơ sở',
  keptBy: 'technology',
  basis: atomicEnergyLaw,
  fields: {
    facility: link('Cơ sở', radiationFacility),
    dossierCode: text('Mã hồ sơ', { max: 40 }),
    dueOn: date('Hạn giải quyết'),
    timeliness: choice('Thời gian giải quyết', settlementTimes),
    decisionNumber: text('Số quyết định phê duyệt', { max: 60 }),
    decision: link('Quyết định phê duyệt', officialDocument),
    reviewBy: date('Hạn rà soát, cập nhật'),
    drillFindings: text('Kết quả diễn tập', { max: 1000 }),
    reason: text('Lý do không phê duyệt', { max: 500 }),
  },
  derived: {
    dueOn: (from) =>
      lastDayToSettle(from, timeToSettle, lastDay(from, 'supplementedOn') ?? lastDay(from, 'receivedOn')),
    timeliness: (from) => settledWhen(from, lastDay(from, 'approvedOn') ?? lastDay(from, 'refusedOn')),
  },
  shownAs: calledBy`Kế hoạch ứng phó sự cố của ${'facility'}`,
  rules: [{ that: ['reviewBy', 'is after', 'approvedOn'], tell: 'Hạn rà soát phải sau ngày phê duyệt.' }],
  lifecycle: {
    states: {
      received: 'Đang thẩm định',
      supplementing: 'Chờ bổ sung hồ sơ',
      approved: 'Đã phê duyệt',
      replaced: 'Đã thay bằng kế hoạch khác',
      refused: 'Không phê duyệt',
    },
    opening: { label: 'Tiếp nhận hồ sơ', to: 'received', on: 'receivedOn', fill: ['facility'], by: officers },
    actions: {
      askToSupplement: {
        label: 'Yêu cầu bổ sung hồ sơ',
        from: 'received',
        to: 'supplementing',
        on: 'askedToSupplementOn',
        again: true,
        by: officers,
      },
      takeSupplement: {
        label: 'Nhận hồ sơ bổ sung',
        from: 'supplementing',
        to: 'received',
        on: 'supplementedOn',
        again: true,
        by: officers,
      },
      approve: {
        begins: true,
        label: 'Phê duyệt kế hoạch',
        from: 'received',
        to: 'approved',
        on: 'approvedOn',
        mayFill: ['decisionNumber', 'decision', 'reviewBy'],
        by: leaders,
        within: timeToSettle,
      },
      refuse: {
        label: 'Không phê duyệt kế hoạch',
        from: ['received', 'supplementing'],
        to: 'refused',
        on: 'refusedOn',
        fill: ['reason'],
        by: leaders,
        within: timeToSettle,
      },
      drill: {
        label: 'Diễn tập ứng phó sự cố',
        from: 'approved',
        to: 'approved',
        on: 'drilledOn',
        again: true,
        mayFill: ['drillFindings'],
        by: officers,
      },
      replace: {
        label: 'Thay bằng kế hoạch khác',
        from: 'approved',
        to: 'replaced',
        on: 'replacedOn',
        by: officers,
      },
    },
  },
})
