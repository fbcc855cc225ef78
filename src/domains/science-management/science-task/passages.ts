import {
  as,
  breakdown,
  inBrackets,
  joined,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { scienceTasks } from '../../../outlines/index.ts'
import {
  agriculturalShare,
  taskBudgetApproved,
  tasksAccepted,
  tasksApproved,
  tasksCertified,
  tasksLiquidated,
  tasksListed,
  tasksRecognised,
  tasksUnderWay,
} from './indicators.ts'

export const tasksInThePeriod = passage({
  code: 'science-management.tasks-under-way',
  topic: scienceTasks,
  needs: { tasks: tasksUnderWay, agriculture: agriculturalShare },
  says: ({ tasks, agriculture }, about) =>
    sentences(
      sentence(
        say`trong ${about.period}, trên địa bàn tỉnh triển khai ${tasks} nhiệm vụ khoa học và công nghệ, trong đó: ${joined(
          [
            when(
              partOf(tasks, 'origin', 'carriedOver'),
              say`${partOf(tasks, 'origin', 'carriedOver')} nhiệm vụ chuyển tiếp`,
            ),
            when(partOf(tasks, 'origin', 'begun'), say`${partOf(tasks, 'origin', 'begun')} nhiệm vụ mới phê duyệt`),
          ],
          ', ',
        )}${inBrackets(breakdown(partsOf(tasks, 'kind+level'), '', '; '))}`,
      ),
      when(
        agriculture,
        sentence(
          say`các nhiệm vụ tập trung vào lĩnh vực nông nghiệp, nông thôn (chiếm khoảng ${agriculture} tổng số nhiệm vụ được triển khai)`,
        ),
      ),
    ),
})

export const tasksThroughTheirStages = passage({
  code: 'science-management.tasks-through-their-stages',
  topic: scienceTasks,
  needs: {
    listed: tasksListed,
    approved: tasksApproved,
    budget: taskBudgetApproved,
    accepted: tasksAccepted,
    certified: tasksCertified,
    recognised: tasksRecognised,
    liquidated: tasksLiquidated,
  },
  says: ({ listed, approved, budget, accepted, certified, recognised, liquidated }) =>
    sentence(
      when(
        listed,
        say`tham mưu phê duyệt danh mục ${listed} nhiệm vụ${inBrackets(breakdown(partsOf(listed, 'level')))}`,
      ),
      when(
        approved,
        say`phê duyệt ${approved} nhiệm vụ${when(budget, inBrackets(say`kinh phí ngân sách nhà nước ${as(budget, 'money')}`))}`,
      ),
      when(
        accepted,
        say`nghiệm thu ${accepted} nhiệm vụ${inBrackets(breakdown(partsOf(accepted, 'rank'), 'nhiệm vụ xếp loại'))}`,
      ),
      when(certified, say`cấp giấy chứng nhận kết quả thực hiện cho ${certified} nhiệm vụ`),
      when(recognised, say`công nhận kết quả thực hiện ${recognised} nhiệm vụ`),
      when(liquidated, say`thanh lý hợp đồng ${liquidated} nhiệm vụ`),
    ),
})
