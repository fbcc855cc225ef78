export type { LedgerFinding } from './finding.ts'
export type { LastSeal } from './seal-findings.ts'
export { type Progress, type Verified, verify } from './verify.ts'
