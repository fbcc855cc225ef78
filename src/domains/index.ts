import { information } from './information/index.ts'
import { office } from './office/index.ts'
import { planning } from './planning/index.ts'
import { scienceManagement } from './science-management/index.ts'
import { technicalServices } from './technical-services/index.ts'

/** The department's work, in the order of its divisions. */
export const domains = [office, planning, scienceManagement, technicalServices, information] as const
