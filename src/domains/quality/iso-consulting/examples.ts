import { examplesOf } from '../../../ledger/index.ts'
import { isoConsulting } from './register.ts'

export const isoConsultingExamples = examplesOf(isoConsulting, [
  {
    on: '2020-03-02',
    fill: { kind: 'conversion', fromVersion: 'v2008', toVersion: 'v2015', contractNumber: '03/HĐTV', fee: 15_000_000 },
    then: [{ do: 'complete', on: '2020-09-30' }],
  },
  {
    on: '2020-03-02',
    fill: { kind: 'building', toVersion: 'v2015' },
    then: [{ do: 'terminate', on: '2020-08-03', fill: { ending: 'Sáp nhập xã' } }],
  },
])
