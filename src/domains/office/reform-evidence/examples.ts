import { examplesOf } from '../../../ledger/index.ts'
import { reformEvidence } from './register.ts'

export const reformEvidenceExamples = examplesOf(reformEvidence, [
  {
    on: '2021-02-01',
    fill: {
      criterion: '3.2',
      title: 'Công khai thủ tục hành chính',
      group: 'procedures',
      maxScore: '1.5',
      holdsFrom: '2021-01-01',
      holdsTo: '2021-12-31',
      division: 'office',
    },
    then: [
      { do: 'gather', on: '2021-10-01', fill: { evidence: 'Ảnh chụp bảng niêm yết' } },
      { do: 'score', on: '2021-11-20', fill: { selfScore: '1.5' } },
      { do: 'askForMore', on: '2021-11-25', fill: { reason: 'Bổ sung đường dẫn trang thông tin điện tử' } },
      { do: 'gather', on: '2021-11-28', fill: { evidence: 'Ảnh chụp bảng niêm yết; đường dẫn trang thông tin' } },
      { do: 'score', on: '2021-12-01', fill: { selfScore: '1.5' } },
      { do: 'confirm', on: '2021-12-25', fill: { confirmedScore: '1.25', reason: 'Cập nhật chậm' } },
    ],
  },
])
