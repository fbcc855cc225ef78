import { outcomesInNumbers } from './passages/in-numbers.ts'
import { modelsUnderWay } from './passages/models.ts'
import { outcomesByTask } from './passages/outstanding.ts'
import { socialResearch } from './passages/social.ts'

// In the order in which a report tells them.
export const taskOutcomePassages = [outcomesInNumbers, outcomesByTask, modelsUnderWay, socialResearch]
