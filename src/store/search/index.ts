export type { FoundInRegister } from './find-records.ts'
export { findEverything, type Found, type Named } from './find-everything.ts'
