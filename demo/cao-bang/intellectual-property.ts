import { initiativeRound, ipProject, ipSupport } from '../../src/domains/intellectual-property/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const projects = seeds(ipProject, [
  {
    on: '2021-05-21',
    fill: {
      title:
        'Dự án khai thác sáng chế: Chế tạo hệ thống xử lý rác theo Bằng độc quyền sáng chế số 24032, thực hiện từ năm 2022',
      kind: 'exploitation',
      programme: 'national',
      proposal: 'official-document/cv-584-2021',
    },
  },
])

const support = seeds(
  ipSupport,
  several(6, ['2021-01-11', '2021-07-19'], (n, day) => ({
    on: officeDay(day),
    fill: { applicant: unnamed('Tổ chức, cá nhân', n), matter: 'funding' as const },
    then: [{ do: 'guide' as const, on: officeDay(day, 1) }],
  })),
)

const rounds = seeds(initiativeRound, [
  {
    on: '2021-01-18',
    fill: { number: 'first', year: '2021' },
    then: [
      { do: 'convene', on: '2021-04-20' },
      { do: 'submit', on: '2021-04-29' },
      { do: 'decide', on: '2021-05-17' },
    ],
  },
  {
    on: '2021-06-14',
    fill: { number: 'second', year: '2021' },
    then: [
      { do: 'convene', on: '2021-08-12' },
      { do: 'submit', on: '2021-09-07' },
    ],
  },
])

export const records: readonly Seed[] = [...projects, ...support, ...rounds]
