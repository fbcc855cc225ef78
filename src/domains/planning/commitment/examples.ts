import { examplesOf } from '../../../ledger/index.ts'
import { commitment } from './register.ts'

const forNextYear = { division: 'technology', forFrom: '2021-01-01', forTo: '2021-12-31' } as const

export const commitmentExamples = examplesOf(commitment, [
  {
    on: '2020-12-10',
    fill: { ...forNextYear, topic: 'technology', content: 'Tổ chức điều tra trình độ công nghệ của doanh nghiệp' },
    then: [
      { do: 'tellProgress', on: '2021-06-01', fill: { result: 'Đã lựa chọn đơn vị tư vấn điều tra' } },
      { do: 'carryOver', on: '2021-11-20', fill: { forTo: '2022-06-30', reason: 'Dịch bệnh kéo dài' } },
      {
        do: 'report',
        on: '2022-05-30',
        fill: { outcome: 'done', result: 'Hoàn thành điều tra trình độ công nghệ của doanh nghiệp' },
      },
    ],
  },
  {
    on: '2020-12-10',
    fill: { ...forNextYear, topic: 'startups', content: 'Tổ chức cuộc thi khởi nghiệp của tỉnh' },
    then: [{ do: 'drop', on: '2021-09-01', fill: { reason: 'Không bố trí được kinh phí' } }],
  },
  {
    do: 'report',
    on: '2021-03-30',
    fill: {
      topic: 'common-tasks',
      content: 'Tham gia hội chợ công nghệ và thiết bị',
      division: 'applicationCentre',
      forFrom: '2021-03-01',
      forTo: '2021-03-31',
      outcome: 'done',
      result: 'Tham gia hội chợ công nghệ và thiết bị do Bộ Khoa học và Công nghệ tổ chức',
    },
  },
])
