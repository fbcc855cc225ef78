import { items, listed, passage, sentence, type Topic } from '../../../ledger/index.ts'
import { advantages, causes, difficulties, shortcomings, solutions, strengths } from '../../../outlines/index.ts'
import { asWritten } from '../as-written.ts'
import {
  advantagesHeld,
  causesHeld,
  difficultiesHeld,
  shortcomingsHeld,
  solutionsHeld,
  strengthsHeld,
} from './indicators.ts'

const telling = (topic: Topic, held: typeof advantagesHeld) =>
  passage({
    code: `planning.${topic.code}`,
    topic,
    needs: { held: listed(held) },
    says: (figures) => items(figures.held.entries.map((entry) => sentence(asWritten(entry.content)))),
  })

export const advantagesTold = telling(advantages, advantagesHeld)
export const difficultiesTold = telling(difficulties, difficultiesHeld)
export const strengthsTold = telling(strengths, strengthsHeld)
export const shortcomingsTold = telling(shortcomings, shortcomingsHeld)
export const causesTold = telling(causes, causesHeld)
export const solutionsTold = telling(solutions, solutionsHeld)
