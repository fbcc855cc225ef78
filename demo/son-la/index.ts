import { inOrder } from '../in-order.ts'
import type { DemoProvince } from '../load.ts'
import { records as administrativeProcedure } from './administrative-procedure.ts'
import { records as information } from './information.ts'
import { records as inspection } from './inspection.ts'
import { records as intellectualProperty } from './intellectual-property.ts'
import { records as office } from './office.ts'
import { records as planning } from './planning.ts'
import { sonLa } from './province.ts'
import { records as quality } from './quality.ts'
import { records as radiationSafety } from './radiation-safety.ts'
import { records as scienceManagement } from './science-management.ts'
import { records as statistics } from './statistics.ts'
import { records as technicalServices } from './technical-services.ts'
import { records as technology } from './technology.ts'

/** Sơn La in 2020, in an order in which every link leads backwards. */
export const sonLaRecords: DemoProvince = {
  file: sonLa,
  records: () =>
    inOrder(
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
    ),
}
