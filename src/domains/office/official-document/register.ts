import { calledBy, choice, type DerivedFrom, labelOf, register, text, yesNo } from '../../../ledger/index.ts'
import { documentTypes, issuers } from './lists.ts'

const unnamedIssuers: readonly unknown[] = ['ministry', 'otherDepartment', 'other']

// A ministry or another department is cited by its own name.
const issuedBy = ({ values: { issuer, issuerName } }: DerivedFrom): string | null => {
  if (typeof issuerName === 'string' && unnamedIssuers.includes(issuer)) return issuerName
  return typeof issuer === 'string' ? labelOf(issuers, issuer) : null
}

/** One official document that the work rests on or produced: number and date are typed once and cited everywhere. */
export const officialDocument = register({
  code: 'official-document',
  title: 'Văn bản',
  keptBy: 'office',
  basis: [{ document: 'Nghị định số 30/2020/NĐ-CP', article: 'Phụ lục I, Phụ lục III', from: '2020-03-05' }],
  fields: {
    type: choice('Loại văn bản', documentTypes),
    symbol: text('Số, ký hiệu', {
      max: 60,
      matches: { pattern: '\\d+[a-z]?/\\S+|\\S+', tell: 'viết số và ký hiệu liền nhau như 15/QĐ-UBND' },
    }),
    issuer: choice('Cơ quan ban hành', issuers),
    issuerName: text('Tên cơ quan ban hành', {
      max: 200,
      hint: 'Ghi khi cơ quan ban hành là bộ, ngành, sở khác hoặc cơ quan khác',
    }),
    issuedBy: text('Văn bản của', { max: 200 }),
    legal: yesNo('Văn bản quy phạm pháp luật'),
    subject: text('Trích yếu', { max: 500 }),
    advisedBy: choice('Đơn vị tham mưu', issuers),
    replaces: text('Thay thế, sửa đổi', { max: 300 }),
  },
  identity: ['issuer', 'symbol', 'issuedOn'],
  shownAs: calledBy`${'type'} số ${'symbol'} ngày ${'issuedOn'} của ${'issuedBy'}`,
  derived: { issuedBy },
  lifecycle: {
    states: { inForce: 'Có hiệu lực', amended: 'Đã được sửa đổi', replaced: 'Đã bị thay thế', expired: 'Hết hiệu lực' },
    opening: {
      label: 'Ban hành',
      to: 'inForce',
      on: 'issuedOn',
      fill: ['type', 'symbol', 'issuer', 'subject'],
      by: ['specialist', 'officeCompiler'],
    },
    actions: {
      amend: {
        label: 'Sửa đổi, bổ sung',
        from: ['inForce', 'amended'],
        to: 'amended',
        on: 'amendedOn',
        again: true,
        by: ['specialist', 'officeCompiler'],
      },
      replace: {
        label: 'Thay thế',
        from: ['inForce', 'amended'],
        to: 'replaced',
        on: 'replacedOn',
        by: ['specialist', 'officeCompiler'],
      },
      expire: {
        label: 'Hết hiệu lực',
        from: ['inForce', 'amended'],
        to: 'expired',
        on: 'expiredOn',
        by: ['specialist', 'officeCompiler'],
      },
    },
  },
})
