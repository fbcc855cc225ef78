import { examplesOf } from '../../../ledger/index.ts'
import { officialDocument } from './register.ts'

export const officialDocumentExamples = examplesOf(officialDocument, [
  {
    on: '2021-06-10',
    fill: {
      type: 'decision',
      symbol: '17/QĐ-UBND',
      issuer: 'peoplesCommittee',
      subject: 'về việc phê duyệt kế hoạch hoạt động khoa học và công nghệ',
      advisedBy: 'department',
    },
    then: [
      { do: 'amend', on: '2021-09-01' },
      { do: 'replace', on: '2022-01-04' },
    ],
  },
  {
    on: '2020-02-10',
    fill: { type: 'plan', symbol: '05/KH-UBND', issuer: 'peoplesCommittee', subject: 'về hoạt động sáng kiến' },
    then: [{ do: 'expire', on: '2020-12-31' }],
  },
])
