import { examplesOf } from '../../../ledger/index.ts'
import { initiative } from './register.ts'

export const initiativeExamples = examplesOf(initiative, [
  {
    on: '2021-02-08',
    fill: {
      title: 'Thiết bị dạy học từ vật liệu tái chế',
      unit: 'Trường trung học phổ thông',
      kind: 'technical',
      scopeAsked: 'province',
      firstAppliedOn: '2020-09-07',
      baseDecision: '12/QĐ-THPT',
    },
    then: [
      { do: 'assess', on: '2021-04-12', fill: { membersPresent: 9, votesFor: 8, score: '84.5' } },
      { do: 'recognise', on: '2021-05-17', fill: { scopeRecognised: 'province' } },
    ],
  },
  {
    on: '2021-02-09',
    fill: { title: 'Cải tiến quy trình một cửa', kind: 'managerial', scopeAsked: 'nation' },
    then: [
      { do: 'assess', on: '2021-04-12', fill: { membersPresent: 9, votesFor: 3 } },
      { do: 'refuse', on: '2021-05-17', fill: { reason: 'Chưa chứng minh được phạm vi ảnh hưởng' } },
    ],
  },
  {
    on: '2021-02-10',
    fill: { title: 'Phần mềm theo dõi văn bản', scopeAsked: 'province' },
    then: [{ do: 'returnDossier', on: '2021-02-19', fill: { reason: 'Chưa được công nhận ở cơ sở' } }],
  },
])
