import { count, countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { progressCheck } from './register.ts'

export const tasksChecked = indicator(progressCheck, {
  code: 'progress-checks.tasks',
  title: 'Số nhiệm vụ KH&CN được kiểm tra tiến độ',
  unit: 'nhiệm vụ',
  value: countDistinct('task'),
  counted: { on: 'checkedOn' },
  splitBy: ['task.level', 'task.field', 'withVolume', 'behindSchedule', ['task.level', 'withVolume']],
})

export const checksMade = indicator(progressCheck, {
  code: 'progress-checks.made',
  title: 'Số lượt kiểm tra tiến độ nhiệm vụ KH&CN',
  unit: 'lượt',
  value: count,
  counted: { on: 'checkedOn' },
  splitBy: ['reason', 'task.level'],
})

export const tasksBehindSchedule = indicator(progressCheck, {
  code: 'progress-checks.behind-schedule',
  title: 'Số nhiệm vụ KH&CN chậm tiến độ qua kiểm tra',
  unit: 'nhiệm vụ',
  value: countDistinct('task'),
  counted: { on: 'checkedOn' },
  where: { behindSchedule: true },
  splitBy: ['task.level'],
})

export const volumeConfirmed = indicator(progressCheck, {
  code: 'progress-checks.volume',
  title: 'Giá trị khối lượng xác nhận qua kiểm tra tiến độ',
  unit: 'đồng',
  value: sum('confirmedVolume'),
  counted: { on: 'checkedOn' },
  splitBy: ['task.level'],
})

export const mendingsOverdue = indicator(progressCheck, {
  code: 'progress-checks.mendings-overdue',
  title: 'Số kết luận kiểm tra tiến độ quá hạn khắc phục đến cuối kỳ',
  unit: 'kết luận',
  value: count,
  counted: { standing: ['checked'], lapsesOn: 'mendBy', lapsed: true },
  splitBy: ['task.level'],
})

export const checksPlanned = indicator(progressCheck, {
  code: 'progress-checks.planned',
  title: 'Số lượt kiểm tra tiến độ trong kế hoạch chưa thực hiện đến cuối kỳ',
  unit: 'lượt',
  value: count,
  counted: { standing: ['planned'] },
  splitBy: ['task.level'],
})
