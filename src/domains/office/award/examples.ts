import { examplesOf } from '../../../ledger/index.ts'
import { award } from './register.ts'

export const awardExamples = examplesOf(award, [
  {
    on: '2021-12-01',
    fill: { form: 'provinceCertificate', recipientKind: 'collective', recipient: 'Văn phòng', division: 'office' },
    then: [{ do: 'award', on: '2022-01-15' }],
  },
  {
    on: '2021-12-01',
    fill: { form: 'baseEmulator', recipientKind: 'person', recipient: 'Chuyên viên (ví dụ)', division: 'technology' },
    then: [{ do: 'decline', on: '2022-01-15', fill: { reason: 'Chưa có sáng kiến được công nhận' } }],
  },
])
