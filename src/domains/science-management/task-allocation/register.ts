import { calledBy, choice, integer, link, list, money, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { scienceTask } from '../science-task/register.ts'

export const moneySources = list({
  code: 'task-money-sources',
  title: 'Nguồn kinh phí',
  entries: {
    central: 'Ngân sách Trung ương',
    local: 'Ngân sách địa phương',
    fund: 'Quỹ phát triển khoa học và công nghệ',
    organisation: 'Vốn của tổ chức chủ trì, doanh nghiệp',
    other: 'Nguồn khác',
  },
})

const managers = ['specialist', 'divisionHead'] as const

/** The money of one source for one task in one budget year: given in the plan, paid out, settled. */
export const taskAllocation = register({
  code: 'task-allocation',
  title: 'Kinh phí nhiệm vụ theo năm',
  keptBy: 'scienceManagement',
  fields: {
    task: link('Nhiệm vụ', scienceTask),
    year: text('Năm ngân sách', {
      max: 4,
      matches: { pattern: '20\\d\\d', tell: 'viết năm bằng bốn chữ số, như 2021' },
    }),
    source: choice('Nguồn kinh phí', moneySources),
    instalment: integer('Lần cấp', { unit: 'lần', min: 1, max: 20 }),
    planned: money('Dự toán giao'),
    decision: link('Quyết định giao dự toán', officialDocument),
    paid: money('Kinh phí đã cấp'),
    settled: money('Kinh phí đã quyết toán'),
    returned: money('Kinh phí nộp trả, hủy dự toán'),
    cancellation: text('Lý do hủy', { max: 300 }),
  },
  identity: ['task', 'year', 'source', 'instalment'],
  shownAs: calledBy`${'task'}, ${'source'} năm ${'year'}`,
  rules: [
    { that: ['paid', 'is at most', 'planned'], tell: 'Kinh phí cấp không được vượt dự toán giao.' },
    { that: ['settled', 'is at most', 'paid'], tell: 'Kinh phí quyết toán không được vượt kinh phí đã cấp.' },
  ],
  lifecycle: {
    states: { planned: 'Đã giao dự toán', paid: 'Đã cấp kinh phí', settled: 'Đã quyết toán', cancelled: 'Đã hủy' },
    opening: {
      label: 'Giao dự toán',
      to: 'planned',
      on: 'plannedOn',
      fill: ['task', 'year', 'source', 'planned'],
      by: managers,
    },
    actions: {
      pay: {
        label: 'Cấp kinh phí',
        from: 'planned',
        to: 'paid',
        on: 'paidOn',
        fill: ['paid'],
        mayFill: ['instalment'],
        by: managers,
      },
      settle: {
        label: 'Quyết toán',
        from: 'paid',
        to: 'settled',
        on: 'settledOn',
        fill: ['settled'],
        mayFill: ['returned'],
        by: managers,
      },
      cancel: {
        label: 'Hủy dự toán',
        from: 'planned',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['cancellation'],
        by: ['divisionHead'],
      },
    },
  },
})
