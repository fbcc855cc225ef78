import {
  calledBy,
  choice,
  date,
  days,
  type DerivedFrom,
  integer,
  link,
  money,
  register,
  text,
  workingDays,
} from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { atomicEnergyLaw, radiationWorks } from '../lists.ts'
import { radiationFacility } from '../radiation-facility/register.ts'
import { lastDay, lastDayToSettle, settledWhen, settlementTimes } from '../settlement.ts'
import { licenceDossierKinds } from './lists.ts'

const officers = ['specialist', 'divisionHead'] as const
const leaders = ['deputyDirector', 'director'] as const

const decreeOf2020 = { from: '2021-02-01', to: '2025-12-31' } as const

/** Counted from the day on which the dossier is complete and the fee is paid. */
const timeToSettle = [
  { ...decreeOf2020, when: ['kind', 'is', 'new'], limit: days(25) },
  { ...decreeOf2020, when: ['kind', 'is', 'renewal'], limit: days(25) },
  { ...decreeOf2020, when: ['kind', 'is', 'amendment'], limit: workingDays(10) },
  { ...decreeOf2020, when: ['kind', 'is', 'reissue'], limit: workingDays(10) },
  { from: '2026-01-01', when: ['kind', 'is', 'amendment'], limit: workingDays(10) },
] as const

// A dossier that was sent back after it had been found complete has no last day until it is complete again.
const completeSince = (from: DerivedFrom) => {
  const [complete, sentBack] = [lastDay(from, 'validatedOn'), lastDay(from, 'askedToSupplementOn')]
  return complete !== undefined && sentBack !== undefined && sentBack > complete ? undefined : complete
}

/**
 * One dossier for a licence, and the licence that comes of it. A renewal, an amendment or a reissue is a dossier of its
 * own with its own time limit; when it is granted, the licence before it is superseded.
 */
export const radiationLicence = register({
  code: 'radiation-licence',
  title: 'Giấy phép tiến hành công việc bức xạ',
  keptBy: 'technology',
  basis: atomicEnergyLaw,
  fields: {
    facility: link('Cơ sở', radiationFacility),
    kind: choice('Loại hồ sơ', licenceDossierKinds),
    work: choice('Công việc bức xạ', radiationWorks),
    dossierCode: text('Mã hồ sơ', { max: 40 }),
    previousNumber: text('Số giấy phép trước', { max: 60 }),
    machines: integer('Số thiết bị được cấp phép', { unit: 'thiết bị', min: 1, max: 1000 }),
    fee: money('Phí thẩm định'),
    dueOn: date('Hạn giải quyết'),
    timeliness: choice('Thời gian giải quyết', settlementTimes),
    number: text('Số giấy phép', { max: 60 }),
    expiresOn: date('Có hiệu lực đến ngày'),
    decision: link('Văn bản cấp, thu hồi', officialDocument),
    successorNumber: text('Số giấy phép thay thế', { max: 60 }),
    reason: text('Lý do từ chối, thu hồi', { max: 500 }),
  },
  derived: {
    dueOn: (from) => lastDayToSettle(from, timeToSettle, completeSince(from)),
    timeliness: (from) => settledWhen(from, lastDay(from, 'issuedOn') ?? lastDay(from, 'refusedOn')),
  },
  // A renewed licence may keep its number, so only number and day together stand once.
  identity: ['number', 'issuedOn'],
  shownAs: calledBy`${'facility'}, ${'kind'} ${'number'}`,
  rules: [
    { that: ['expiresOn', 'is after', 'issuedOn'], tell: 'Ngày hết hiệu lực phải sau ngày cấp giấy phép.' },
    ...(['renewal', 'amendment', 'reissue'] as const).map((kind) => ({
      when: ['kind', 'is', kind] as const,
      filled: ['previousNumber'] as const,
      tell: 'Hồ sơ gia hạn, sửa đổi, bổ sung hoặc cấp lại phải ghi số giấy phép trước.',
    })),
  ],
  lifecycle: {
    states: {
      received: 'Đã tiếp nhận hồ sơ',
      supplementing: 'Chờ bổ sung hồ sơ',
      underAppraisal: 'Hồ sơ hợp lệ, đang thẩm định',
      inForce: 'Giấy phép còn hiệu lực',
      superseded: 'Đã thay bằng giấy phép khác',
      revoked: 'Đã thu hồi',
      refused: 'Từ chối cấp',
      withdrawn: 'Cơ sở rút hồ sơ',
    },
    opening: {
      label: 'Tiếp nhận hồ sơ',
      to: 'received',
      on: 'receivedOn',
      fill: ['facility', 'kind'],
      by: officers,
    },
    actions: {
      askToSupplement: {
        label: 'Yêu cầu bổ sung hồ sơ',
        from: ['received', 'underAppraisal'],
        to: 'supplementing',
        on: 'askedToSupplementOn',
        again: true,
        by: officers,
      },
      takeSupplement: {
        label: 'Nhận hồ sơ bổ sung',
        from: 'supplementing',
        to: 'received',
        on: 'supplementedOn',
        again: true,
        by: officers,
      },
      validate: {
        label: 'Xác nhận hồ sơ hợp lệ, đã nộp phí',
        onLabel: 'Ngày hồ sơ hợp lệ, đã nộp phí',
        from: 'received',
        to: 'underAppraisal',
        on: 'validatedOn',
        again: true,
        mayFill: ['fee', 'machines'],
        by: officers,
        within: [{ from: '2026-01-01', limit: workingDays(3) }],
      },
      appraise: {
        label: 'Lập biên bản thẩm định',
        from: 'underAppraisal',
        to: 'underAppraisal',
        on: 'appraisedOn',
        again: true,
        mayFill: ['machines'],
        by: officers,
      },
      issue: {
        begins: true,
        label: 'Cấp giấy phép',
        from: 'underAppraisal',
        to: 'inForce',
        on: 'issuedOn',
        fill: ['number', 'expiresOn'],
        mayFill: ['machines', 'decision'],
        by: leaders,
        within: timeToSettle,
      },
      refuse: {
        label: 'Từ chối cấp giấy phép',
        from: ['supplementing', 'underAppraisal'],
        to: 'refused',
        on: 'refusedOn',
        fill: ['reason'],
        by: leaders,
        within: timeToSettle,
      },
      withdraw: {
        label: 'Cho rút hồ sơ',
        from: ['received', 'supplementing', 'underAppraisal'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        by: officers,
      },
      supersede: {
        label: 'Thay bằng giấy phép khác',
        from: 'inForce',
        to: 'superseded',
        on: 'supersededOn',
        mayFill: ['successorNumber'],
        by: officers,
      },
      revoke: {
        label: 'Thu hồi giấy phép',
        from: 'inForce',
        to: 'revoked',
        on: 'revokedOn',
        fill: ['reason'],
        mayFill: ['decision'],
        by: leaders,
      },
    },
  },
})
