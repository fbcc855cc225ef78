import { examplesOf } from '../../../ledger/index.ts'
import { xrayMachine } from './register.ts'

export const xrayMachineExamples = examplesOf(xrayMachine, [
  {
    on: '2021-03-05',
    fill: {
      kind: 'general',
      manufacturer: 'Shimadzu',
      model: 'RADspeed',
      serial: 'CM7A001',
      maxVoltage: 150,
      maxCurrent: 500,
      mobile: false,
      room: 'Phòng chụp số 1',
      acquiredOn: '2021-03-01',
    },
    then: [
      { do: 'confirm', on: '2021-03-10', fill: { confirmationNumber: '05/XNKB' } },
      { do: 'verify', on: '2021-03-20', fill: { verifiedUntil: '2023-03-20', verificationCertificate: 'KĐ-17' } },
      { do: 'surveyRoom', on: '2021-03-20', fill: { roomSurvey: 'passed' } },
      { do: 'stop', on: '2022-06-01' },
      { do: 'resume', on: '2022-08-01' },
      { do: 'moveAway', on: '2024-02-01', fill: { movedTo: 'Bệnh viện tại tỉnh khác' } },
    ],
  },
  {
    do: 'confirm',
    on: '2018-05-02',
    fill: { kind: 'dental', model: 'Nha khoa', serial: 'R-002', mobile: false },
    then: [{ do: 'dispose', on: '2020-01-15' }],
  },
])
