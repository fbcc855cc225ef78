import { examplesOf } from '../../../ledger/index.ts'
import { xrayService } from './register.ts'

export const xrayServiceExamples = examplesOf(xrayService, [
  {
    on: '2021-03-01',
    fill: { service: 'machineVerification' },
    then: [
      { do: 'perform', on: '2021-03-10', fill: { outcome: 'passed', validUntil: '2023-03-10', fee: 2_500_000 } },
      { do: 'certify', on: '2021-03-12', fill: { certificateNumber: '05/KĐ-XQ' } },
    ],
  },
  {
    on: '2021-04-01',
    fill: { service: 'roomSurvey', room: 'Phòng số 1' },
    then: [{ do: 'cancel', on: '2021-04-20', fill: { cancellation: 'Phòng đang sửa chữa' } }],
  },
  { do: 'perform', on: '2021-05-04', fill: { service: 'roomSurvey', outcome: 'failed' } },
])
