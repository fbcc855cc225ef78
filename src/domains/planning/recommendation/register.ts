import { calledBy, choice, date, link, list, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { officialDocument } from '../../office/index.ts'
import { topicList } from '../../topic-list.ts'

export const addressees = list({
  code: 'recommendation-addressees',
  title: 'Cơ quan nhận kiến nghị',
  entries: {
    government: 'Chính phủ',
    ministry: 'Bộ Khoa học và Công nghệ',
    otherMinistry: 'Bộ, ngành Trung ương',
    provincialParty: 'Tỉnh ủy',
    peoplesCouncil: 'HĐND tỉnh',
    peoplesCommittee: 'UBND tỉnh',
    otherDepartment: 'Các sở, ban, ngành của tỉnh',
    localCommittee: 'UBND cấp huyện, cấp xã',
    other: 'Cơ quan khác',
  },
})

export const answers = list({
  code: 'recommendation-answers',
  title: 'Kết quả trả lời',
  entries: {
    accepted: 'Được chấp thuận',
    partlyAccepted: 'Được chấp thuận một phần',
    declined: 'Không được chấp thuận',
  },
})

const keepers = ['specialist', 'divisionHead', 'officeCompiler'] as const

/** One thing that the department asks of another body, repeated in every report until it is answered or withdrawn. */
export const recommendation = register({
  code: 'recommendation',
  title: 'Đề xuất, kiến nghị',
  keptBy: 'office',
  fields: {
    addressee: choice('Cơ quan nhận kiến nghị', addressees),
    content: text('Nội dung kiến nghị', {
      narrative: true,
      max: 1500,
      hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu',
    }),
    topic: choice('Lĩnh vực công tác', topicList),
    division: choice('Phòng, đơn vị đề xuất', divisionList),
    holdsFrom: date('Nêu trong báo cáo từ kỳ có ngày'),
    holdsTo: date('Đến hết ngày', { hint: 'Để trống khi chưa được trả lời' }),
    raisedIn: link('Văn bản kiến nghị', officialDocument),
    outcome: choice('Kết quả trả lời', answers),
    answer: text('Nội dung trả lời', { max: 1500 }),
    answeredIn: link('Văn bản trả lời', officialDocument),
  },
  shownAs: calledBy`Kiến nghị ${'addressee'}: ${'content'}`,
  rules: [
    { that: ['holdsTo', 'is not before', 'holdsFrom'], tell: 'Ngày thôi nêu không được trước ngày bắt đầu nêu.' },
  ],
  rights: { division: 'division' },
  lifecycle: {
    states: { raised: 'Đã nêu, chờ trả lời', answered: 'Đã được trả lời', withdrawn: 'Đã rút' },
    opening: {
      label: 'Nêu kiến nghị',
      to: 'raised',
      on: 'raisedOn',
      fill: ['addressee', 'content', 'division', 'holdsFrom'],
      by: keepers,
    },
    actions: {
      remind: {
        label: 'Nhắc lại',
        from: 'raised',
        to: 'raised',
        on: 'remindedOn',
        again: true,
        mayFill: ['raisedIn'],
        by: keepers,
      },
      answer: {
        label: 'Nhận trả lời',
        from: 'raised',
        to: 'answered',
        on: 'answeredOn',
        fill: ['outcome', 'answer', 'holdsTo'],
        mayFill: ['answeredIn'],
        by: keepers,
      },
      withdraw: {
        label: 'Rút kiến nghị',
        from: 'raised',
        to: 'withdrawn',
        on: 'withdrawnOn',
        fill: ['holdsTo'],
        by: ['divisionHead', 'officeCompiler'],
      },
    },
  },
})
