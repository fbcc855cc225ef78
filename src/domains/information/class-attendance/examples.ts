import { examplesOf } from '../../../ledger/index.ts'
import { classAttendance } from './register.ts'

export const classAttendanceExamples = examplesOf(classAttendance, [
  { on: '2021-04-15', fill: { kind: 'students', people: 60, women: 34 } },
])
