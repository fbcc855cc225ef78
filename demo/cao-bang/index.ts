import { inOrder } from '../in-order.ts'
import type { DemoProvince } from '../load.ts'
import { records as information } from './information.ts'
import { records as inspection } from './inspection.ts'
import { records as intellectualProperty } from './intellectual-property.ts'
import { records as office } from './office.ts'
import { records as planning } from './planning.ts'
import { caoBang } from './province.ts'
import { records as quality } from './quality.ts'
import { records as radiationSafety } from './radiation-safety.ts'
import { records as scienceManagement } from './science-management.ts'
import { records as statistics } from './statistics.ts'
import { records as technicalServices } from './technical-services.ts'
import { records as technology } from './technology.ts'

/** Cao Bằng in the first nine months of 2021, in an order in which every link leads backwards. */
export const caoBangRecords: DemoProvince = {
  file: caoBang,
  records: () =>
    inOrder(
      office,
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
