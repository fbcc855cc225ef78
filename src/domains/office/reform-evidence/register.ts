import { calledBy, choice, date, decimal, list, register, text } from '../../../ledger/index.ts'
import { divisionList } from '../../divisions.ts'
import { deciders, keepers, leaders } from '../offices.ts'

export const reformGroups = list({
  code: 'reform-groups',
  title: 'Nhóm tiêu chí cải cách hành chính',
  entries: {
    leadership: 'Công tác chỉ đạo, điều hành cải cách hành chính',
    institutions: 'Cải cách thể chế',
    procedures: 'Cải cách thủ tục hành chính',
    organisation: 'Cải cách tổ chức bộ máy',
    civilService: 'Cải cách chế độ công vụ, công chức, viên chức',
    publicFinance: 'Cải cách tài chính công',
    digitalGovernment: 'Xây dựng chính quyền điện tử, chính quyền số',
    impact: 'Tác động của cải cách hành chính',
  },
})

/** One criterion of the province's administrative-reform index for a year, with its evidence and its scores. */
export const reformEvidence = register({
  code: 'reform-evidence',
  title: 'Chấm điểm cải cách hành chính',
  keptBy: 'office',
  fields: {
    criterion: text('Số thứ tự tiêu chí', { max: 20 }),
    title: text('Tiêu chí', { max: 500 }),
    group: choice('Nhóm tiêu chí', reformGroups),
    division: choice('Phòng, đơn vị cung cấp', divisionList),
    holdsFrom: date('Chấm cho thời gian từ ngày'),
    holdsTo: date('Đến hết ngày'),
    dueOn: date('Hạn cung cấp tài liệu'),
    maxScore: decimal('Điểm tối đa', { unit: 'điểm', places: 2 }),
    evidence: text('Tài liệu kiểm chứng', { max: 2000 }),
    selfScore: decimal('Điểm tự chấm', { unit: 'điểm', places: 2 }),
    confirmedScore: decimal('Điểm thẩm định', { unit: 'điểm', places: 2 }),
    reason: text('Lý do mất điểm, yêu cầu bổ sung', { max: 500 }),
  },
  identity: ['criterion', 'holdsFrom'],
  shownAs: calledBy`Tiêu chí ${'criterion'}. ${'title'}`,
  rules: [
    { that: ['holdsTo', 'is after', 'holdsFrom'], tell: 'Thời gian chấm điểm phải kết thúc sau ngày bắt đầu.' },
    {
      that: ['selfScore', 'is at most', 'maxScore'],
      tell: 'Điểm tự chấm không được lớn hơn điểm tối đa của tiêu chí.',
    },
    {
      that: ['confirmedScore', 'is at most', 'maxScore'],
      tell: 'Điểm thẩm định không được lớn hơn điểm tối đa của tiêu chí.',
    },
  ],
  rights: { division: 'division' },
  lifecycle: {
    states: {
      open: 'Chưa có tài liệu kiểm chứng',
      evidenced: 'Đã có tài liệu kiểm chứng',
      scored: 'Đã tự chấm điểm',
      confirmed: 'Đã thẩm định',
    },
    opening: {
      label: 'Giao tiêu chí',
      to: 'open',
      on: 'assignedOn',
      fill: ['criterion', 'title', 'group', 'maxScore', 'holdsFrom', 'holdsTo'],
      by: deciders,
    },
    actions: {
      gather: {
        label: 'Cập nhật tài liệu kiểm chứng',
        from: ['open', 'evidenced'],
        to: 'evidenced',
        on: 'gatheredOn',
        again: true,
        fill: ['evidence'],
        by: keepers,
      },
      score: {
        label: 'Tự chấm điểm',
        from: ['open', 'evidenced'],
        to: 'scored',
        on: 'scoredOn',
        again: true,
        fill: ['selfScore'],
        mayFill: ['reason'],
        by: deciders,
      },
      askForMore: {
        label: 'Yêu cầu bổ sung tài liệu',
        from: 'scored',
        to: 'open',
        on: 'askedForMoreOn',
        again: true,
        fill: ['reason'],
        by: deciders,
      },
      confirm: {
        label: 'Ghi điểm thẩm định',
        from: 'scored',
        to: 'confirmed',
        on: 'confirmedOn',
        fill: ['confirmedScore'],
        mayFill: ['reason'],
        by: leaders,
      },
    },
  },
})
