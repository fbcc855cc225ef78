import { examplesOf } from '../../../ledger/index.ts'
import { technologyOpinion } from './register.ts'

export const technologyOpinionExamples = examplesOf(technologyOpinion, [
  {
    on: '2021-03-01',
    fill: {
      kind: 'technologyAppraisal',
      project: 'Nhà máy chế biến phân bón hữu cơ',
      investor: 'Công ty cổ phần phân bón',
      requestedBy: 'Sở Kế hoạch và Đầu tư',
      technologyField: 'organicFertiliser',
      investment: 45_000_000_000,
      dueOn: '2021-03-16',
    },
    then: [
      { do: 'askToExplain', on: '2021-03-05' },
      { do: 'takeExplanation', on: '2021-03-10', fill: { dueOn: '2021-03-22' } },
      { do: 'answer', on: '2021-03-19', fill: { result: 'agreedWithConditions' } },
    ],
  },
  {
    do: 'answer',
    on: '2021-04-02',
    fill: { kind: 'council', project: 'Đồ án quy hoạch chung thị trấn', councilField: 'planning', result: 'agreed' },
  },
  {
    on: '2021-05-04',
    fill: { kind: 'investmentPolicy', project: 'Trang trại chăn nuôi bò sữa', requestedBy: 'Sở Kế hoạch và Đầu tư' },
    then: [{ do: 'withdraw', on: '2021-05-20', fill: { reason: 'Chủ đầu tư rút hồ sơ' } }],
  },
])
