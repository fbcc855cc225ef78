import { choice, date, integer, link, list, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { officialDocument } from '../official-document/register.ts'
import { deciders, keepers } from '../offices.ts'

export const staffTrainingKinds = list({
  code: 'staff-training-kinds',
  title: 'Nội dung đào tạo, bồi dưỡng',
  entries: {
    profession: 'Chuyên môn, nghiệp vụ',
    stateManagement: 'Quản lý nhà nước',
    politics: 'Lý luận chính trị',
    language: 'Ngoại ngữ',
    informatics: 'Tin học, chuyển đổi số',
    degree: 'Đào tạo trình độ đại học, sau đại học',
    exchange: 'Học tập, trao đổi kinh nghiệm',
  },
})

/** One course that staff of the department were sent to. */
export const staffTraining = register({
  code: 'staff-training',
  title: 'Đào tạo, bồi dưỡng cán bộ',
  keptBy: 'office',
  fields: {
    title: text('Tên khóa học', { max: 300 }),
    kind: choice('Nội dung đào tạo, bồi dưỡng', staffTrainingKinds),
    organiser: text('Đơn vị tổ chức', { max: 200 }),
    division: choice('Phòng, đơn vị cử người', divisionList),
    decision: link('Văn bản cử đi học', officialDocument),
    startsOn: date('Khai giảng'),
    endsOn: date('Bế giảng'),
    people: integer('Số người được cử', { unit: 'người', min: 1 }),
    women: integer('Trong đó nữ', { unit: 'người' }),
    reason: text('Lý do không tham gia', { max: 300 }),
  },
  shownAs: 'title',
  rules: [
    { that: ['endsOn', 'is not before', 'startsOn'], tell: 'Ngày bế giảng không được trước ngày khai giảng.' },
    { that: ['women', 'is at most', 'people'], tell: 'Số nữ không được lớn hơn số người được cử.' },
  ],
  rights: { division: 'division' },
  lifecycle: {
    states: { planned: 'Đã cử', done: 'Đã hoàn thành', dropped: 'Không tham gia' },
    opening: { label: 'Cử đi học', to: 'planned', on: 'sentOn', fill: ['title', 'kind', 'people'], by: deciders },
    actions: {
      finish: {
        begins: true,
        label: 'Hoàn thành khóa học',
        from: 'planned',
        to: 'done',
        on: 'finishedOn',
        mayFill: ['people', 'women'],
        by: keepers,
      },
      drop: {
        label: 'Không tham gia',
        from: 'planned',
        to: 'dropped',
        on: 'droppedOn',
        fill: ['reason'],
        by: keepers,
      },
    },
  },
})
