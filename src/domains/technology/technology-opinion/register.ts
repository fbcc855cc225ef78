import { choice, date, type DerivedFrom, link, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { answerTimes, councilFields, opinionKinds, opinionResults, technologyFields } from './lists.ts'

const officers = ['specialist', 'divisionHead'] as const

const timeliness = ({ values: { dueOn, answeredOn } }: DerivedFrom): 'inTime' | 'late' | null => {
  if (typeof dueOn !== 'string' || typeof answeredOn !== 'string') return null
  return answeredOn <= dueOn ? 'inTime' : 'late'
}

/** One thing on which others ask the department for its view: a council, an investment project, its technology. */
export const technologyOpinion = register({
  code: 'technology-opinion',
  title: 'Thẩm định, ý kiến về công nghệ',
  keptBy: 'technology',
  basis: [
    { document: 'Luật Chuyển giao công nghệ số 07/2017/QH14', article: 'Chương II', from: '2018-07-01' },
    { document: 'Nghị định số 76/2018/NĐ-CP', from: '2018-07-01' },
  ],
  fields: {
    kind: choice('Loại việc', opinionKinds),
    project: text('Tên dự án, nội dung', { max: 500 }),
    investor: text('Chủ đầu tư', { max: 200 }),
    requestedBy: text('Cơ quan đề nghị', { max: 200 }),
    request: link('Văn bản đề nghị', officialDocument),
    dueOn: date('Hạn trả lời'),
    councilField: choice('Lĩnh vực của hội đồng', councilFields),
    technologyField: choice('Lĩnh vực công nghệ', technologyFields),
    technology: text('Công nghệ sử dụng', { max: 500 }),
    investment: money('Tổng mức đầu tư'),
    district: place('Huyện, thành phố'),
    commune: place('Xã, phường', 'commune'),
    result: choice('Kết quả', opinionResults),
    opinion: text('Nội dung ý kiến', { max: 1000 }),
    timeliness: choice('Thời gian trả lời', answerTimes),
    answer: link('Văn bản trả lời', officialDocument),
    reason: text('Lý do thôi xem xét', { max: 300 }),
  },
  shownAs: 'project',
  derived: { timeliness },
  rules: [
    {
      when: ['kind', 'is', 'council'],
      filled: ['councilField'],
      tell: 'Việc tham gia hội đồng thẩm định phải ghi lĩnh vực của hội đồng.',
    },
    { that: ['dueOn', 'is not before', 'receivedOn'], tell: 'Hạn trả lời không được trước ngày tiếp nhận.' },
  ],
  lifecycle: {
    states: {
      received: 'Đang xem xét',
      explaining: 'Chờ giải trình, bổ sung',
      answered: 'Đã có ý kiến',
      withdrawn: 'Thôi xem xét',
    },
    opening: {
      label: 'Tiếp nhận đề nghị',
      to: 'received',
      on: 'receivedOn',
      fill: ['kind', 'project'],
      by: officers,
    },
    actions: {
      askToExplain: {
        label: 'Yêu cầu giải trình, bổ sung',
        from: 'received',
        to: 'explaining',
        on: 'askedToExplainOn',
        again: true,
        by: officers,
      },
      takeExplanation: {
        label: 'Nhận giải trình, bổ sung',
        from: 'explaining',
        to: 'received',
        on: 'explainedOn',
        again: true,
        mayFill: ['dueOn', 'technology', 'technologyField'],
        by: officers,
      },
      answer: {
        begins: true,
        label: 'Họp hội đồng, gửi ý kiến',
        from: 'received',
        to: 'answered',
        on: 'answeredOn',
        mayFill: ['result', 'opinion', 'answer', 'technologyField', 'technology'],
        by: ['specialist', 'divisionHead', 'deputyDirector', 'director'],
      },
      withdraw: {
        label: 'Thôi xem xét',
        from: ['received', 'explaining'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        fill: ['reason'],
        by: officers,
      },
    },
  },
})
