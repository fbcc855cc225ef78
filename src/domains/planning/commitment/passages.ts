import {
  addDays,
  breakdown,
  type ListedFigure,
  listed,
  type Mention,
  nothing,
  paragraph,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { commonTasks } from '../../../outlines/index.ts'
import { asWritten } from '../as-written.ts'
import { byTopic, commitmentsHeld } from './indicators.ts'

type Held = ListedFigure<(typeof byTopic)[number]['held']>

const isAfter = (day: Mention, other: string): boolean => typeof day.raw === 'string' && day.raw > other
const isBefore = (day: Mention, other: string): boolean => typeof day.raw === 'string' && day.raw < other

// Cut-off days differ: what is promised for «the year 2021» may be asked for from 15 December 2020. A promise for later
// months of the period belongs to a later report, and what was settled before the period is no plan for it any more.
const daysOfGrace = 31

const plannedOf = ({ entries, window }: Held) =>
  entries.filter(
    (entry) =>
      !isAfter(entry.forFrom, addDays(window.from, daysOfGrace)) &&
      !isBefore(entry.reportedOn, window.from) &&
      !isBefore(entry.droppedOn, window.from),
  )

/** What is promised for the next period, under the topic to which it belongs. */
export const commitmentPlans = byTopic.map(({ topic, held }) =>
  passage({
    code: `planning.commitments-${topic.code}`,
    topic,
    tells: 'plans',
    needs: { held: listed(held) },
    says: (figures) => plannedOf(figures.held).map((entry) => paragraph(sentence(asWritten(entry.content)))),
  }),
)

/** What was done of the promised and the other work of a topic that no register counts. */
export const commitmentResults = byTopic.map(({ topic, reported, progress }) =>
  passage({
    code: `planning.results-${topic.code}`,
    topic,
    needs: { reported: listed(reported), progress: listed(progress) },
    says: (figures) => {
      const told = new Map([...figures.progress.entries, ...figures.reported.entries].map((each) => [each.id, each]))
      return [...told.values()].map((entry) => paragraph(sentence(asWritten(entry.result))))
    },
  }),
)

export const commitmentReview = passage({
  code: 'planning.commitment-review',
  topic: commonTasks,
  needs: { held: commitmentsHeld },
  says: ({ held }, about) => {
    const open = partOf(held, 'outcome', 'unclassified')
    const reported = partsOf(held, 'outcome').filter((part) => part.id !== open.id)
    if (held.value === open.value) return nothing
    return sentence(
      say`trong ${held} nhiệm vụ trọng tâm đề ra cho ${about.period}: ${breakdown(reported, 'nhiệm vụ')}`,
      when(open, say`${open} nhiệm vụ đang tiếp tục thực hiện`),
    )
  },
})
