import { calledBy, choice, date, decimal, link, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { officialDocument } from '../../office/index.ts'

const planners = ['officeCompiler', 'divisionHead'] as const

/** One target that a plan sets for an indicator: what the plan calls it, how much, from and to which day, by which document. */
export const planTarget = register({
  code: 'plan-target',
  title: 'Chỉ tiêu kế hoạch',
  keptBy: 'office',
  fields: {
    title: text('Nội dung chỉ tiêu', { max: 300 }),
    indicator: text('Mã chỉ tiêu thống kê', {
      max: 100,
      matches: {
        pattern: '[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*',
        tell: 'viết mã của một chỉ tiêu đã có, như science-tasks.accepted',
      },
      names: 'indicator',
      hint: 'Mã của chỉ tiêu mà báo cáo tính số thực hiện',
    }),
    amount: decimal('Mức giao', { unit: 'đơn vị của chỉ tiêu' }),
    holdsFrom: date('Từ ngày'),
    holdsTo: date('Đến hết ngày'),
    division: choice('Phòng, đơn vị thực hiện', divisionList),
    source: link('Văn bản giao chỉ tiêu', officialDocument),
  },
  identity: ['indicator', 'holdsFrom', 'division'],
  shownAs: calledBy`${'title'} (${'holdsFrom'} – ${'holdsTo'})`,
  rules: [{ that: ['holdsTo', 'is not before', 'holdsFrom'], tell: 'Chỉ tiêu không được hết hạn trước ngày bắt đầu.' }],
  rights: { division: 'division' },
  lifecycle: {
    states: { set: 'Đã giao', adjusted: 'Đã điều chỉnh', withdrawn: 'Đã rút' },
    opening: {
      label: 'Giao chỉ tiêu',
      to: 'set',
      on: 'setOn',
      fill: ['title', 'indicator', 'amount', 'holdsFrom', 'holdsTo', 'division'],
      by: planners,
    },
    actions: {
      adjust: {
        label: 'Điều chỉnh chỉ tiêu',
        from: ['set', 'adjusted'],
        to: 'adjusted',
        on: 'adjustedOn',
        again: true,
        fill: ['amount'],
        mayFill: ['holdsTo', 'source'],
        by: planners,
      },
      // A target that is withdrawn counts no more in periods that end after its last day, so that day has to be given.
      withdraw: {
        label: 'Rút chỉ tiêu',
        from: ['set', 'adjusted'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        fill: ['holdsTo'],
        mayFill: ['source'],
        by: planners,
      },
    },
  },
})
