import { examplesOf } from '../../../ledger/index.ts'
import { laboratoryTest } from './register.ts'

export const laboratoryTestExamples = examplesOf(laboratoryTest, [
  {
    on: '2021-04-01',
    fill: {
      sampleCode: 'M-0412',
      sample: 'Xi măng PCB 40',
      product: 'constructionMaterial',
      purpose: 'stateManagement',
      criteria: 'Cường độ nén',
      dueOn: '2021-05-04',
    },
    then: [
      { do: 'test', on: '2021-04-29', fill: { outcome: 'passed', fee: 600_000 } },
      { do: 'report', on: '2021-05-04', fill: { reportNumber: '412/PKQ' } },
    ],
  },
  {
    on: '2021-04-02',
    fill: { sampleCode: 'M-0413', sample: 'Nước giếng khoan', product: 'water', purpose: 'customer' },
    then: [{ do: 'refuse', on: '2021-04-02', fill: { refusal: 'Chai mẫu không niêm phong' } }],
  },
])
