import { administrativeProcedures } from './administrative-procedures.ts'
import { inspection } from './inspection.ts'
import { intellectualProperty } from './intellectual-property.ts'
import { office } from './office.ts'
import { officeAffairs } from './office-affairs.ts'
import { planning } from './planning.ts'
import { publications } from './publications.ts'
import { qualityChecks } from './quality-checks.ts'
import { qualitySystems } from './quality-systems.ts'
import type { Question } from './question.ts'
import { radiationSafety } from './radiation-safety.ts'
import { scienceResults } from './science-results.ts'
import { scienceTasks } from './science-tasks.ts'
import { statistics } from './statistics.ts'
import { technicalServices } from './technical-services.ts'
import { technology } from './technology.ts'
import { training } from './training.ts'

/** Everything that is asked by hand. */
export const everyQuestion: readonly Question[] = [
  ...office,
  ...officeAffairs,
  ...administrativeProcedures,
  ...scienceTasks,
  ...scienceResults,
  ...technology,
  ...radiationSafety,
  ...intellectualProperty,
  ...qualityChecks,
  ...qualitySystems,
  ...inspection,
  ...technicalServices,
  ...publications,
  ...training,
  ...planning,
  ...statistics,
]
