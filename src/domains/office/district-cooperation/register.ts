import { calledBy, choice, link, list, place, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { topicList } from '../../topic-list.ts'
import { officialDocument } from '../official-document/register.ts'
import { keepers } from '../offices.ts'

export const cooperationForms = list({
  code: 'district-cooperation-forms',
  title: 'Hình thức',
  entries: {
    meeting: 'Làm việc',
    guidance: 'Hướng dẫn',
    jointActivity: 'Phối hợp thực hiện',
  },
})

/** One meeting, guidance or joint activity with a district or city, since July 2025 with a commune or ward. */
export const districtCooperation = register({
  code: 'district-cooperation',
  title: 'Hoạt động KH&CN với huyện, xã',
  keptBy: 'office',
  fields: {
    form: choice('Hình thức', cooperationForms),
    district: place('Huyện, thành phố'),
    commune: place('Xã, phường', 'commune'),
    contents: text('Nội dung', { max: 500, hint: 'Viết tiếp sau tên đơn vị, như “về công tác sáng kiến”' }),
    topic: choice('Lĩnh vực công tác', topicList),
    division: choice('Phòng, đơn vị thực hiện', divisionList),
    document: link('Văn bản', officialDocument),
    result: text('Kết quả', { max: 500 }),
  },
  shownAs: calledBy`${'form'} với ${'district'}${'commune'} ${'contents'}`,
  rights: { division: 'division' },
  lifecycle: {
    states: { planned: 'Trong kế hoạch', done: 'Đã thực hiện', dropped: 'Không thực hiện' },
    opening: { label: 'Đưa vào kế hoạch', to: 'planned', on: 'plannedOn', fill: ['form', 'contents'], by: keepers },
    actions: {
      do: {
        begins: true,
        label: 'Thực hiện',
        from: 'planned',
        to: 'done',
        on: 'doneOn',
        mayFill: ['result', 'document'],
        by: keepers,
      },
      drop: { label: 'Không thực hiện', from: 'planned', to: 'dropped', on: 'droppedOn', by: keepers },
    },
  },
})
