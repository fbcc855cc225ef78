import { calledBy, choice, date, integer, link, list, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { atomicEnergyLaw } from '../lists.ts'
import { radiationFacility } from '../radiation-facility/register.ts'

const officers = ['specialist', 'divisionHead'] as const

export const checkReasons = list({
  code: 'radiation-check-reasons',
  title: 'Hình thức kiểm tra',
  entries: { planned: 'Theo kế hoạch', unplanned: 'Đột xuất', mending: 'Kiểm tra việc khắc phục' },
})

export const checkConclusions = list({
  code: 'radiation-check-conclusions',
  title: 'Kết luận',
  entries: {
    compliant: 'Chấp hành đúng quy định',
    shortcomings: 'Còn tồn tại, phải khắc phục',
    violation: 'Có vi phạm, chuyển xử lý',
  },
})

/** One state check of radiation safety at one facility; inspections with their sanctions are kept by the inspectorate. */
export const radiationCheck = register({
  code: 'radiation-check',
  title: 'Kiểm tra an toàn bức xạ',
  keptBy: 'technology',
  basis: atomicEnergyLaw,
  fields: {
    facility: link('Cơ sở', radiationFacility),
    reason: choice('Hình thức kiểm tra', checkReasons),
    decision: link('Quyết định, kế hoạch kiểm tra', officialDocument),
    machines: integer('Số thiết bị được kiểm tra', { unit: 'thiết bị', max: 1000 }),
    conclusion: choice('Kết luận', checkConclusions),
    findings: text('Tồn tại', { max: 1000 }),
    mendBy: date('Hạn khắc phục'),
    cancelledFor: text('Lý do hủy', { max: 300 }),
  },
  shownAs: calledBy`Kiểm tra ${'facility'}`,
  rules: [
    {
      when: ['conclusion', 'is', 'shortcomings'],
      filled: ['findings', 'mendBy'],
      tell: 'Kết luận còn tồn tại phải ghi tồn tại và hạn khắc phục.',
    },
    { that: ['mendBy', 'is after', 'checkedOn'], tell: 'Hạn khắc phục phải sau ngày kiểm tra.' },
  ],
  lifecycle: {
    states: {
      planned: 'Trong kế hoạch',
      checked: 'Đã kiểm tra',
      mended: 'Đã khắc phục',
      cancelled: 'Đã hủy',
    },
    opening: { label: 'Đưa vào kế hoạch', to: 'planned', on: 'plannedOn', fill: ['facility', 'reason'], by: officers },
    actions: {
      check: {
        begins: true,
        label: 'Kiểm tra',
        from: 'planned',
        to: 'checked',
        on: 'checkedOn',
        mayFill: ['decision', 'machines', 'conclusion', 'findings', 'mendBy'],
        by: officers,
      },
      mend: {
        label: 'Xác nhận đã khắc phục',
        from: 'checked',
        to: 'mended',
        on: 'mendedOn',
        by: officers,
      },
      cancel: {
        label: 'Hủy',
        from: 'planned',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['cancelledFor'],
        by: ['divisionHead'],
      },
    },
  },
})
