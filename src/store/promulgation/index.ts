export { hashOfPromulgation, type KeptPromulgation, keptPromulgations, promulgationsOf } from './keep.ts'
export { type Promulgating, promulgate } from './promulgate.ts'
