import { calledBy, choice, date, link, money, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { deciders, keepers } from '../offices.ts'
import { programme } from '../programme/register.ts'

/** One thing that a programme sets out to do in a year, with its money and its end. */
export const programmeContent = register({
  code: 'programme-content',
  title: 'Nội dung chương trình, đề án trong năm',
  keptBy: 'office',
  fields: {
    programme: link('Chương trình, đề án, kế hoạch', programme),
    content: text('Nội dung', { max: 600 }),
    division: choice('Phòng, đơn vị thực hiện', divisionList),
    holdsFrom: date('Thực hiện từ ngày'),
    holdsTo: date('Đến hết ngày'),
    budget: money('Kinh phí được giao'),
    spent: money('Kinh phí đã sử dụng'),
    result: text('Kết quả', { max: 600 }),
    reason: text('Lý do lùi thời hạn, không thực hiện', { max: 500 }),
  },
  shownAs: calledBy`${'content'} (${'programme'})`,
  rules: [
    { that: ['holdsTo', 'is not before', 'holdsFrom'], tell: 'Ngày kết thúc không được trước ngày bắt đầu.' },
    { that: ['spent', 'is at most', 'budget'], tell: 'Kinh phí đã sử dụng không được vượt kinh phí được giao.' },
  ],
  rights: { division: 'division' },
  lifecycle: {
    states: { planned: 'Trong kế hoạch', done: 'Đã thực hiện', dropped: 'Không thực hiện' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['programme', 'content', 'holdsFrom', 'holdsTo'],
      by: keepers,
    },
    actions: {
      do: {
        label: 'Hoàn thành',
        from: 'planned',
        to: 'done',
        on: 'doneOn',
        mayFill: ['spent', 'result'],
        by: keepers,
      },
      postpone: {
        label: 'Lùi thời hạn',
        from: 'planned',
        to: 'planned',
        on: 'postponedOn',
        again: true,
        fill: ['holdsTo', 'reason'],
        by: deciders,
      },
      drop: {
        label: 'Không thực hiện',
        from: 'planned',
        to: 'dropped',
        on: 'droppedOn',
        fill: ['reason'],
        by: deciders,
      },
    },
  },
})
