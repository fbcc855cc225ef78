import { examplesOf } from '../../../ledger/index.ts'
import { geneSource } from './register.ts'

export const geneSourceExamples = examplesOf(geneSource, [
  {
    on: '2019-05-06',
    fill: { code: 'NG-01', name: 'Lúa nếp địa phương', species: 'Oryza sativa', organism: 'plant', keeping: 'seed' },
    then: [
      { do: 'examine', on: '2020-05-06', fill: { condition: 'Nảy mầm 92%', quantity: '2 kg hạt' } },
      { do: 'handOver', on: '2021-05-06', fill: { receiver: 'Trung tâm Tài nguyên thực vật' } },
    ],
  },
  {
    on: '2019-06-03',
    fill: { code: 'NG-02', name: 'Gà địa phương', organism: 'animal', keeping: 'onFarm' },
    then: [{ do: 'lose', on: '2020-02-10', fill: { loss: 'Dịch bệnh' } }],
  },
])
