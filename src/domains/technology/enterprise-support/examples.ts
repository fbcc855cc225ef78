import { examplesOf } from '../../../ledger/index.ts'
import { enterpriseSupport } from './register.ts'

export const enterpriseSupportExamples = examplesOf(enterpriseSupport, [
  {
    on: '2021-02-01',
    fill: { kind: 'surveyMission', content: 'Khảo sát việc duy trì điều kiện của doanh nghiệp khoa học và công nghệ' },
    then: [
      { do: 'carryOut', on: '2021-04-20', fill: { enterprises: 3, findings: 'Các doanh nghiệp duy trì điều kiện' } },
    ],
  },
  {
    do: 'carryOut',
    on: '2021-03-31',
    fill: { kind: 'guidance', content: 'Hướng dẫn hưởng ưu đãi thuế', enterprises: 2 },
  },
  {
    on: '2021-02-01',
    fill: { kind: 'guidance', content: 'Hướng dẫn lập hồ sơ đề nghị cấp giấy chứng nhận' },
    then: [{ do: 'cancel', on: '2021-08-02', fill: { reason: 'Giãn cách xã hội' } }],
  },
])
