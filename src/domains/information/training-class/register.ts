import { choice, date, integer, link, money, place, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { officialDocument } from '../../office/index.ts'
import { trainingForms, trainingLevels, trainingTopics } from './lists.ts'

const organisers = ['specialist', 'divisionHead'] as const

/** One class, conference or workshop that a division of the department holds. Who took part is kept beside it, kind by kind. */
export const trainingClass = register({
  code: 'training-class',
  title: 'Lớp tập huấn, hội nghị, hội thảo',
  keptBy: 'informationCentre',
  fields: {
    title: text('Tên, nội dung', { max: 500 }),
    form: choice('Hình thức', trainingForms),
    topic: choice('Chủ đề', trainingTopics),
    division: choice('Phòng, đơn vị tổ chức', divisionList),
    partner: text('Cơ quan phối hợp', { max: 200 }),
    level: choice('Cấp', trainingLevels),
    district: place('Huyện, thành phố'),
    commune: place('Xã, phường', 'commune'),
    venue: text('Địa điểm', { max: 300 }),
    audience: text('Thành phần tham dự', { max: 300 }),
    plannedFor: date('Dự kiến tổ chức'),
    days: integer('Số ngày', { unit: 'ngày', min: 1, max: 60 }),
    basedOn: link('Văn bản được triển khai', officialDocument),
    plan: link('Kế hoạch, giấy mời', officialDocument),
    cost: money('Kinh phí'),
    cancellation: text('Lý do không tổ chức', { max: 300 }),
  },
  shownAs: 'title',
  rights: { division: 'division' },
  lifecycle: {
    states: { planned: 'Trong kế hoạch', held: 'Đã tổ chức', cancelled: 'Không tổ chức' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['title', 'form', 'topic'],
      by: organisers,
    },
    actions: {
      postpone: {
        label: 'Lùi thời gian',
        from: 'planned',
        to: 'planned',
        on: 'postponedOn',
        again: true,
        fill: ['plannedFor'],
        by: organisers,
      },
      hold: {
        begins: true,
        label: 'Tổ chức',
        from: 'planned',
        to: 'held',
        on: 'heldOn',
        mayFill: ['partner', 'level', 'district', 'commune', 'venue', 'audience', 'days', 'plan', 'cost'],
        by: organisers,
      },
      cancel: {
        label: 'Hủy, không tổ chức',
        from: 'planned',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['cancellation'],
        by: ['divisionHead'],
      },
    },
  },
})
