import { calledBy, choice, list, register, text } from '../../../ledger/index.ts'

/** Abbreviations of Decree 30/2020/NĐ-CP, Annex III, and the two legal types of the decree on legal documents. */
export const documentTypes = list({
  code: 'document-types',
  title: 'Loại văn bản',
  basis: 'Phụ lục III Nghị định số 30/2020/NĐ-CP',
  entries: {
    law: 'Luật',
    decree: 'Nghị định',
    circular: 'Thông tư',
    resolution: 'Nghị quyết',
    legalDecision: 'Quyết định quy phạm pháp luật',
    decision: 'Quyết định',
    directive: 'Chỉ thị',
    regulation: 'Quy định',
    announcement: 'Thông báo',
    guidance: 'Hướng dẫn',
    actionProgramme: 'Chương trình',
    plan: 'Kế hoạch',
    report: 'Báo cáo',
    submission: 'Tờ trình',
    letter: 'Công văn',
    conclusion: 'Kết luận',
  },
})

export const issuers = list({
  code: 'document-issuers',
  title: 'Cơ quan ban hành',
  entries: {
    nationalAssembly: 'Quốc hội',
    government: 'Chính phủ',
    primeMinister: 'Thủ tướng Chính phủ',
    ministry: 'Bộ, cơ quan ngang Bộ',
    provincialParty: 'Tỉnh ủy',
    peoplesCouncil: 'HĐND tỉnh',
    peoplesCommittee: 'UBND tỉnh',
    chairman: 'Chủ tịch UBND tỉnh',
    department: 'Sở Khoa học và Công nghệ',
    other: 'Cơ quan khác',
  },
})

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
    subject: text('Trích yếu', { max: 500 }),
    advisedBy: choice('Đơn vị tham mưu', issuers),
    replaces: text('Thay thế, sửa đổi', { max: 300 }),
  },
  identity: ['issuer', 'symbol', 'issuedOn'],
  shownAs: calledBy`${'type'} số ${'symbol'} ngày ${'issuedOn'} của ${'issuer'}`,
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
