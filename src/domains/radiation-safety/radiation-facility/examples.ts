import { examplesOf } from '../../../ledger/index.ts'
import { radiationFacility } from './register.ts'

export const radiationFacilityExamples = examplesOf(radiationFacility, [
  {
    on: '2019-03-04',
    fill: {
      name: 'Trung tâm Y tế huyện',
      sector: 'medical',
      ownership: 'state',
      workers: 6,
      womenWorkers: 2,
      dosimetryMonths: 3,
    },
    then: [
      { do: 'urge', on: '2020-05-04' },
      { do: 'reportSafety', on: '2020-11-20', fill: { workers: 7, womenWorkers: 3 } },
      { do: 'stop', on: '2021-02-01', fill: { reason: 'Sửa chữa phòng chụp' } },
      { do: 'resume', on: '2021-04-01' },
      { do: 'close', on: '2024-01-10', fill: { reason: 'Sáp nhập' } },
    ],
  },
  {
    on: '2020-01-06',
    fill: { name: 'Phòng khám đa khoa', sector: 'medical', ownership: 'nonState', taxCode: '5500123456' },
  },
])
