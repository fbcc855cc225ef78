import { examplesOf } from '../../../ledger/index.ts'
import { needSurvey } from './register.ts'

const subject = 'Nhu cầu ứng dụng kỹ thuật bảo quản quả sau thu hoạch'

export const needSurveyExamples = examplesOf(needSurvey, [
  {
    on: '2021-01-11',
    fill: { subject, district: 'district-one', plannedFor: '2021-03-01' },
    then: [{ do: 'conduct', on: '2021-03-04', fill: { respondents: 45, needs: 'Kho lạnh quy mô hợp tác xã' } }],
  },
  {
    on: '2021-01-11',
    fill: { subject, district: 'district-one' },
    then: [{ do: 'drop', on: '2021-05-04', fill: { dropping: 'Dịch bệnh, không tổ chức được đoàn khảo sát' } }],
  },
])
