import { examplesOf } from '../../../ledger/index.ts'
import { foreignProtection } from './register.ts'

export const foreignProtectionExamples = examplesOf(foreignProtection, [
  { do: 'protect', on: '2020-08-01', fill: { market: 'europeanUnion', route: 'europeVietnamAgreement' } },
  {
    on: '2018-03-05',
    fill: { market: 'japan', route: 'nationalApplication' },
    then: [
      { do: 'protect', on: '2019-03-05', fill: { number: 'JP-01', expiresOn: '2024-03-05' } },
      { do: 'renew', on: '2024-01-15', fill: { expiresOn: '2029-03-05' } },
      { do: 'end', on: '2025-06-02', fill: { reason: 'Chủ sở hữu không duy trì' } },
    ],
  },
])
