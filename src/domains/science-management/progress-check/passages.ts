import { partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { scienceTasks } from '../../../outlines/index.ts'
import { apart } from '../wording.ts'
import { checksPlanned, mendingsOverdue, tasksBehindSchedule } from './indicators.ts'

export const checkFindings = passage({
  code: 'science-management.check-findings',
  topic: scienceTasks,
  needs: { behind: tasksBehindSchedule, overdue: mendingsOverdue },
  says: ({ behind, overdue }) =>
    sentence(
      when(
        behind,
        say`qua kiểm tra, ${behind} nhiệm vụ chậm tiến độ${apart(partsOf(behind, 'task.level'), 'nhiệm vụ')}`,
      ),
      when(overdue, say`${overdue} kết luận kiểm tra quá hạn chưa được khắc phục`),
    ),
})

export const checksToMake = passage({
  code: 'science-management.checks-to-make',
  topic: scienceTasks,
  tells: 'plans',
  needs: { planned: checksPlanned },
  says: ({ planned }) => sentence(say`thực hiện ${planned} lượt kiểm tra tiến độ theo kế hoạch`),
})
