import { count, indicator } from '../../../ledger/index.ts'
import { officialDocument } from './register.ts'

export const advisedDocumentsIssued = indicator(officialDocument, {
  code: 'documents.advised-issued',
  title: 'Số văn bản Sở tham mưu được ban hành',
  unit: 'văn bản',
  value: count,
  counted: { on: 'issuedOn' },
  where: { advisedBy: 'department', issuer: ['provincialParty', 'peoplesCouncil', 'peoplesCommittee', 'chairman'] },
  splitBy: ['type', 'issuer', 'legal', ['type', 'legal']],
})

export const guidanceIssued = indicator(officialDocument, {
  code: 'documents.guidance-issued',
  title: 'Số văn bản hướng dẫn Sở ban hành',
  unit: 'văn bản',
  value: count,
  counted: { on: 'issuedOn' },
  where: { type: 'guidance', issuer: 'department' },
})

export const legalDocumentsInForce = indicator(officialDocument, {
  code: 'documents.legal-in-force',
  title: 'Số văn bản quy phạm pháp luật của tỉnh do Sở tham mưu còn hiệu lực',
  unit: 'văn bản',
  value: count,
  counted: { standing: ['inForce', 'amended'] },
  where: { legal: true, advisedBy: 'department', issuer: ['peoplesCouncil', 'peoplesCommittee'] },
  splitBy: ['issuer', 'state'],
})
