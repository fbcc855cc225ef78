import { examplesOf } from '../../../ledger/index.ts'
import { publication } from './register.ts'

export const publicationExamples = examplesOf(publication, [
  {
    on: '2021-01-05',
    fill: { channel: 'scienceBulletin', form: 'issue', topic: 'science', title: 'Bản tin KH&CN quý I năm 2021' },
    then: [
      { do: 'draft', on: '2021-03-01', fill: { issueNumber: '01/2021' } },
      { do: 'publish', on: '2021-03-25', fill: { copies: 500, licence: '12/GP-STTTT' } },
    ],
  },
  {
    on: '2021-02-01',
    fill: {
      channel: 'departmentPortal',
      form: 'article',
      topic: 'administrativeReform',
      title: 'Tin cải cách hành chính',
    },
    then: [{ do: 'drop', on: '2021-02-20' }],
  },
  {
    do: 'publish',
    on: '2021-02-01',
    fill: { channel: 'departmentPortal', form: 'article', topic: 'science', title: 'Tin hoạt động KH&CN' },
    then: [
      { do: 'countViews', on: '2021-03-01', fill: { views: 12 } },
      { do: 'countViews', on: '2021-04-01', fill: { views: 31 } },
    ],
  },
])
