import { choice, date, list, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { topicList } from '../../topic-list.ts'

export const assessmentKinds = list({
  code: 'assessment-kinds',
  title: 'Loại nhận định',
  entries: {
    advantage: 'Thuận lợi',
    difficulty: 'Khó khăn, vướng mắc',
    strength: 'Ưu điểm',
    shortcoming: 'Tồn tại, hạn chế',
    cause: 'Nguyên nhân',
    solution: 'Giải pháp',
  },
})

const keepers = ['specialist', 'divisionHead', 'officeCompiler'] as const

/** One finding about the department's situation, told in every report until it holds no longer. */
export const assessment = register({
  code: 'assessment',
  title: 'Nhận định, đánh giá',
  keptBy: 'office',
  fields: {
    kind: choice('Loại nhận định', assessmentKinds),
    content: text('Nội dung', {
      narrative: true,
      max: 1500,
      hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu',
    }),
    topic: choice('Lĩnh vực công tác', topicList),
    division: choice('Phòng, đơn vị nêu', divisionList),
    holdsFrom: date('Nêu trong báo cáo từ kỳ có ngày'),
    holdsTo: date('Đến hết ngày', { hint: 'Để trống khi còn phải nêu trong các kỳ sau' }),
    resolution: text('Cách khắc phục', { max: 500 }),
  },
  shownAs: 'content',
  rules: [
    { that: ['holdsTo', 'is not before', 'holdsFrom'], tell: 'Ngày thôi nêu không được trước ngày bắt đầu nêu.' },
  ],
  rights: { division: 'division' },
  lifecycle: {
    states: { standing: 'Còn nêu', overcome: 'Đã khắc phục', closed: 'Thôi nêu' },
    opening: {
      label: 'Ghi nhận',
      to: 'standing',
      on: 'notedOn',
      fill: ['kind', 'content', 'division', 'holdsFrom'],
      by: keepers,
    },
    actions: {
      overcome: {
        label: 'Khắc phục xong',
        from: 'standing',
        to: 'overcome',
        on: 'overcomeOn',
        fill: ['resolution', 'holdsTo'],
        by: keepers,
      },
      close: {
        label: 'Thôi nêu',
        from: 'standing',
        to: 'closed',
        on: 'closedOn',
        fill: ['holdsTo'],
        by: keepers,
      },
    },
  },
})
