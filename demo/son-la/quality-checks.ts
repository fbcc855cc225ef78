import { checkedItem, premises, qualityCheck, qualitySample } from '../../src/domains/quality/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, type SeedEntry, several, unnamed } from '../seed.ts'

const districts = [
  'thanh-pho-son-la',
  'bac-yen',
  'mai-son',
  'moc-chau',
  'muong-la',
  'phu-yen',
  'quynh-nhai',
  'song-ma',
  'sop-cop',
  'thuan-chau',
  'van-ho',
  'yen-chau',
] as const

type Premises = SeedEntry<typeof premises>
type Check = SeedEntry<typeof qualityCheck>
type Item = SeedEntry<typeof checkedItem>
type Fill = Item['fill']

/** Premises of one kind, the days on which they were visited, and what was looked at in the visit of number `n`. */
type Group = {
  readonly key: string
  readonly called: string
  readonly fill: Omit<Premises['fill'], 'name' | 'district'>
  readonly number: number
  readonly days: readonly [string, string]
  readonly items: (n: number) => readonly Fill[]
  readonly violator?: { readonly n: number; readonly fill: Fill; readonly check: Check['fill'] }
}

const expiredScale: Group['violator'] = {
  n: 7,
  fill: { subject: 'instrument', failed: 1, fault: 'verification' },
  check: { conclusion: 'violating', violation: 'verificationExpired' },
}

const groups: readonly Group[] = [
  {
    key: 'market',
    called: 'Cơ sở kinh doanh hàng tiêu dùng',
    fill: { kind: 'marketStall', goods: 'consumerGoods' },
    number: 100,
    days: ['2019-12-17', '2020-01-17'],
    items: (n) => [
      { subject: 'goodsLot', goods: 'consumerGoods', number: n <= 62 ? 2 : 1 },
      { subject: 'instrument', instrument: 'scale', number: 4 },
      ...(n <= 34 ? [{ subject: 'prepackagedLot', goods: 'consumerGoods', number: 1 } as const] : []),
    ],
    violator: expiredScale,
  },
  {
    key: 'filling-station',
    called: 'Cửa hàng xăng dầu',
    fill: { kind: 'fillingStation', goods: 'petrol' },
    number: 120,
    days: ['2020-05-11', '2020-07-31'],
    items: () => [
      { subject: 'goodsLot', goods: 'petrol', number: 2 },
      { subject: 'instrument', instrument: 'fuelDispenser', number: 6 },
    ],
  },
  {
    key: 'gas-shop',
    called: 'Cửa hàng khí dầu mỏ hóa lỏng',
    fill: { kind: 'gasShop', goods: 'liquefiedGas' },
    number: 60,
    days: ['2020-06-01', '2020-08-14'],
    items: () => [
      { subject: 'goodsLot', goods: 'liquefiedGas', number: 1 },
      { subject: 'instrument', instrument: 'scale', number: 1 },
      { subject: 'prepackagedLot', goods: 'liquefiedGas', number: 1 },
    ],
    violator: expiredScale,
  },
  {
    key: 'gold-shop',
    called: 'Cửa hàng vàng',
    fill: { kind: 'goldShop', goods: 'jewelleryGold' },
    number: 50,
    days: ['2020-08-17', '2020-09-30'],
    items: (n) => [
      { subject: 'goodsLot', goods: 'jewelleryGold', number: 2 },
      { subject: 'instrument', instrument: 'goldScale', number: n <= 25 ? 3 : 2 },
      { subject: 'goldProduct', goods: 'jewelleryGold', number: n <= 43 ? 3 : 2 },
    ],
  },
  {
    key: 'helmet-shop',
    called: 'Cửa hàng mũ bảo hiểm',
    fill: { kind: 'shop', goods: 'helmet' },
    number: 40,
    days: ['2020-09-07', '2020-10-09'],
    items: () => [{ subject: 'goodsLot', goods: 'helmet', number: 2 }],
    violator: {
      n: 5,
      fill: { subject: 'goodsLot', failed: 1, fault: 'labelling' },
      check: { conclusion: 'violating', violation: 'labelling' },
    },
  },
  {
    key: 'electrical-shop',
    called: 'Cửa hàng điện, điện tử',
    fill: { kind: 'shop', goods: 'electrical' },
    number: 45,
    days: ['2020-10-05', '2020-11-20'],
    items: (n) => [{ subject: 'goodsLot', goods: 'electrical', number: n <= 16 ? 3 : 2 }],
  },
  {
    key: 'material-maker',
    called: 'Cơ sở sản xuất, kinh doanh vật liệu xây dựng',
    fill: { kind: 'manufacturer', goods: 'otherMaterial' },
    number: 8,
    days: ['2020-10-12', '2020-10-30'],
    items: () => [],
  },
]

