import { examplesOf } from '../../../ledger/index.ts'
import { calibration } from './register.ts'

export const calibrationExamples = examplesOf(calibration, [
  {
    on: '2021-03-01',
    fill: { customer: 'Cửa hàng xăng dầu số 1', kind: 'fuelDispenser' },
    then: [{ do: 'cancel', on: '2021-03-05', fill: { cancellation: 'Khách hàng ngừng kinh doanh' } }],
  },
  {
    on: '2021-03-01',
    fill: { customer: 'Trạm y tế xã', kind: 'bloodPressureMeter', serial: 'HA-17', service: 'periodic', fee: 80_000 },
    then: [
      { do: 'verify', on: '2021-03-03', fill: { outcome: 'passed', validUntil: '2022-03-03' } },
      { do: 'certify', on: '2021-03-04', fill: { certificateNumber: '17/KĐ-2021', sealNumber: 'T-000017' } },
    ],
  },
  {
    do: 'verify',
    on: '2021-04-06',
    fill: {
      customer: 'Hợp tác xã vận tải',
      kind: 'taximeter',
      serial: 'TX-09',
      outcome: 'failed',
      failure: 'Sai số vượt mức cho phép',
    },
  },
])
