import { joined, listed, nothing, partOf, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { startups } from '../../../outlines/index.ts'
import { apart } from '../../apart.ts'
import {
  startupActivities,
  startupActivitiesPlanned,
  startupBudget,
  startupParticipants,
  startupsSupported,
} from './indicators.ts'

export const supportOfStartups = passage({
  code: 'technology.support-of-startups',
  topic: startups,
  needs: {
    activities: startupActivities,
    participants: startupParticipants,
    supported: startupsSupported,
    budget: startupBudget,
  },
  says: ({ activities, participants, supported, budget }) =>
    sentence(
      when(
        activities,
        say`tổ chức ${activities} hoạt động thúc đẩy khởi nghiệp đổi mới sáng tạo${apart(partsOf(activities, 'kind'))}${when(participants, say`, thu hút ${participants} lượt người tham gia`)}`,
      ),
      when(
        supported,
        say`hỗ trợ ${supported} dự án, doanh nghiệp, cá nhân khởi nghiệp${apart(partsOf(supported, 'kind'))}`,
      ),
      when(budget, say`kinh phí hỗ trợ từ ngân sách nhà nước là ${budget}`),
    ),
})

export const startupSupportToCome = passage({
  code: 'technology.startup-support-to-come',
  topic: startups,
  tells: 'plans',
  needs: { planned: listed(startupActivitiesPlanned) },
  says: ({ planned }) => {
    const open = partOf(planned, 'origin', 'carriedOver')
    const titles = joined(
      planned.entries
        .filter((entry) => String(entry.plannedOn.raw) < planned.window.from)
        .map((entry) => say`${entry.title}`),
      '; ',
    )
    return sentence(
      when(
        open,
        say`triển khai ${open} hoạt động hỗ trợ khởi nghiệp đổi mới sáng tạo theo kế hoạch${titles.runs.length === 0 ? nothing : say`: ${titles}`}`,
      ),
    )
  },
})
