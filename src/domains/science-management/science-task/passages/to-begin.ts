import {
  as,
  footnote,
  inBrackets,
  joined,
  listed,
  nothing,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../../ledger/index.ts'
import { newTasks } from '../../../../outlines/index.ts'
import { apart, differing } from '../../wording.ts'
import {
  localTasksListed,
  ruralTasksAppraised,
  ruralTasksListed,
  taskBudgetApproved,
  tasksApproved,
  tasksChosen,
  tasksContracted,
  tasksOpened,
  tasksSubmitted,
} from '../indicators.ts'
import { startingYear } from './starting-year.ts'

export const tasksToBegin = passage({
  code: 'science-management.tasks-to-begin',
  topic: newTasks,
  needs: {
    rural: listed(ruralTasksListed),
    ruralAppraised: ruralTasksAppraised,
    local: listed(localTasksListed),
    opened: tasksOpened,
    chosen: tasksChosen,
    submitted: listed(tasksSubmitted),
    approved: tasksApproved,
    budget: taskBudgetApproved,
    contracted: tasksContracted,
  },
  says: ({ rural, ruralAppraised, local, opened, chosen, submitted, approved, budget, contracted }) => {
    const submissions = differing(submitted.entries.map((entry) => entry.submittedBy))
    const isContracted = approved.value > 0 && contracted.value === approved.value
    return sentences(
      sentence(
        when(
          rural,
          say`được phê duyệt danh mục ${rural} nhiệm vụ thuộc Chương trình nông thôn miền núi${startingYear(rural.entries)}${apart(partsOf(rural, 'management'), 'nhiệm vụ')}`,
        ),
        when(
          ruralAppraised,
          rural.value === 0
            ? say`thẩm định nội dung, kinh phí ${ruralAppraised} nhiệm vụ thuộc Chương trình nông thôn miền núi`
            : say`đã thẩm định nội dung, kinh phí được ${ruralAppraised} nhiệm vụ`,
        ),
      ),
      sentence(
        when(
          local,
          say`tham mưu phê duyệt danh mục ${local} nhiệm vụ khoa học và công nghệ${startingYear(local.entries)}${apart(partsOf(local, 'level'), 'nhiệm vụ')}`,
        ),
        when(
          opened,
          say`mở hồ sơ đăng ký tuyển chọn, giao trực tiếp tổ chức, cá nhân chủ trì đối với ${opened} nhiệm vụ`,
        ),
        when(chosen, say`tuyển chọn, giao trực tiếp được tổ chức, cá nhân chủ trì ${chosen} nhiệm vụ`),
      ),
      sentence(
        when(
          submitted,
          say`trình cấp có thẩm quyền phê duyệt ${submitted} nhiệm vụ${startingYear(submitted.entries)}${footnote(
            sentence(
              joined(
                submissions.map((each) => say`${each}`),
                '; ',
              ),
            ),
          )}`,
        ),
        when(
          approved,
          say`đưa vào thực hiện${isContracted ? say` và ký hợp đồng` : nothing} ${approved} nhiệm vụ mới được phê duyệt${when(budget, inBrackets(say`kinh phí ngân sách nhà nước ${as(budget, 'money')}`))}`,
        ),
        !isContracted && when(contracted, say`ký hợp đồng thực hiện ${contracted} nhiệm vụ`),
      ),
    )
  },
})
