export * from './ask-form.ts'
export * from './ask.ts'
export * from './names.ts'
export { type Ledger, openLedger } from './open-ledger.ts'
