import { examplesOf } from '../../../ledger/index.ts'
import { sanction } from './register.ts'

export const sanctionExamples = examplesOf(sanction, [
  {
    on: '2020-05-20',
    fill: { field: 'metrology', violation: 'Sử dụng cân quá hạn kiểm định', minutesNumber: '04/BB-VPHC' },
    then: [
      { do: 'decide', on: '2020-05-25', fill: { form: 'fine', fine: 1_000_000, decisionNumber: '04/QĐ-XPHC' } },
      { do: 'enforce', on: '2020-06-15' },
      { do: 'execute', on: '2020-07-01', fill: { receipt: '0001234' } },
    ],
  },
  {
    on: '2020-05-20',
    fill: { field: 'goodsQuality', violation: 'Ghi nhãn chưa đủ nội dung bắt buộc' },
    then: [{ do: 'dismiss', on: '2020-05-26', fill: { ending: 'Đã hết thời hiệu' } }],
  },
  {
    do: 'decide',
    on: '2020-06-02',
    fill: { field: 'goodsQuality', violation: 'Ghi nhãn chưa đủ nội dung bắt buộc', form: 'warning' },
  },
])
