import { choice, date, link, list, money, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'

const officers = ['specialist', 'divisionHead'] as const
const leaders = ['deputyDirector', 'director'] as const

export const ipProjectKinds = list({
  code: 'ip-project-kinds',
  title: 'Loại dự án',
  entries: {
    branding: 'Xây dựng, quản lý và phát triển thương hiệu',
    exploitation: 'Khai thác sáng chế, kết quả nghiên cứu',
    promotion: 'Quảng bá sản phẩm được bảo hộ',
    capacity: 'Nâng cao năng lực về sở hữu trí tuệ',
  },
})

export const ipProgrammes = list({
  code: 'ip-programmes',
  title: 'Chương trình',
  basis: 'Quyết định số 2205/QĐ-TTg ngày 24/12/2020',
  entries: {
    national: 'Chương trình phát triển tài sản trí tuệ quốc gia',
    provincial: 'Chương trình, đề án của tỉnh',
    other: 'Nguồn khác',
  },
})

export const ipProjectOutcomes = list({
  code: 'ip-project-outcomes',
  title: 'Kết quả nghiệm thu',
  entries: { excellent: 'Xuất sắc', passed: 'Đạt', failed: 'Không đạt' },
})

/** One project that builds a brand, exploits a patent or promotes protected products, from its proposal to its acceptance. */
export const ipProject = register({
  code: 'ip-project',
  title: 'Dự án sở hữu trí tuệ, xây dựng thương hiệu',
  keptBy: 'technology',
  basis: [
    {
      document: 'Quyết định số 1062/QĐ-TTg phê duyệt Chương trình phát triển tài sản trí tuệ giai đoạn 2016-2020',
      from: '2016-06-14',
      to: '2020-12-31',
    },
    {
      document: 'Quyết định số 2205/QĐ-TTg phê duyệt Chương trình phát triển tài sản trí tuệ đến năm 2030',
      from: '2020-12-24',
      to: '2030-12-31',
    },
  ],
  fields: {
    title: text('Tên dự án, nhiệm vụ', { max: 500 }),
    kind: choice('Loại dự án', ipProjectKinds),
    programme: choice('Chương trình', ipProgrammes),
    product: text('Sản phẩm, đối tượng', { max: 300 }),
    leadOrganisation: text('Tổ chức chủ trì', { max: 200 }),
    district: place('Huyện, thành phố'),
    proposal: link('Văn bản đề xuất', officialDocument),
    decision: link('Quyết định phê duyệt', officialDocument),
    startsOn: date('Bắt đầu thực hiện'),
    endsOn: date('Kết thúc thực hiện'),
    stateBudget: money('Kinh phí ngân sách nhà nước'),
    outcome: choice('Kết quả nghiệm thu', ipProjectOutcomes),
    reason: text('Lý do không chọn, chấm dứt', { max: 300 }),
  },
  shownAs: 'title',
  rules: [{ that: ['endsOn', 'is after', 'startsOn'], tell: 'Ngày kết thúc phải sau ngày bắt đầu thực hiện.' }],
  lifecycle: {
    states: {
      proposed: 'Đã đề xuất',
      approved: 'Đã phê duyệt',
      underWay: 'Đang thực hiện',
      accepted: 'Đã nghiệm thu',
      notChosen: 'Không được chọn',
      terminated: 'Đã chấm dứt',
    },
    opening: {
      label: 'Đề xuất',
      to: 'proposed',
      on: 'proposedOn',
      fill: ['title', 'kind', 'programme'],
      by: officers,
    },
    actions: {
      approve: {
        begins: true,
        label: 'Phê duyệt',
        from: 'proposed',
        to: 'approved',
        on: 'approvedOn',
        mayFill: ['decision', 'leadOrganisation', 'stateBudget', 'startsOn', 'endsOn'],
        by: leaders,
      },
      decline: {
        label: 'Không chọn',
        from: 'proposed',
        to: 'notChosen',
        on: 'declinedOn',
        mayFill: ['reason'],
        by: officers,
      },
      start: {
        label: 'Triển khai thực hiện',
        from: 'approved',
        to: 'underWay',
        on: 'startedOn',
        mayFill: ['startsOn', 'endsOn'],
        by: officers,
      },
      extend: {
        label: 'Gia hạn thời gian thực hiện',
        from: 'underWay',
        to: 'underWay',
        on: 'extendedOn',
        again: true,
        fill: ['endsOn'],
        by: leaders,
      },
      accept: {
        label: 'Nghiệm thu',
        from: ['approved', 'underWay'],
        to: 'accepted',
        on: 'acceptedOn',
        mayFill: ['outcome'],
        by: officers,
      },
      terminate: {
        label: 'Chấm dứt',
        from: ['approved', 'underWay'],
        to: 'terminated',
        on: 'terminatedOn',
        fill: ['reason'],
        by: leaders,
      },
    },
  },
})
