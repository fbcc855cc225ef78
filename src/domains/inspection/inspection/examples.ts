import { examplesOf } from '../../../ledger/index.ts'
import { inspection } from './register.ts'

export const inspectionExamples = examplesOf(inspection, [
  {
    on: '2019-12-10',
    fill: {
      kind: 'thanhTraChuyenNganh',
      subject: 'việc chấp hành quy định về đo lường trong kinh doanh vàng',
      field: 'metrology',
      scheduledFor: '2020-05-04',
      occasion: 'planned',
    },
    then: [
      { do: 'decide', on: '2020-04-28', fill: { partners: 'Công an tỉnh' } },
      { do: 'announce', on: '2020-05-05' },
      { do: 'end', on: '2020-05-20' },
      { do: 'conclude', on: '2020-06-10', fill: { conclusionNumber: '08/KL-TTr' } },
    ],
  },
  {
    on: '2019-12-10',
    fill: { kind: 'thanhTraHanhChinh', subject: 'việc thực hiện nhiệm vụ được giao', scheduledFor: '2020-04-06' },
    then: [{ do: 'stop', on: '2020-04-02', fill: { stopCause: 'epidemic', stopReason: 'ảnh hưởng của dịch bệnh' } }],
  },
  {
    do: 'decide',
    on: '2025-09-08',
    fill: { kind: 'kiemTraChuyenNganh', subject: 'hoạt động kinh doanh mũ bảo hiểm', occasion: 'unplanned' },
    then: [
      { do: 'announce', on: '2025-09-10' },
      { do: 'conclude', on: '2025-09-25' },
    ],
  },
])
