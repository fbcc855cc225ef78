import { examplesOf } from '../../../ledger/index.ts'
import { assignment } from './register.ts'

const given = { source: 'workProgramme', part: 'lead', division: 'technology' } as const

export const assignmentExamples = examplesOf(assignment, [
  {
    on: '2021-02-01',
    fill: { ...given, title: 'Kế hoạch phát triển thị trường khoa học và công nghệ', dueOn: '2021-05-31' },
    then: [
      { do: 'start', on: '2021-02-10' },
      { do: 'extend', on: '2021-05-20', fill: { dueOn: '2021-06-30', reason: 'Chờ ý kiến của Bộ' } },
      { do: 'submit', on: '2021-06-25' },
      { do: 'revise', on: '2021-07-05', fill: { progress: 'đang chỉnh sửa theo ý kiến của các sở' } },
      { do: 'explain', on: '2021-07-20' },
      { do: 'submit', on: '2021-08-01' },
      { do: 'complete', on: '2021-08-15' },
    ],
  },
  {
    on: '2021-03-01',
    fill: { ...given, title: 'Đề án trung tâm đổi mới sáng tạo' },
    then: [{ do: 'cancel', on: '2021-04-01', fill: { reason: 'UBND tỉnh giao đơn vị khác' } }],
  },
])
