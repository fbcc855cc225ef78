import { examplesOf } from '../../../ledger/index.ts'
import { qualityAward } from './register.ts'

export const qualityAwardExamples = examplesOf(qualityAward, [
  {
    on: '2021-05-04',
    fill: { enterprise: 'Công ty cổ phần chè', award: 'national', round: '2021' },
    then: [
      { do: 'appraise', on: '2021-07-15' },
      { do: 'propose', on: '2021-08-02', fill: { category: 'smallManufacturer', submittedTo: 'Hội đồng quốc gia' } },
      { do: 'award', on: '2022-04-20', fill: { level: 'gold' } },
    ],
  },
  {
    on: '2021-05-04',
    fill: { enterprise: 'Công ty vận tải', award: 'national', round: '2021' },
    then: [{ do: 'passOver', on: '2021-07-15', fill: { reason: 'Chưa đủ điểm sơ tuyển' } }],
  },
  {
    on: '2021-05-04',
    fill: { enterprise: 'Hợp tác xã dịch vụ', award: 'provincial', round: '2021' },
    then: [{ do: 'withdraw', on: '2021-06-15' }],
  },
])
