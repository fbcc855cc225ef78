import {
  breakdown,
  footnote,
  isFilled,
  items,
  listed,
  paragraph,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { assignments } from '../../../outlines/index.ts'
import { assignmentsFollowed, assignmentsOverdue } from './indicators.ts'

export const assignmentsTold = passage({
  code: 'office.assignments',
  topic: assignments,
  needs: { followed: listed(assignmentsFollowed), overdue: assignmentsOverdue },
  says: ({ followed, overdue }, about) => [
    paragraph(
      sentences(
        sentence(
          when(
            followed,
            say`trong ${about.period}, Sở Khoa học và Công nghệ được giao chủ trì thực hiện ${followed} nhiệm vụ, trong đó: ${breakdown(partsOf(followed, 'state'), 'nhiệm vụ', '; ')}`,
          ),
        ),
        // Counted among the others already, so it is told apart from them.
        sentence(when(overdue, say`có ${overdue} nhiệm vụ được giao quá hạn chưa hoàn thành`)),
      ),
    ),
    ...items(
      followed.entries
        .filter((entry) => isFilled(entry.progress))
        .map((entry) => sentence(say`${entry.title}: ${entry.progress}${footnote(say`${entry.resultDocument}`)}`)),
    ),
  ],
})

export const assignmentsPlanned = passage({
  code: 'office.assignments-planned',
  topic: assignments,
  tells: 'plans',
  needs: { followed: assignmentsFollowed },
  says: ({ followed }) =>
    sentence(
      when(
        followed,
        say`phấn đấu hoàn thành các nhiệm vụ được giao theo Chương trình công tác của UBND tỉnh, trong đó ${followed} nhiệm vụ đang thực hiện`,
      ),
    ),
})
