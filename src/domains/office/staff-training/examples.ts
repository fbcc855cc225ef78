import { examplesOf } from '../../../ledger/index.ts'
import { staffTraining } from './register.ts'

export const staffTrainingExamples = examplesOf(staffTraining, [
  {
    on: '2021-03-01',
    fill: { title: 'Bồi dưỡng nghiệp vụ sở hữu trí tuệ', kind: 'profession', people: 3 },
    then: [{ do: 'finish', on: '2021-04-15', fill: { women: 1 } }],
  },
  {
    on: '2021-05-01',
    fill: { title: 'Bồi dưỡng ngạch chuyên viên chính', kind: 'stateManagement', people: 2 },
    then: [{ do: 'drop', on: '2021-06-01', fill: { reason: 'Lớp học hoãn' } }],
  },
])
