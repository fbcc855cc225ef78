import { examplesOf } from '../../../ledger/index.ts'
import { initiativeRound } from './register.ts'

export const initiativeRoundExamples = examplesOf(initiativeRound, [
  {
    on: '2021-01-11',
    fill: { number: 'first', year: '2021' },
    then: [
      { do: 'convene', on: '2021-04-12' },
      { do: 'convene', on: '2021-04-13' },
      { do: 'submit', on: '2021-04-26' },
      { do: 'decide', on: '2021-05-17' },
    ],
  },
  {
    on: '2021-10-01',
    fill: { number: 'third', year: '2021' },
    then: [{ do: 'cancel', on: '2021-11-01', fill: { reason: 'Không có hồ sơ đề nghị' } }],
  },
])
