import { laboratoryTest } from '../src/domains/technical-services/index.ts'
import { addWorkingDays, publicBodies } from '../src/ledger/period/index.ts'
import { chance, drawn, sharedOut, shuffled, weekdaysWorked } from './chance.ts'
import { type Seed, type SeedEntry, unnamed } from './seed.ts'

type Product = NonNullable<SeedEntry<typeof laboratoryTest>['fill']['product']>

/** Samples that a report counts without naming them. */
export type SampleCampaign = {
  readonly from: string
  readonly to: string
  readonly total: number
  /** How much of the total each group of products is, in any unit. */
  readonly products: Readonly<Partial<Record<Product, number>>>
  readonly districts: readonly [string, ...string[]]
  /** What stands before the number of a sample. */
  readonly prefix: string
  readonly seed: number
}

const names: Readonly<Record<Product, string>> = {
  food: 'Mẫu thực phẩm, nông sản',
  water: 'Mẫu nước sinh hoạt',
  wastewater: 'Mẫu nước thải',
  constructionMaterial: 'Mẫu vật liệu xây dựng',
  fuel: 'Mẫu xăng dầu',
  fertiliser: 'Mẫu phân bón',
  feed: 'Mẫu thức ăn chăn nuôi',
  soil: 'Mẫu đất',
  other: 'Mẫu sản phẩm khác',
}

const customersInTheProvince = 120
const daysOfTesting = 5

/**
 * Makes the entries one after another, in the order of the days on which they are tested: received five working days
 * before, reported on the next one.
 */
export function* laboratoryTestsOf(campaign: SampleCampaign): Generator<Seed> {
  const by = chance(campaign.seed)
  const days = weekdaysWorked(campaign.from, campaign.to)
  const products = shuffled(sharedOut(campaign.total, campaign.products), by)
  for (const [index, product] of products.entries()) {
    const tested = days[Math.floor((index * days.length) / campaign.total)]
    if (tested === undefined) throw new Error(`no working day between ${campaign.from} and ${campaign.to}`)
    const number = index + 1
    yield {
      register: laboratoryTest,
      on: addWorkingDays(tested, -daysOfTesting, publicBodies),
      fill: {
        sampleCode: `${campaign.prefix}-${String(number).padStart(4, '0')}`,
        sample: unnamed(names[product], number),
        product,
        purpose: 'stateManagement',
        customer: unnamed('Đơn vị gửi mẫu', 1 + Math.floor(by() * customersInTheProvince)),
        district: drawn(campaign.districts, by),
        dueOn: addWorkingDays(tested, 2, publicBodies),
      },
      then: [
        {
          do: 'test',
          on: tested,
          fill: { outcome: by() < 0.94 ? 'passed' : 'failed', fee: 100_000 + Math.floor(by() * 20) * 50_000 },
        },
        {
          do: 'report',
          on: addWorkingDays(tested, 1, publicBodies),
          fill: { reportNumber: `${number}/PKQ-${campaign.prefix}` },
        },
      ],
    } satisfies SeedEntry<typeof laboratoryTest> & Seed
  }
}
