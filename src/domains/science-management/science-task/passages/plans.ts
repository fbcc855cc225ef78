import { listed, partsOf, passage, say, sentence, when } from '../../../../ledger/index.ts'
import { newTasks, resultHandovers, scienceTasks } from '../../../../outlines/index.ts'
import { councilsAwaitingSession } from '../../council/indicators.ts'
import {
  localTasksAwaitingChoice,
  tasksAwaitingContract,
  tasksAwaitingHandover,
  tasksAwaitingRecognition,
  tasksFallingDue,
  tasksInHand,
} from '../indicators.ts'
import { apart } from '../../wording.ts'
import { startingYear } from './starting-year.ts'

export const tasksToFollow = passage({
  code: 'science-management.tasks-to-follow',
  topic: scienceTasks,
  tells: 'plans',
  needs: {
    inHand: tasksInHand,
    due: tasksFallingDue,
    councils: councilsAwaitingSession,
    awaiting: tasksAwaitingRecognition,
    contracts: tasksAwaitingContract,
  },
  says: ({ inHand, due, councils, awaiting, contracts }) =>
    sentence(
      when(
        inHand,
        say`tiếp tục quản lý, theo dõi, kiểm tra ${inHand} nhiệm vụ khoa học và công nghệ${apart(partsOf(inHand, 'level'), 'nhiệm vụ')}${when(
          awaiting,
          say`, trong đó hoàn thiện thủ tục công nhận kết quả ${awaiting} nhiệm vụ đã nghiệm thu`,
        )}`,
      ),
      when(due, say`đôn đốc hoàn thành, nghiệm thu ${due} nhiệm vụ đến hạn kết thúc hợp đồng`),
      when(councils, say`tổ chức họp ${councils} hội đồng đã thành lập${apart(partsOf(councils, 'kind'))}`),
      when(contracts, say`ký kết hợp đồng để triển khai ${contracts} nhiệm vụ đã được phê duyệt`),
    ),
})

export const tasksToChoose = passage({
  code: 'science-management.tasks-to-choose',
  topic: newTasks,
  tells: 'plans',
  needs: { local: listed(localTasksAwaitingChoice) },
  says: ({ local }) =>
    sentence(
      say`tổ chức các hội đồng tư vấn tuyển chọn, giao trực tiếp tổ chức, cá nhân chủ trì ${local} nhiệm vụ khoa học và công nghệ${startingYear(local.entries)}${apart(partsOf(local, 'level'), 'nhiệm vụ')}`,
    ),
})

export const resultsToHandOver = passage({
  code: 'science-management.results-to-hand-over',
  topic: resultHandovers,
  tells: 'plans',
  needs: { recognised: tasksAwaitingHandover },
  says: ({ recognised }) =>
    sentence(say`bàn giao, chuyển giao kết quả ${recognised} nhiệm vụ đã công nhận để ứng dụng vào thực tiễn`),
})
