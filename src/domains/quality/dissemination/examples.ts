import { examplesOf } from '../../../ledger/index.ts'
import { dissemination } from './register.ts'

export const disseminationExamples = examplesOf(dissemination, [
  {
    on: '2020-01-02',
    fill: { title: 'Tuyên truyền trong đợt kiểm tra Tết', occasion: 'duringChecks' },
    then: [
      { do: 'carryOut', on: '2020-01-15', fill: { units: 40, atLeast: true, leaflets: 80, subject: 'labelling' } },
    ],
  },
  {
    on: '2020-01-02',
    fill: { title: 'Ngày Tiêu chuẩn thế giới', occasion: 'commemoration' },
    then: [{ do: 'cancel', on: '2020-10-01' }],
  },
  {
    do: 'carryOut',
    on: '2020-06-02',
    fill: { title: 'Phổ biến Luật Đo lường tại chợ', occasion: 'meeting', units: 25 },
  },
])
