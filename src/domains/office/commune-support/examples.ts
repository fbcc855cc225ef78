import { examplesOf } from '../../../ledger/index.ts'
import { communeSupport } from './register.ts'

export const communeSupportExamples = examplesOf(communeSupport, [
  {
    do: 'do',
    on: '2021-02-05',
    fill: {
      commune: 'commune-one',
      kind: 'visit',
      contents: 'Thăm và chúc Tết chính quyền, nhân dân xã',
      gifts: 20,
      households: 20,
      worth: 10_000_000,
    },
  },
  {
    on: '2021-03-01',
    fill: { commune: 'commune-one', kind: 'training', contents: 'Hướng dẫn kỹ thuật trồng nấm' },
    then: [{ do: 'drop', on: '2021-06-01' }],
  },
])
