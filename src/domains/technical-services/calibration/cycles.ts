import { addMonths, type PlainDate } from '../../../ledger/period/index.ts'
import type { InstrumentKind } from './lists.ts'

/** How long a verification holds, in months; `initialOnly` for instruments that are verified once, before their first use. */
export type Cycle = {
  readonly months: number | 'initialOnly'
  /** The law that fixes it; nothing where the usual cycle is assumed because none is known for that kind and day. */
  readonly fixedBy?: string
}

type CycleRow = {
  readonly kinds: readonly InstrumentKind[]
  readonly months: Cycle['months']
  /** Both ends inclusive. */
  readonly from: string
  readonly to?: string
  readonly fixedBy: string
}

const consolidated = {
  from: '2024-10-15',
  fixedBy: 'Thông tư số 23/2013/TT-BKHCN, sửa đổi bởi Thông tư số 07/2019/TT-BKHCN và Thông tư số 03/2024/TT-BKHCN',
}

const cycles: readonly CycleRow[] = [
  { ...consolidated, months: 'initialOnly', kinds: ['tapeMeasure'] },
  {
    ...consolidated,
    months: 12,
    kinds: [
      'distanceMeter',
      'waterDepthMeter',
      'level',
      'totalStation',
      'analyticalScale',
      'technicalScale',
      'platformScale',
      'craneScale',
      'truckScale',
      'bloodPressureMeter',
    ],
  },
  { ...consolidated, months: 18, kinds: ['taximeter'] },
  { ...consolidated, months: 24, kinds: ['undergroundDepthMeter', 'speedMeter', 'springScale'] },
  { ...consolidated, months: 36, kinds: ['carChargingMeter'] },
  { ...consolidated, months: 60, kinds: ['motorcycleChargingMeter'] },
]

/** No law: twelve months is the shortest and most frequent cycle, so that nothing is reminded too late. */
const usualCycle: Cycle = { months: 12 }

/**
 * The verification cycle of a kind of instrument, under the law of a day.
 * @param day the day of the verification: a later change of the cycle does not move what was certified
 */
export const cycleOf = (kind: InstrumentKind, day: string): Cycle => {
  const row = cycles.find((each) => each.kinds.includes(kind) && each.from <= day && day <= (each.to ?? '9999-12-31'))
  return row === undefined ? usualCycle : { months: row.months, fixedBy: row.fixedBy }
}

/** The last day on which a verification made on that day holds, to be proposed; nothing where it is not repeated. */
export const proposedValidUntil = (kind: InstrumentKind, verifiedOn: PlainDate): PlainDate | undefined => {
  const { months } = cycleOf(kind, verifiedOn)
  return months === 'initialOnly' ? undefined : addMonths(verifiedOn, months)
}
