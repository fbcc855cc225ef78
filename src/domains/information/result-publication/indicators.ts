import { count, indicator } from '../../../ledger/index.ts'
import { resultPublication } from './register.ts'

export const resultsPublished = indicator(resultPublication, {
  code: 'result-publications.published',
  title: 'Số nhiệm vụ KH&CN đã nghiệm thu được công bố thông tin',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'publishedOn' },
  splitBy: ['task.field', 'task.level'],
})

export const resultsArchived = indicator(resultPublication, {
  code: 'result-publications.archived',
  title: 'Số nhiệm vụ KH&CN đã nghiệm thu được lưu giữ thông tin',
  unit: 'nhiệm vụ',
  value: count,
  counted: { on: 'archivedOn' },
  splitBy: ['task.field', 'task.level'],
})

export const resultsWaiting = indicator(resultPublication, {
  code: 'result-publications.waiting',
  title: 'Số nhiệm vụ KH&CN đã giao nộp tài liệu, chưa công bố',
  unit: 'nhiệm vụ',
  value: count,
  counted: { standing: ['received', 'returned'] },
  splitBy: ['state'],
})
