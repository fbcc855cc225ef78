export { type Certainty, type Finding, type FindingKind, findingKinds, type Unread, type Verdict } from './finding.ts'
export type { Line, Paper, Span } from './paper.ts'
