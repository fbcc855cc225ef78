export { hashOfPromulgation, type KeptPromulgation, keptPromulgations, promulgationsOf } from './keep.ts'
export { findPromulgation, type PromulgationHead, promulgationHeads } from './look-up.ts'
export { type Promulgating, promulgate } from './promulgate.ts'
