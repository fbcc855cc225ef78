import { administrativeProcedure } from './administrative-procedure/index.ts'
import { information } from './information/index.ts'
import { inspection } from './inspection/index.ts'
import { intellectualProperty } from './intellectual-property/index.ts'
import { office } from './office/index.ts'
import { planning } from './planning/index.ts'
import { quality } from './quality/index.ts'
import { radiationSafety } from './radiation-safety/index.ts'
import { scienceManagement } from './science-management/index.ts'
import { statistics } from './statistics/index.ts'
import { technicalServices } from './technical-services/index.ts'
import { technology } from './technology/index.ts'

export { divisions } from './divisions.ts'

/** The department's work, in the order of its divisions. */
export const domains = [
  office,
  administrativeProcedure,
  scienceManagement,
  technology,
  radiationSafety,
  intellectualProperty,
  quality,
  inspection,
  technicalServices,
  information,
  statistics,
  planning,
] as const