const districtOf = (n: number): string => districts[(n - 1) % districts.length] ?? districts[0]

/** Links to filling stations of a district, the first ten at most. */
export const fillingStationsIn = (district: string, number: number): readonly string[] =>
  Array.from({ length: 120 }, (_, index) => index + 1)
    .filter((n) => districtOf(n) === district)
    .slice(0, number)
    .map((n) => `premises/filling-station-${n}`)

const eachVisit = <E>(make: (group: Group, n: number, day: string) => readonly E[]): readonly E[] =>
  groups.flatMap((group) => several(group.number, group.days, (n, day) => make(group, n, officeDay(day))).flat())

const isViolator = (group: Group, n: number): boolean => group.violator?.n === n

const monthLater = (day: string): string => officeDay(day, 20)

const visited = eachVisit<Premises>((group, n) => [
  {
    key: `${group.key}-${n}`,
    on: '2019-01-02',
    fill: { ...group.fill, name: unnamed(group.called, n), district: districtOf(n) },
  },
])

const visits = eachVisit<Check>((group, n, day) => [
  {
    key: `${group.key}-${n}`,
    on: day,
    fill: { premises: `premises/${group.key}-${n}`, purpose: 'stateCheck', occasion: 'planned' },
    then: [
      {
        do: 'conclude',
        on: day,
        fill: { conclusion: 'compliant', ...(isViolator(group, n) ? group.violator?.check : {}) },
      },
      ...(isViolator(group, n) ? [{ do: 'confirmMended' as const, on: monthLater(day) }] : []),
    ],
  },
])

// The violators were visited again; each is still one of the 423 premises.
const visitsAgain = eachVisit<Check>((group, n, day) =>
  isViolator(group, n)
    ? [
        {
          on: monthLater(day),
          fill: { premises: `premises/${group.key}-${n}`, purpose: 'recheck', occasion: 'planned' },
          then: [{ do: 'conclude', on: monthLater(day), fill: { conclusion: 'compliant' } }],
        },
      ]
    : [],
)

const items = eachVisit<Item>((group, n, day) =>
  group.items(n).map((fill) => ({
    on: day,
    fill: {
      ...fill,
      check: `quality-check/${group.key}-${n}`,
      ...(isViolator(group, n) && group.violator?.fill.subject === fill.subject ? group.violator?.fill : { failed: 0 }),
    },
  })),
)

const sample = (
  place: string,
  day: string,
  kind: 'food' | 'brick' | 'cement',
  product: string,
): SeedEntry<typeof qualitySample> => ({
  on: day,
  fill: { premises: `premises/${place}`, check: `quality-check/${place}`, kind, product },
  then: [{ do: 'send', on: day }],
})

/** The day on which premises were checked, by their key. */
export const checkedOn = (key: string): string => visits.find((visit) => visit.key === key)?.on ?? ''

const samples = [
  ...several(43, ['2019-12-17', '2020-01-17'], (n) =>
    sample(`market-${n}`, checkedOn(`market-${n}`), 'food', n % 2 === 1 ? 'Giò chả' : 'Bún, phở'),
  ),
  ...several(9, ['2020-10-12', '2020-10-30'], (n) => {
    const place = `material-maker-${Math.ceil(n / 2)}`
    return sample(place, checkedOn(place), 'brick', 'Gạch')
  }),
  ...several(6, ['2020-10-12', '2020-10-30'], (n) => {
    const place = `material-maker-${5 + Math.ceil(n / 2)}`
    return sample(place, checkedOn(place), 'cement', n % 2 === 1 ? 'Xi măng PCB 30' : 'Xi măng PCB 40')
  }),
]

/** Premises, the checks of the year 2020 with what was looked at, and the samples taken. */
export const records: readonly Seed[] = [
  ...seeds(premises, visited),
  ...seeds(qualityCheck, [...visits, ...visitsAgain]),
  ...seeds(checkedItem, items),
  ...seeds(qualitySample, samples),
]
