import { addWorkingDays, publicBodies } from '../src/ledger/period/index.ts'
import { calibration, type InstrumentKind, proposedValidUntil } from '../src/domains/technical-services/index.ts'
import { type Chance, chance, drawn, sharedOut, shuffled, weekdaysWorked } from './chance.ts'
import { type Seed, type SeedEntry, unnamed } from './seed.ts'

/** A centre's verifications that a report counts without naming them. */
export type CalibrationCampaign = {
  readonly from: string
  readonly to: string
  readonly total: number
  readonly failed: number
  /** How much of the total each kind is, in any unit. */
  readonly kinds: Readonly<Partial<Record<InstrumentKind, number>>>
  readonly districts: readonly [string, ...string[]]
  /** What follows the number of a certificate. */
  readonly symbol: string
  readonly seed: number
}

const feesInThousands: Readonly<Partial<Record<InstrumentKind, number>>> = {
  springScale: 15,
  platformScale: 40,
  technicalScale: 120,
  analyticalScale: 250,
  truckScale: 3_000,
  weight: 20,
  fuelDispenser: 350,
  capacityMeasure: 150,
  bloodPressureMeter: 30,
  thermometer: 60,
  electrocardiograph: 300,
  taximeter: 90,
  waterMeter: 25,
  pressureGauge: 50,
  inductionElectricityMeter: 20,
  electronicElectricityMeter: 25,
  threePhaseElectricityMeter: 60,
}

// Meters are verified again only after years, by cycles that are not among those known.
const meters: ReadonlySet<InstrumentKind> = new Set([
  'waterMeter',
  'inductionElectricityMeter',
  'electronicElectricityMeter',
  'threePhaseElectricityMeter',
])

const customersInADistrict = 60
const failures: readonly [string, ...string[]] = [
  'Sai số vượt giới hạn cho phép',
  'Không bảo đảm độ lặp lại',
  'Hỏng cơ cấu chỉ thị',
]

/**
 * Makes the entries one after another, in the order of their days, so that a hundred thousand need no more room than one:
 * working days only, a few districts a day, kinds in their shares, exactly as many failed as told.
 */
export function* calibrationsOf(campaign: CalibrationCampaign): Generator<Seed> {
  const by = chance(campaign.seed)
  const days = weekdaysWorked(campaign.from, campaign.to)
  const kinds = shuffled(sharedOut(campaign.total, campaign.kinds), by)
  const outcomes = shuffled(
    new Map([['failed', campaign.failed] as const, ['passed', campaign.total - campaign.failed] as const]),
    by,
  )
  let certificates = 0
  let route: readonly [string, ...string[]] = campaign.districts
  let today = ''
  for (const [index, kind] of kinds.entries()) {
    const day = days[Math.floor((index * days.length) / campaign.total)]
    if (day === undefined) throw new Error(`no working day between ${campaign.from} and ${campaign.to}`)
    if (day !== today) {
      today = day
      route = [drawn(campaign.districts, by), drawn(campaign.districts, by)]
    }
    const passed = outcomes[index] === 'passed'
    if (passed) certificates += 1
    const district = drawn(route, by)
    const validUntil = passed && !meters.has(kind) ? proposedValidUntil(kind, day) : undefined
    yield {
      register: calibration,
      do: 'verify',
      on: day,
      fill: {
        customer: unnamed('Khách hàng', 1 + Math.floor(by() * customersInADistrict)),
        district,
        kind,
        serial: serialOf(kind, index, by),
        service: serviceOf(by),
        outcome: passed ? 'passed' : 'failed',
        ...(passed ? {} : { failure: drawn(failures, by) }),
        ...(validUntil === undefined ? {} : { validUntil }),
        fee: (feesInThousands[kind] ?? 50) * 1000,
      },
      ...(passed
        ? { then: [certified(day, `${certificates}/${campaign.symbol}`, `${campaign.seed}-${certificates}`)] }
        : {}),
    } satisfies SeedEntry<typeof calibration> & Seed
  }
}

const serialOf = (kind: InstrumentKind, index: number, by: Chance): string =>
  `${kind.slice(0, 2).toUpperCase()}${Math.floor(by() * 90) + 10}-${String(index + 1).padStart(5, '0')}`

const serviceOf = (by: Chance): 'periodic' | 'initial' | 'afterRepair' => {
  const lot = by()
  if (lot < 0.88) return 'periodic'
  return lot < 0.96 ? 'initial' : 'afterRepair'
}

const certified = (day: Parameters<typeof addWorkingDays>[0], certificateNumber: string, sealNumber: string) =>
  ({
    do: 'certify',
    on: addWorkingDays(day, 1, publicBodies),
    fill: { certificateNumber, sealNumber },
  }) as const
