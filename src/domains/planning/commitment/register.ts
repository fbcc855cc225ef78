import { choice, date, link, list, register, text, yesNo } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { officialDocument } from '../../office/index.ts'
import { topicList } from '../../topic-list.ts'

export const commitmentOutcomes = list({
  code: 'commitment-outcomes',
  title: 'Kết quả thực hiện nhiệm vụ trọng tâm',
  entries: { done: 'Đã hoàn thành', partlyDone: 'Hoàn thành một phần', notDone: 'Chưa thực hiện' },
})

const keepers = ['specialist', 'divisionHead', 'officeCompiler'] as const
const deciders = ['divisionHead', 'officeCompiler'] as const

/** One thing that a report promises for the next period; it stays on the checklist until it is reported on or dropped. */
export const commitment = register({
  code: 'commitment',
  title: 'Nhiệm vụ trọng tâm',
  keptBy: 'office',
  fields: {
    topic: choice('Lĩnh vực công tác', topicList),
    content: text('Nội dung nhiệm vụ', {
      narrative: true,
      max: 1000,
      hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu',
    }),
    division: choice('Phòng, đơn vị thực hiện', divisionList),
    forFrom: date('Thực hiện từ ngày'),
    forTo: date('Đến hết ngày'),
    source: link('Văn bản giao nhiệm vụ', officialDocument),
    promised: yesNo('Đã đề ra trước khi thực hiện'),
    outcome: choice('Mức độ hoàn thành', commitmentOutcomes),
    result: text('Kết quả thực hiện', {
      narrative: true,
      max: 1000,
      hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu',
    }),
    resultDocument: link('Văn bản kết quả', officialDocument),
    reason: text('Lý do chuyển kỳ sau hoặc không thực hiện', { max: 500 }),
  },
  shownAs: 'content',
  derived: { promised: ({ values }) => values.promisedOn !== null },
  rules: [
    {
      that: ['forTo', 'is not before', 'forFrom'],
      tell: 'Thời gian thực hiện không được kết thúc trước ngày bắt đầu.',
    },
    {
      when: ['outcome', 'is', 'notDone'],
      filled: ['reason'],
      tell: 'Nhiệm vụ chưa thực hiện phải nêu lý do.',
    },
  ],
  rights: { division: 'division' },
  lifecycle: {
    states: { promised: 'Đã đề ra', reported: 'Đã báo cáo kết quả', dropped: 'Không thực hiện nữa' },
    opening: {
      label: 'Đề ra nhiệm vụ',
      to: 'promised',
      on: 'promisedOn',
      fill: ['topic', 'content', 'division', 'forFrom', 'forTo'],
      by: keepers,
    },
    actions: {
      tellProgress: {
        label: 'Cập nhật tiến độ',
        from: 'promised',
        to: 'promised',
        on: 'progressOn',
        again: true,
        fill: ['result'],
        by: keepers,
      },
      carryOver: {
        label: 'Chuyển sang kỳ sau',
        from: 'promised',
        to: 'promised',
        on: 'carriedOverOn',
        again: true,
        fill: ['forTo', 'reason'],
        by: deciders,
      },
      // Work that nobody had promised is reported on too, and then begins with its result.
      report: {
        label: 'Báo cáo kết quả',
        begins: true,
        from: 'promised',
        to: 'reported',
        on: 'reportedOn',
        fill: ['outcome', 'result'],
        mayFill: ['resultDocument', 'reason'],
        by: keepers,
      },
      drop: {
        label: 'Bỏ nhiệm vụ',
        from: 'promised',
        to: 'dropped',
        on: 'droppedOn',
        fill: ['reason'],
        by: deciders,
      },
    },
  },
})
