import { examplesOf } from '../../../ledger/index.ts'
import { draftingProject } from './register.ts'

export const draftingProjectExamples = examplesOf(draftingProject, [
  {
    on: '2021-02-01',
    fill: {
      title: 'Nghị quyết quy định mức chi cho hoạt động sáng kiến',
      type: 'resolution',
      legal: true,
      authority: 'peoplesCouncil',
      division: 'technology',
      dueOn: '2021-10-31',
    },
    then: [
      { do: 'draft', on: '2021-02-15' },
      { do: 'consult', on: '2021-04-01', fill: { consulted: 'Các sở, ban, ngành; UBND các huyện, thành phố' } },
      { do: 'sendForAppraisal', on: '2021-06-01' },
      { do: 'appraise', on: '2021-06-20', fill: { appraisalReport: '112/BC-STP' } },
      { do: 'submit', on: '2021-07-01' },
      { do: 'return', on: '2021-07-20', fill: { reason: 'Bổ sung đánh giá tác động' } },
      { do: 'submit', on: '2021-08-20' },
      { do: 'issue', on: '2021-10-30' },
    ],
  },
  {
    on: '2021-03-01',
    fill: {
      title: 'Kế hoạch hỗ trợ hệ sinh thái khởi nghiệp',
      type: 'plan',
      legal: false,
      authority: 'peoplesCommittee',
      division: 'technology',
    },
    then: [{ do: 'withdraw', on: '2021-05-01', fill: { reason: 'Lồng ghép vào kế hoạch chung của tỉnh' } }],
  },
])
