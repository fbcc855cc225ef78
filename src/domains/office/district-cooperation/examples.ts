import { examplesOf } from '../../../ledger/index.ts'
import { districtCooperation } from './register.ts'

export const districtCooperationExamples = examplesOf(districtCooperation, [
  {
    do: 'do',
    on: '2021-04-02',
    fill: { form: 'meeting', district: 'district-one', contents: 'về xây dựng nhãn hiệu cho sản phẩm chủ lực' },
  },
  {
    on: '2021-05-02',
    fill: { form: 'guidance', district: 'district-one', contents: 'về công tác sáng kiến' },
    then: [{ do: 'drop', on: '2021-08-02' }],
  },
])
