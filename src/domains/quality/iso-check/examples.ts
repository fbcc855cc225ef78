import { examplesOf } from '../../../ledger/index.ts'
import { isoCheck } from './register.ts'

export const isoCheckExamples = examplesOf(isoCheck, [
  {
    on: '2021-01-15',
    fill: { scheduledFor: '2021-08-20' },
    then: [
      {
        do: 'check',
        on: '2021-08-23',
        fill: { form: 'onSite', outcome: 'passed', shortcoming: 'documents', mendBy: '2021-10-31' },
      },
      { do: 'confirmMended', on: '2021-10-20' },
    ],
  },
  { on: '2021-01-15', fill: {}, then: [{ do: 'drop', on: '2021-08-20' }] },
  { do: 'check', on: '2021-09-01', fill: { form: 'byPapers', outcome: 'good' } },
])
