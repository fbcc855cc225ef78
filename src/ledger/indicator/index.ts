export * from './figure.ts'
export * from './indicator.ts'
export * from './measure.ts'
