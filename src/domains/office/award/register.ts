import { calledBy, choice, date, link, list, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { officialDocument } from '../official-document/register.ts'
import { deciders, leaders } from '../offices.ts'

export const awardForms = list({
  code: 'award-forms',
  title: 'Danh hiệu, hình thức khen thưởng',
  basis: 'Luật Thi đua, khen thưởng',
  entries: {
    order: 'Huân chương',
    primeMinisterCertificate: 'Bằng khen của Thủ tướng Chính phủ',
    ministryCertificate: 'Bằng khen của Bộ',
    provinceCertificate: 'Bằng khen của Chủ tịch UBND tỉnh',
    departmentCertificate: 'Giấy khen của Giám đốc Sở',
    emulationFlag: 'Cờ thi đua',
    excellentCollective: 'Tập thể lao động xuất sắc',
    advancedCollective: 'Tập thể lao động tiên tiến',
    nationalEmulator: 'Chiến sĩ thi đua toàn quốc',
    provincialEmulator: 'Chiến sĩ thi đua cấp tỉnh',
    baseEmulator: 'Chiến sĩ thi đua cơ sở',
    advancedWorker: 'Lao động tiên tiến',
    medal: 'Kỷ niệm chương',
    other: 'Hình thức khác',
  },
})

export const awardRecipients = list({
  code: 'award-recipients',
  title: 'Đối tượng khen thưởng',
  entries: { collective: 'Tập thể', person: 'Cá nhân' },
})

/** One title or reward given, or proposed, to a division or a member of staff. */
export const award = register({
  code: 'award',
  title: 'Thi đua, khen thưởng',
  keptBy: 'office',
  basis: [
    { document: 'Luật Thi đua, khen thưởng số 15/2003/QH11', from: '2004-07-01', to: '2023-12-31' },
    { document: 'Luật Thi đua, khen thưởng số 06/2022/QH15', from: '2024-01-01' },
  ],
  fields: {
    form: choice('Danh hiệu, hình thức khen thưởng', awardForms),
    recipientKind: choice('Đối tượng', awardRecipients),
    recipient: text('Tên tập thể, cá nhân', { max: 150, personal: true }),
    division: choice('Phòng, đơn vị', divisionList),
    forFrom: date('Thành tích từ ngày'),
    forTo: date('Đến ngày'),
    merit: text('Thành tích', { max: 500 }),
    decision: link('Quyết định khen thưởng', officialDocument),
    reason: text('Lý do không khen thưởng', { max: 300 }),
  },
  identity: ['form', 'recipient', 'forFrom'],
  shownAs: calledBy`${'form'}: ${'recipient'}`,
  rules: [
    { that: ['forTo', 'is not before', 'forFrom'], tell: 'Thời gian đạt thành tích phải kết thúc sau ngày bắt đầu.' },
  ],
  rights: { division: 'division' },
  lifecycle: {
    states: { proposed: 'Đã đề nghị', awarded: 'Đã khen thưởng', declined: 'Không được khen thưởng' },
    opening: {
      label: 'Đề nghị khen thưởng',
      to: 'proposed',
      on: 'proposedOn',
      fill: ['form', 'recipientKind'],
      by: deciders,
    },
    actions: {
      award: {
        begins: true,
        label: 'Khen thưởng',
        from: 'proposed',
        to: 'awarded',
        on: 'awardedOn',
        mayFill: ['decision'],
        by: leaders,
      },
      decline: {
        label: 'Không khen thưởng',
        from: 'proposed',
        to: 'declined',
        on: 'declinedOn',
        fill: ['reason'],
        by: leaders,
      },
    },
  },
})
