import { examplesOf } from '../../../ledger/index.ts'
import { radiationLicence } from './register.ts'

export const radiationLicenceExamples = examplesOf(radiationLicence, [
  {
    on: '2021-03-01',
    fill: { kind: 'new', work: 'xrayDiagnosis', dossierCode: '000.00.00.H52-210301-0007' },
    then: [
      { do: 'askToSupplement', on: '2021-03-02' },
      { do: 'takeSupplement', on: '2021-03-08' },
      { do: 'validate', on: '2021-03-09', fill: { fee: 3_000_000, machines: 1 } },
      { do: 'appraise', on: '2021-03-18' },
      { do: 'issue', on: '2021-03-22', fill: { number: '12/GP-SKHCN', expiresOn: '2024-03-22' } },
      { do: 'supersede', on: '2024-03-01', fill: { successorNumber: '09/GP-SKHCN' } },
    ],
  },
  {
    on: '2024-01-22',
    fill: { kind: 'renewal', work: 'xrayDiagnosis', previousNumber: '12/GP-SKHCN' },
    then: [
      { do: 'validate', on: '2024-01-23', fill: { fee: 2_250_000 } },
      { do: 'issue', on: '2024-02-15', fill: { number: '09/GP-SKHCN', expiresOn: '2027-02-15' } },
      { do: 'revoke', on: '2025-05-05', fill: { reason: 'Cơ sở chấm dứt công việc bức xạ' } },
    ],
  },
  {
    on: '2022-05-04',
    fill: { kind: 'amendment', previousNumber: '12/GP-SKHCN' },
    then: [
      { do: 'validate', on: '2022-05-05' },
      { do: 'refuse', on: '2022-05-16', fill: { reason: 'Phòng đặt thiết bị không đạt yêu cầu' } },
    ],
  },
  {
    on: '2022-07-04',
    fill: { kind: 'new' },
    then: [{ do: 'withdraw', on: '2022-07-08' }],
  },
  { do: 'issue', on: '2018-05-02', fill: { kind: 'new', number: '03/GP-SKHCN', expiresOn: '2021-05-02' } },
])
