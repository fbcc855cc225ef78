export * from './province.ts'
