export type { Match, Phrase, Statement } from './against-ledger/statement.ts'
export { checkFile } from './check-file.ts'
export {
  type AskStatements,
  type CheckedFile,
  type CheckOrder,
  type DocumentKind,
  documentKinds,
  type GivenFile,
} from './check-orders.ts'
export { type CheckedPaper, checkPaper, type Circumstances } from './check.ts'
export { type Certainty, type Finding, type FindingKind, findingKinds, type Unread, type Verdict } from './finding.ts'
export { markOf, sentenceAt } from './mark-of.ts'
export type { Line, Paper, Span } from './paper.ts'
export { largestFile, readPaper } from './reading/read-paper.ts'
