import { examplesOf } from '../../../ledger/index.ts'
import { recommendation } from './register.ts'

export const recommendationExamples = examplesOf(recommendation, [
  {
    on: '2020-12-18',
    fill: {
      addressee: 'ministry',
      content: 'Sớm ban hành hướng dẫn về định mức kinh tế - kỹ thuật của dịch vụ sự nghiệp công',
      topic: 'science-tasks',
      division: 'scienceManagement',
      holdsFrom: '2020-12-01',
    },
    then: [
      { do: 'remind', on: '2021-06-18' },
      {
        do: 'answer',
        on: '2021-10-01',
        fill: { outcome: 'accepted', answer: 'Bộ đang lấy ý kiến dự thảo thông tư', holdsTo: '2021-09-30' },
      },
    ],
  },
  {
    on: '2021-06-18',
    fill: {
      addressee: 'peoplesCommittee',
      content: 'Bố trí trụ sở cho Trung tâm Ứng dụng tiến bộ khoa học và công nghệ',
      division: 'applicationCentre',
      holdsFrom: '2021-06-01',
    },
    then: [{ do: 'withdraw', on: '2021-12-01', fill: { holdsTo: '2021-11-30' } }],
  },
])
