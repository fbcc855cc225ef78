import { count, indicator } from '../../../ledger/index.ts'
import { officialDocument } from './register.ts'

export const advisedDocumentsIssued = indicator(officialDocument, {
  code: 'documents.advised-issued',
  title: 'Số văn bản Sở tham mưu được ban hành',
  unit: 'văn bản',
  value: count,
  counted: { on: 'issuedOn' },
  where: { advisedBy: 'department', issuer: ['provincialParty', 'peoplesCouncil', 'peoplesCommittee', 'chairman'] },
  splitBy: ['type', 'issuer'],
})
