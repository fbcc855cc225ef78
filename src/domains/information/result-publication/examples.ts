import { examplesOf } from '../../../ledger/index.ts'
import { resultPublication } from './register.ts'

export const resultPublicationExamples = examplesOf(resultPublication, [
  {
    on: '2021-02-01',
    fill: { papers: 'Báo cáo tổng hợp, báo cáo tóm tắt, đĩa dữ liệu' },
    then: [
      { do: 'sendBack', on: '2021-02-03', fill: { gap: 'Thiếu xác nhận của tổ chức chủ trì' } },
      { do: 'receiveAgain', on: '2021-02-10' },
      { do: 'publish', on: '2021-03-01', fill: { publishedIn: 'Trang thông tin điện tử của Sở' } },
      { do: 'archive', on: '2021-03-05', fill: { archiveNumber: 'KQ-2021/04' } },
    ],
  },
])
