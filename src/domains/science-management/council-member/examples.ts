import { examplesOf } from '../../../ledger/index.ts'
import { councilMember } from './register.ts'

const seat = (name: string) => ({ name, workplace: 'Trường Đại học Tây Bắc' })

export const councilMemberExamples = examplesOf(councilMember, [
  {
    on: '2021-03-01',
    fill: { ...seat('Chuyên gia thứ nhất'), role: 'chair', degree: 'TS.', expertise: 'Trồng trọt' },
    then: [{ do: 'attend', on: '2021-05-04', fill: { score: '88', vote: 'excellent', wroteOpinion: true } }],
  },
  {
    on: '2021-03-01',
    fill: { ...seat('Chuyên gia thứ hai'), role: 'reviewer' },
    then: [
      { do: 'missSession', on: '2021-05-04', fill: { absence: 'Đi công tác', wroteOpinion: true } },
      { do: 'replace', on: '2021-05-20', fill: { absence: 'Chuyển công tác' } },
    ],
  },
])
