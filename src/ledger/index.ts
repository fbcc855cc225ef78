export * from './access/index.ts'
export * from './domain.ts'
export * from './indicator/index.ts'
export * from './passage/index.ts'
export {
  addDays,
  dateInWriting,
  days,
  daysBetween,
  type PlainDate,
  parsePeriod,
  type Period,
  plainDate,
  type Window,
  workingDays,
} from './period/index.ts'
export * from './refusal.ts'
export * from './register/index.ts'
export * from './report/index.ts'
