import { count, indicator } from '../../../ledger/index.ts'
import { programme } from './register.ts'

export const programmesUnderWay = indicator(programme, {
  code: 'programmes.under-way',
  title: 'Số chương trình, đề án, kế hoạch đang triển khai',
  unit: 'chương trình, đề án, kế hoạch',
  value: count,
  counted: { during: ['underWay', 'reviewed'] },
  splitBy: ['level', 'kind', 'topic', 'division', 'origin'],
})

export const programmesClosed = indicator(programme, {
  code: 'programmes.closed',
  title: 'Số chương trình, đề án, kế hoạch đã tổng kết',
  unit: 'chương trình, đề án, kế hoạch',
  value: count,
  counted: { on: 'closedOn' },
  splitBy: ['level', 'kind'],
})
