import { choice, decimal, integer, link, places, register, text, yesNo } from '../../../ledger/index.ts'
import { scienceTask } from '../science-task/register.ts'
import { type OutcomeKind, outcomeKinds } from './lists.ts'

const managers = ['specialist', 'divisionHead'] as const

const counted: readonly OutcomeKind[] = [
  'motherTree',
  'variety',
  'model',
  'procedure',
  'peopleTrained',
  'publication',
  'ipTitle',
  'database',
]

/** One measurable product of a task: what the contract promised, and what came of it. */
export const taskOutcome = register({
  code: 'task-outcome',
  title: 'Kết quả, sản phẩm của nhiệm vụ',
  keptBy: 'scienceManagement',
  fields: {
    task: link('Nhiệm vụ', scienceTask),
    kind: choice('Loại kết quả', outcomeKinds),
    name: text('Tên kết quả', { max: 500, hint: 'Viết như trong câu: “mô hình trồng hà thủ ô đỏ”' }),
    quantity: integer('Số lượng', { unit: 'đơn vị' }),
    area: decimal('Diện tích', { unit: 'ha' }),
    districts: places('Địa bàn'),
    recognition: text('Công nhận, bảo hộ', { max: 300 }),
    effect: text('Ý nghĩa, hiệu quả', { max: 1000 }),
    outstanding: yesNo('Kết quả tiêu biểu', { hint: 'Kết quả tiêu biểu được nêu tên trong báo cáo' }),
    failure: text('Lý do không đạt', { max: 300 }),
  },
  identity: ['task', 'kind', 'name'],
  shownAs: 'name',
  rules: [
    ...counted.map((kind) => ({
      when: ['kind', 'is', kind] as const,
      filled: ['quantity'] as const,
      tell: 'Kết quả đếm được phải ghi số lượng.',
    })),
    { when: ['kind', 'is', 'plantedArea'], filled: ['area'], tell: 'Diện tích trồng mới phải ghi số héc-ta.' },
  ],
  lifecycle: {
    states: {
      registered: 'Đăng ký theo thuyết minh',
      inProgress: 'Đang thực hiện',
      achieved: 'Đã đạt được',
      inUse: 'Đã đưa vào ứng dụng',
      missed: 'Không đạt',
    },
    opening: {
      label: 'Đăng ký theo thuyết minh',
      to: 'registered',
      on: 'registeredOn',
      fill: ['task', 'kind', 'name'],
      by: managers,
    },
    actions: {
      start: {
        begins: true,
        label: 'Bắt đầu thực hiện',
        from: 'registered',
        to: 'inProgress',
        on: 'startedOn',
        mayFill: ['districts', 'quantity', 'area'],
        by: managers,
      },
      achieve: {
        begins: true,
        label: 'Xác nhận kết quả',
        from: ['registered', 'inProgress'],
        to: 'achieved',
        on: 'achievedOn',
        mayFill: ['quantity', 'area', 'districts', 'recognition', 'effect', 'outstanding'],
        by: managers,
      },
      putToUse: {
        label: 'Đưa vào ứng dụng',
        from: 'achieved',
        to: 'inUse',
        on: 'putToUseOn',
        mayFill: ['effect'],
        by: managers,
      },
      miss: {
        label: 'Kết luận không đạt',
        from: ['registered', 'inProgress'],
        to: 'missed',
        on: 'missedOn',
        fill: ['failure'],
        by: managers,
      },
    },
  },
})
