import {
  breakdown,
  type Figure,
  inBrackets,
  namesOf,
  partsOf,
  passage,
  type Said,
  say,
  sentence,
  when,
} from '../../../../ledger/index.ts'
import { scienceTasks } from '../../../../outlines/index.ts'
import {
  taskExtensions,
  tasksAccepted,
  tasksCertified,
  tasksLiquidated,
  tasksRecognised,
  tasksTerminated,
} from '../indicators.ts'

const byRank = (accepted: Figure<typeof tasksAccepted>): Said => {
  const ranks = partsOf(accepted, 'rank')
  if (ranks.length > 1) return inBrackets(breakdown(ranks, 'nhiệm vụ xếp loại'))
  return inBrackets(accepted.value > 1 ? say`đều xếp loại ${namesOf(ranks)}` : say`xếp loại ${namesOf(ranks)}`)
}

export const tasksConcluded = passage({
  code: 'science-management.tasks-concluded',
  topic: scienceTasks,
  needs: {
    accepted: tasksAccepted,
    certified: tasksCertified,
    recognised: tasksRecognised,
    liquidated: tasksLiquidated,
    extensions: taskExtensions,
    terminated: tasksTerminated,
  },
  says: ({ accepted, certified, recognised, liquidated, extensions, terminated }) =>
    sentence(
      when(accepted, say`tổ chức nghiệm thu ${accepted} nhiệm vụ${byRank(accepted)}`),
      when(certified, say`cấp giấy chứng nhận đăng ký kết quả thực hiện cho ${certified} nhiệm vụ`),
      when(recognised, say`công nhận kết quả thực hiện ${recognised} nhiệm vụ`),
      when(liquidated, say`thanh lý hợp đồng ${liquidated} nhiệm vụ`),
      when(extensions, say`giải quyết ${extensions} lượt gia hạn thời gian thực hiện`),
      when(terminated, say`chấm dứt thực hiện ${terminated} nhiệm vụ`),
    ),
})
