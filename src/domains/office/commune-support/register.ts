import { calledBy, choice, integer, link, list, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../official-document/register.ts'
import { keepers } from '../offices.ts'

export const supportKinds = list({
  code: 'commune-support-kinds',
  title: 'Hình thức giúp đỡ',
  entries: {
    visit: 'Thăm hỏi, tặng quà',
    model: 'Hỗ trợ mô hình ứng dụng KH&CN',
    training: 'Tập huấn, hướng dẫn kỹ thuật',
    money: 'Hỗ trợ kinh phí, vật tư',
    meeting: 'Làm việc, nắm tình hình',
  },
})

/** One visit, gift or model for the commune that the province gave the department to help. */
export const communeSupport = register({
  code: 'commune-support',
  title: 'Giúp đỡ xã',
  keptBy: 'office',
  fields: {
    commune: place('Xã được giúp đỡ', 'commune'),
    district: place('Thuộc huyện'),
    kind: choice('Hình thức giúp đỡ', supportKinds),
    contents: text('Nội dung', { max: 500, hint: 'Viết như trong báo cáo, không cần dấu chấm cuối câu' }),
    gifts: integer('Số suất quà', { unit: 'suất' }),
    households: integer('Số hộ được giúp đỡ', { unit: 'hộ' }),
    worth: money('Trị giá'),
    assignedBy: link('Văn bản phân công giúp đỡ', officialDocument),
  },
  shownAs: calledBy`${'kind'} tại ${'commune'} ngày ${'doneOn'}`,
  lifecycle: {
    states: { planned: 'Trong kế hoạch', done: 'Đã thực hiện', dropped: 'Không thực hiện' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['commune', 'kind', 'contents'],
      by: keepers,
    },
    actions: {
      do: {
        begins: true,
        label: 'Thực hiện',
        from: 'planned',
        to: 'done',
        on: 'doneOn',
        mayFill: ['gifts', 'households', 'worth', 'contents'],
        by: keepers,
      },
      drop: { label: 'Không thực hiện', from: 'planned', to: 'dropped', on: 'droppedOn', by: keepers },
    },
  },
})
