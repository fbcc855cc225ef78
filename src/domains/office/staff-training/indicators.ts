import { count, indicator, sum } from '../../../ledger/index.ts'
import { staffTraining } from './register.ts'

export const staffCourses = indicator(staffTraining, {
  code: 'staff-training.courses',
  title: 'Số khóa đào tạo, bồi dưỡng cán bộ tham gia',
  unit: 'khóa',
  value: count,
  counted: { on: 'finishedOn' },
  splitBy: ['kind', 'division'],
})

export const staffTrained = indicator(staffTraining, {
  code: 'staff-training.people',
  title: 'Số lượt cán bộ được đào tạo, bồi dưỡng',
  unit: 'lượt người',
  value: sum('people'),
  counted: { on: 'finishedOn' },
  splitBy: ['kind', 'division'],
})

export const womenTrained = indicator(staffTraining, {
  code: 'staff-training.women',
  title: 'Số lượt cán bộ nữ được đào tạo, bồi dưỡng',
  unit: 'lượt người',
  value: sum('women'),
  counted: { on: 'finishedOn' },
  splitBy: ['kind'],
})
