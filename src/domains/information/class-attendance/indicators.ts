import { indicator, sum } from '../../../ledger/index.ts'
import { classAttendance } from './register.ts'

const attended = { value: sum('people'), counted: { on: 'attendedOn' } } as const

export const participants = indicator(classAttendance, {
  ...attended,
  code: 'class-attendances.participants',
  title: 'Số lượt người tham dự lớp tập huấn, hội nghị, hội thảo',
  unit: 'lượt người',
  splitBy: ['kind', 'trainingClass.topic', 'trainingClass.level', 'trainingClass.district'],
})

export const womenParticipants = indicator(classAttendance, {
  code: 'class-attendances.women',
  title: 'Số lượt phụ nữ tham dự lớp tập huấn, hội nghị, hội thảo',
  unit: 'lượt người',
  value: sum('women'),
  counted: { on: 'attendedOn' },
  splitBy: ['kind', 'trainingClass.topic'],
})

export const startupParticipants = indicator(classAttendance, {
  ...attended,
  code: 'class-attendances.startups',
  title: 'Số người tham dự lớp tập huấn về khởi nghiệp đổi mới sáng tạo',
  unit: 'người',
  where: { 'trainingClass.topic': 'startups', 'trainingClass.form': ['trainingClass', 'guidanceClass'] },
  splitBy: ['kind'],
})

export const initiativeParticipants = indicator(classAttendance, {
  ...attended,
  code: 'class-attendances.initiatives',
  title: 'Số lượt học viên lớp tập huấn về hoạt động sáng kiến',
  unit: 'lượt học viên',
  where: { 'trainingClass.topic': 'initiatives', 'trainingClass.form': ['trainingClass', 'guidanceClass'] },
  splitBy: ['kind', 'trainingClass.district'],
})

export const isoParticipants = indicator(classAttendance, {
  ...attended,
  code: 'class-attendances.iso',
  title: 'Số người tham dự lớp tập huấn về hệ thống quản lý chất lượng ISO 9001',
  unit: 'người',
  where: { 'trainingClass.topic': 'isoSystems', 'trainingClass.form': ['trainingClass', 'guidanceClass'] },
  splitBy: ['kind', 'trainingClass.level'],
})

export const metrologyParticipants = indicator(classAttendance, {
  ...attended,
  code: 'class-attendances.metrology',
  title: 'Số người tham dự lớp tập huấn về đo lường',
  unit: 'người',
  where: { 'trainingClass.topic': 'metrology', 'trainingClass.form': ['trainingClass', 'guidanceClass'] },
  splitBy: ['kind'],
})

export const guidanceParticipants = indicator(classAttendance, {
  ...attended,
  code: 'class-attendances.guidance',
  title: 'Số lượt người được hướng dẫn kỹ thuật',
  unit: 'lượt người',
  where: { 'trainingClass.topic': 'applicationTechniques' },
  splitBy: ['kind', 'trainingClass.district'],
})
