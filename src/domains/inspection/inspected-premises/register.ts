import { calledBy, choice, date, link, list, register, text } from '../../../ledger/index.ts'
import { premises } from '../../quality/index.ts'
import { inspection } from '../inspection/register.ts'

export const inspectionOutcomes = list({
  code: 'inspection-outcomes',
  title: 'Kết quả',
  entries: {
    compliant: 'Chấp hành đúng quy định',
    reminded: 'Còn thiếu sót, đã nhắc nhở',
    violating: 'Có vi phạm',
  },
})

const inspectors = ['inspector', 'divisionHead'] as const

/** One premises visited in an inspection, with what was found there. */
export const inspectedPremises = register({
  code: 'inspected-premises',
  title: 'Cơ sở được thanh tra, kiểm tra',
  keptBy: 'inspectorate',
  fields: {
    inspection: link('Cuộc thanh tra, kiểm tra', inspection),
    premises: link('Cơ sở', premises),
    outcome: choice('Kết quả', inspectionOutcomes),
    finding: text('Nội dung phát hiện', { max: 1000 }),
    recommendation: text('Kiến nghị, yêu cầu', { max: 1000 }),
    mendBy: date('Hạn thực hiện kiến nghị'),
  },
  identity: ['inspection', 'premises'],
  shownAs: calledBy`${'premises'} (${'inspectedOn'})`,
  rules: [
    {
      that: ['mendBy', 'is not before', 'inspectedOn'],
      tell: 'Hạn thực hiện kiến nghị không được trước ngày làm việc.',
    },
    {
      when: ['outcome', 'is', 'violating'],
      filled: ['finding'],
      tell: 'Cơ sở có vi phạm phải ghi nội dung phát hiện.',
    },
  ],
  lifecycle: {
    states: { inspected: 'Đã làm việc', assessed: 'Đã có kết quả', carriedOut: 'Đã thực hiện kiến nghị' },
    opening: {
      label: 'Làm việc tại cơ sở',
      to: 'inspected',
      on: 'inspectedOn',
      fill: ['inspection', 'premises'],
      by: inspectors,
    },
    actions: {
      assess: {
        label: 'Ghi kết quả',
        from: 'inspected',
        to: 'assessed',
        on: 'assessedOn',
        fill: ['outcome'],
        mayFill: ['finding', 'recommendation', 'mendBy'],
        by: inspectors,
      },
      confirm: {
        label: 'Xác nhận đã thực hiện kiến nghị',
        from: 'assessed',
        to: 'carriedOut',
        on: 'confirmedOn',
        by: inspectors,
      },
    },
  },
})
