import { examplesOf } from '../../../ledger/index.ts'
import { incidentPlan } from './register.ts'

export const incidentPlanExamples = examplesOf(incidentPlan, [
  {
    on: '2021-03-01',
    fill: { dossierCode: '000.00.00.H52-210301-0008' },
    then: [
      { do: 'askToSupplement', on: '2021-03-03' },
      { do: 'takeSupplement', on: '2021-03-09' },
      { do: 'approve', on: '2021-03-19', fill: { decisionNumber: '45/QĐ-SKHCN' } },
      { do: 'drill', on: '2022-06-10', fill: { drillFindings: 'Các bước xử lý đúng kế hoạch' } },
      { do: 'replace', on: '2024-03-20' },
    ],
  },
  {
    on: '2021-05-04',
    fill: {},
    then: [{ do: 'refuse', on: '2021-05-17', fill: { reason: 'Kế hoạch chưa nêu đủ các tình huống sự cố' } }],
  },
  { do: 'approve', on: '2019-08-12', fill: { decisionNumber: '30/QĐ-SKHCN' } },
])
