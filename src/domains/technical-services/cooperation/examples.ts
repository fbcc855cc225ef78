import { examplesOf } from '../../../ledger/index.ts'
import { cooperation } from './register.ts'

export const cooperationExamples = examplesOf(cooperation, [
  {
    on: '2021-01-11',
    fill: { partner: 'Viện nghiên cứu rau quả', partnerKind: 'institute', content: 'chọn tạo giống cây ăn quả ôn đới' },
    then: [
      { do: 'sign', on: '2021-03-01', fill: { agreementNumber: '01/TTHT', endsOn: '2023-12-31' } },
      { do: 'review', on: '2021-12-10', fill: { review: 'Hoàn thành nội dung năm thứ nhất' } },
      { do: 'extend', on: '2023-12-01', fill: { endsOn: '2024-12-31' } },
      { do: 'end', on: '2024-12-31' },
    ],
  },
  {
    on: '2021-02-01',
    fill: { partner: 'Công ty giống cây trồng', partnerKind: 'enterprise', content: 'nhân giống dâu tây' },
    then: [{ do: 'drop', on: '2021-05-04', fill: { dropping: 'Đối tác thay đổi kế hoạch đầu tư' } }],
  },
  {
    do: 'sign',
    on: '2021-04-01',
    fill: { partner: 'Trường đại học nông lâm', partnerKind: 'university', content: 'đào tạo kỹ thuật viên' },
  },
])
