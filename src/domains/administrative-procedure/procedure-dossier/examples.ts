import { examplesOf } from '../../../ledger/index.ts'
import { procedureDossier } from './register.ts'

const fiveDays = { limit: 5, limitUnit: 'workingDays' } as const

export const procedureDossierExamples = examplesOf(procedureDossier, [
  {
    on: '2021-04-01',
    fill: {
      code: 'H52.12-210401-0001',
      applicant: 'Phòng khám (ví dụ)',
      applicantKind: 'enterprise',
      channel: 'counter',
    },
    then: [
      { do: 'askToComplete', on: '2021-04-01', fill: { missing: 'Bản sao giấy đăng ký kinh doanh' } },
      { do: 'handInAgain', on: '2021-04-05' },
      { do: 'accept', on: '2021-04-05', fill: fiveDays },
      { do: 'pause', on: '2021-04-07', fill: { missing: 'Kết quả kiểm xạ' } },
      { do: 'resume', on: '2021-04-14' },
      { do: 'apologise', on: '2021-04-19', fill: { newDueOn: '2021-04-22', reason: 'Chờ kết quả thẩm định' } },
      { do: 'finish', on: '2021-04-20', fill: { resultNumber: '15/GP-SKHCN' } },
      { do: 'return', on: '2021-04-20', fill: { returnChannel: 'post' } },
    ],
  },
  {
    on: '2021-05-04',
    fill: { code: 'H52.12-210504-0002', channel: 'online' },
    then: [{ do: 'refuse', on: '2021-05-05', fill: { reason: 'Không thuộc thẩm quyền của Sở' } }],
  },
  {
    on: '2021-05-04',
    fill: { code: 'H52.12-210504-0003', channel: 'post' },
    then: [
      { do: 'accept', on: '2021-05-04', fill: { limit: 25, limitUnit: 'days' } },
      { do: 'stop', on: '2021-05-14', fill: { reason: 'Cơ sở không còn đủ điều kiện' } },
    ],
  },
  {
    on: '2021-05-04',
    fill: { code: 'H52.12-210504-0004', channel: 'online' },
    then: [{ do: 'withdraw', on: '2021-05-06' }],
  },
])
