import { examplesOf } from '../../../ledger/index.ts'
import { libraryHolding } from './register.ts'

export const libraryHoldingExamples = examplesOf(libraryHolding, [
  {
    on: '2021-01-11',
    fill: {
      kind: 'journal',
      title: 'Tạp chí Khoa học và Công nghệ Việt Nam',
      issueNumber: '01/2021',
      source: 'central',
    },
    then: [
      { do: 'catalogue', on: '2021-01-20', fill: { shelfMark: 'TC-12' } },
      { do: 'remove', on: '2024-01-10', fill: { removal: 'Thanh lý theo quy định' } },
    ],
  },
  { on: '2021-02-01', fill: { kind: 'book', title: 'Kỹ thuật trồng nấm', copies: 2 } },
])
