import {
  breakdown,
  classified,
  type Figure,
  footnote,
  inBrackets,
  joined,
  listed,
  namesOf,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { initiatives, scienceTasks } from '../../../outlines/index.ts'
import { differing } from '../wording.ts'
import { councilsConcluded, councilSessions, councilsPostponed, councilsSetUp } from './indicators.ts'

// Councils on initiatives are told of where initiatives are.
const taskCouncils = ['xacDinh', 'tuyenChon', 'budgetAppraisal', 'acceptance', 'supportTeam', 'other'] as const

const aboutTasks = (figure: Figure<typeof councilsSetUp> | Figure<typeof councilSessions>) =>
  taskCouncils.map((kind) => partOf(figure, 'kind', kind)).filter((part) => part.value !== 0)

export const councilsAtWork = passage({
  code: 'science-management.councils',
  topic: scienceTasks,
  needs: { setUp: listed(councilsSetUp), sessions: councilSessions, postponed: listed(councilsPostponed) },
  says: ({ setUp, sessions, postponed }) => {
    const [newOnes, held] = [aboutTasks(setUp), aboutTasks(sessions)]
    const teams = setUp.entries.filter((entry) => entry.kind.raw === 'supportTeam')
    const named = differing(teams.map((entry) => entry.name))
    const causes = classified(partsOf(postponed, 'postponement'))
    const waiting = differing(postponed.entries.map((entry) => entry.name))
    return sentence(
      newOnes.length > 0 &&
        say`tham mưu thành lập ${breakdown(newOnes)}${footnote(
          sentence(
            joined(
              named.map((name) => say`${name}`),
              '; ',
            ),
          ),
        )}`,
      held.length > 0 && say`tổ chức ${breakdown(held, 'phiên họp')}`,
      when(
        postponed,
        say`${postponed} hội đồng chưa họp được theo kế hoạch${causes.length === 1 ? say` ${namesOf(causes)}` : inBrackets(namesOf(causes))}${footnote(
          sentence(
            joined(
              waiting.map((name) => say`${name}`),
              '; ',
            ),
          ),
        )}`,
      ),
    )
  },
})

export const initiativeCouncils = passage({
  code: 'science-management.initiative-councils',
  topic: initiatives,
  needs: { sessions: councilSessions, concluded: councilsConcluded },
  says: ({ sessions, concluded }) => {
    const [held, ended] = [partOf(sessions, 'kind', 'initiative'), partOf(concluded, 'kind', 'initiative')]
    return sentence(
      when(held, say`tổ chức ${held} phiên họp hội đồng sáng kiến`),
      when(ended, say`${ended} hội đồng sáng kiến đã có kết luận`),
    )
  },
})
