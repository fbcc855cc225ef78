import { count, indicator, sum } from '../../../ledger/index.ts'
import { programmeContent } from './register.ts'

export const contentsHeld = indicator(programmeContent, {
  code: 'programme-contents.planned',
  title: 'Số nội dung chương trình, đề án trong kế hoạch',
  unit: 'nội dung',
  value: count,
  counted: { holding: ['holdsFrom', 'holdsTo'] },
  splitBy: ['state', 'division', 'programme.topic'],
})

export const contentsDone = indicator(programmeContent, {
  code: 'programme-contents.done',
  title: 'Số nội dung chương trình, đề án đã hoàn thành',
  unit: 'nội dung',
  value: count,
  counted: { on: 'doneOn' },
  splitBy: ['division', 'programme.topic'],
})

export const contentsOverdue = indicator(programmeContent, {
  code: 'programme-contents.overdue',
  title: 'Số nội dung chương trình, đề án quá thời hạn',
  unit: 'nội dung',
  value: count,
  counted: { standing: ['planned'], lapsesOn: 'holdsTo', lapsed: true },
  splitBy: ['division', 'programme.topic'],
})

export const contentsSpent = indicator(programmeContent, {
  code: 'programme-contents.spent',
  title: 'Kinh phí đã sử dụng của các nội dung chương trình, đề án hoàn thành',
  unit: 'đồng',
  value: sum('spent'),
  counted: { on: 'doneOn' },
  splitBy: ['programme.topic'],
})
