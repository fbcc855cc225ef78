import { choice, link, list, places, register, text } from '../../../ledger/index.ts'
import { council } from '../council/register.ts'
import { researchFields, taskKinds, taskLevels } from '../science-task/lists.ts'
import { scienceTask } from '../science-task/register.ts'

export const proposerKinds = list({
  code: 'proposer-kinds',
  title: 'Bên đề xuất',
  entries: {
    department: 'Sở, ban, ngành, đoàn thể cấp tỉnh',
    district: 'UBND cấp huyện',
    commune: 'UBND cấp xã',
    institute: 'Viện nghiên cứu, trường đại học, cao đẳng',
    enterprise: 'Doanh nghiệp, hợp tác xã',
    person: 'Cá nhân',
  },
})

const managers = ['specialist', 'divisionHead'] as const

/** One proposal of a task for a coming year, from its receipt to the order or the reason why it was not chosen. */
export const taskProposal = register({
  code: 'task-proposal',
  title: 'Đề xuất nhiệm vụ khoa học và công nghệ',
  keptBy: 'scienceManagement',
  basis: [
    {
      document: 'Luật Khoa học và công nghệ số 29/2013/QH13',
      article: 'đề xuất, xác định nhiệm vụ',
      from: '2014-01-01',
      to: '2025-09-30',
    },
    { document: 'Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15', from: '2025-10-01' },
  ],
  fields: {
    title: text('Tên nhiệm vụ đề xuất', { max: 500 }),
    planYear: text('Năm kế hoạch', {
      max: 4,
      matches: { pattern: '20\\d\\d', tell: 'viết năm bằng bốn chữ số, như 2022' },
    }),
    proposer: text('Tổ chức, cá nhân đề xuất', { max: 200, personal: true }),
    proposerKind: choice('Bên đề xuất', proposerKinds),
    kind: choice('Loại nhiệm vụ', taskKinds),
    level: choice('Cấp quản lý', taskLevels),
    field: choice('Lĩnh vực', researchFields),
    partner: text('Đơn vị hợp tác thực hiện', { max: 200 }),
    districts: places('Địa bàn thực hiện'),
    urgency: text('Tính cấp thiết', { max: 1000 }),
    expectedProducts: text('Sản phẩm dự kiến', { max: 1000 }),
    applicationPlace: text('Địa chỉ ứng dụng', { max: 300 }),
    consideredBy: link('Hội đồng tư vấn xác định nhiệm vụ', council),
    opinion: text('Ý kiến của hội đồng', { max: 1000 }),
    task: link('Nhiệm vụ được đặt hàng', scienceTask),
    refusal: text('Lý do không chọn', { max: 500 }),
  },
  identity: ['planYear', 'title'],
  shownAs: 'title',
  lifecycle: {
    states: {
      received: 'Đã tiếp nhận',
      considered: 'Đã qua hội đồng tư vấn',
      ordered: 'Đã đặt hàng',
      notChosen: 'Không được chọn',
      withdrawn: 'Đã rút',
    },
    opening: {
      label: 'Tiếp nhận đề xuất',
      to: 'received',
      on: 'receivedOn',
      fill: ['title', 'planYear', 'field'],
      by: managers,
    },
    actions: {
      consider: {
        label: 'Xem xét tại hội đồng',
        from: 'received',
        to: 'considered',
        on: 'consideredOn',
        mayFill: ['consideredBy', 'opinion', 'expectedProducts'],
        by: managers,
      },
      order: {
        label: 'Đặt hàng',
        from: 'considered',
        to: 'ordered',
        on: 'orderedOn',
        mayFill: ['task'],
        by: managers,
      },
      refuse: {
        label: 'Không chọn',
        from: ['received', 'considered'],
        to: 'notChosen',
        on: 'refusedOn',
        fill: ['refusal'],
        by: managers,
      },
      withdraw: {
        label: 'Rút đề xuất',
        from: ['received', 'considered'],
        to: 'withdrawn',
        on: 'withdrawnOn',
        by: managers,
      },
    },
  },
})
