export * from './plain-date.ts'
export * from './window.ts'
export * from './period.ts'
