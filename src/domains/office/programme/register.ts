import { choice, date, link, list, money, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { topicList } from '../../topic-list.ts'
import { officialDocument } from '../official-document/register.ts'
import { deciders, keepers, leaders } from '../offices.ts'

export const programmeKinds = list({
  code: 'programme-kinds',
  title: 'Loại',
  entries: {
    chuongTrinh: 'Chương trình',
    deAn: 'Đề án',
    chienLuoc: 'Chiến lược',
    keHoach: 'Kế hoạch',
    duAn: 'Dự án',
  },
})

export const programmeLevels = list({
  code: 'programme-levels',
  title: 'Cấp ban hành',
  entries: { national: 'Trung ương', provincial: 'Tỉnh' },
})

/** One national or provincial scheme that the department carries out, with its founding document and the province's own plan. */
export const programme = register({
  code: 'programme',
  title: 'Chương trình, đề án, kế hoạch',
  keptBy: 'office',
  fields: {
    title: text('Tên chương trình, đề án, kế hoạch', { max: 500 }),
    kind: choice('Loại', programmeKinds),
    level: choice('Cấp ban hành', programmeLevels),
    topic: choice('Lĩnh vực công tác', topicList),
    division: choice('Phòng, đơn vị chủ trì', divisionList),
    foundedBy: link('Văn bản phê duyệt', officialDocument),
    plannedBy: link('Kế hoạch triển khai của tỉnh', officialDocument),
    holdsFrom: date('Thực hiện từ ngày'),
    holdsTo: date('Đến hết ngày'),
    budget: money('Kinh phí được duyệt'),
    progress: text('Tình hình thực hiện', { max: 800, hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu' }),
    conclusion: text('Kết luận tổng kết', { max: 800 }),
  },
  shownAs: 'title',
  rules: [{ that: ['holdsTo', 'is after', 'holdsFrom'], tell: 'Ngày kết thúc phải sau ngày bắt đầu thực hiện.' }],
  rights: { division: 'division' },
  lifecycle: {
    states: {
      planned: 'Chưa triển khai',
      underWay: 'Đang triển khai',
      reviewed: 'Đã sơ kết, tiếp tục triển khai',
      closed: 'Đã tổng kết',
    },
    opening: {
      label: 'Được giao triển khai',
      to: 'planned',
      on: 'assignedOn',
      fill: ['title', 'kind', 'level', 'topic', 'division'],
      by: keepers,
    },
    actions: {
      start: {
        begins: true,
        label: 'Triển khai',
        from: 'planned',
        to: 'underWay',
        on: 'startedOn',
        mayFill: ['plannedBy', 'holdsFrom', 'holdsTo', 'budget', 'progress'],
        by: deciders,
      },
      review: {
        label: 'Sơ kết',
        from: ['underWay', 'reviewed'],
        to: 'reviewed',
        on: 'reviewedOn',
        again: true,
        mayFill: ['progress'],
        by: deciders,
      },
      close: {
        label: 'Tổng kết',
        from: ['underWay', 'reviewed'],
        to: 'closed',
        on: 'closedOn',
        fill: ['conclusion'],
        by: leaders,
      },
    },
  },
})
