import { tasksConcluded } from './passages/concluded.ts'
import { resultsToHandOver, tasksToChoose, tasksToFollow } from './passages/plans.ts'
import { tasksToBegin } from './passages/to-begin.ts'
import { tasksInThePeriod } from './passages/under-way.ts'

// In the order in which a report tells them.
export const scienceTaskPassages = [
  tasksInThePeriod,
  tasksConcluded,
  tasksToBegin,
  tasksToFollow,
  tasksToChoose,
  resultsToHandOver,
]
