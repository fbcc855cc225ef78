import { calledBy, choice, integer, link, register, text } from '../../../ledger/index.ts'
import { participantKinds } from '../training-class/lists.ts'
import { trainingClass } from '../training-class/register.ts'

/** One kind of participants of one class, and how many of them came. */
export const classAttendance = register({
  code: 'class-attendance',
  title: 'Học viên lớp tập huấn',
  keptBy: 'informationCentre',
  fields: {
    trainingClass: link('Lớp', trainingClass),
    kind: choice('Đối tượng tham dự', participantKinds),
    people: integer('Số lượt người', { unit: 'lượt người', min: 1 }),
    women: integer('Trong đó nữ', { unit: 'lượt người' }),
    note: text('Ghi chú', { max: 300 }),
  },
  identity: ['trainingClass', 'kind'],
  shownAs: calledBy`${'kind'}: ${'trainingClass'}`,
  rules: [{ that: ['women', 'is at most', 'people'], tell: 'Số nữ không được lớn hơn tổng số người.' }],
  lifecycle: {
    states: { counted: 'Đã ghi nhận' },
    opening: {
      label: 'Ghi nhận học viên',
      to: 'counted',
      on: 'attendedOn',
      onLabel: 'Ngày tham dự',
      fill: ['trainingClass', 'kind', 'people'],
      by: ['specialist', 'divisionHead'],
    },
  },
})
