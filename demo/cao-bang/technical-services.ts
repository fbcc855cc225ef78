import { applicationModel, geneSource, productStock, xrayService } from '../../src/domains/technical-services/index.ts'
import { calibrationsOf } from '../calibrations.ts'
import { dividedInto } from '../chance.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const districts = [
  'thanh-pho-cao-bang',
  'bao-lac',
  'bao-lam',
  'ha-lang',
  'ha-quang',
  'hoa-an',
  'nguyen-binh',
  'quang-hoa',
  'thach-an',
  'trung-khanh',
] as const

const instruments = {
  from: '2020-12-17',
  to: '2021-09-15',
  total: 1755,
  failed: 15,
  kinds: {
    analyticalScale: 55,
    technicalScale: 90,
    platformScale: 210,
    springScale: 260,
    bloodPressureMeter: 640,
    taximeter: 160,
    waterMeter: 320,
    weight: 20,
  },
  districts,
  symbol: 'KĐ-2021',
  seed: 20_211,
} as const

const xrayServices = seeds(xrayService, [
  ...(
    [
      ['hoa-an', '2021-04-12'],
      ['ha-quang', '2021-05-17'],
    ] as const
  ).map(([district, on]) => ({
    do: 'perform' as const,
    on,
    fill: {
      facility: `radiation-facility/trung-tam-y-te-${district}`,
      service: 'machineVerification' as const,
      outcome: 'passed' as const,
    },
  })),
  ...(
    [
      ['hoa-an', '2021-04-12', 4],
      ['ha-quang', '2021-05-17', 3],
    ] as const
  ).flatMap(([district, on, rooms]) =>
    several(rooms, [on, on], (n) => ({
      do: 'perform' as const,
      on,
      fill: {
        facility: `radiation-facility/trung-tam-y-te-${district}`,
        service: 'roomSurvey' as const,
        room: unnamed('Phòng X-quang', n),
        outcome: 'passed' as const,
      },
    })),
  ),
])

const models = seeds(
  applicationModel,
  (
    [
      [
        'Ứng dụng công nghệ nuôi cấy mô tế bào sản xuất cây keo giống',
        'tissueCulture',
        '2021-02-22',
        { funding: 'Dự án CSSP tỉnh Cao Bằng' },
      ],
      ['Ứng dụng chế phẩm nano trong xử lý hạt giống ngô', 'crops', '2021-03-08', { district: 'trung-khanh' }],
      ['Sản xuất giống nấm sò, nấm hương, nấm rơm cung cấp cho người dân', 'mushrooms', '2021-01-11', {}],
      ['Sản xuất nấm linh chi thương phẩm', 'mushrooms', '2021-03-15', {}],
      ['Nuôi cấy mô lan kim tuyến', 'tissueCulture', '2021-02-08', {}],
    ] as const
  ).map(([title, field, on, more]) => ({ do: 'start', on, fill: { title, field, ...more } })),
)

const geneSources = seeds(
  geneSource,
  several(17, ['2016-03-01', '2020-06-01'], (n, on) => ({
    on,
    fill: { code: `NG-${String(n).padStart(2, '0')}`, name: unnamed('Nguồn gen cây trồng', n), organism: 'plant' },
  })),
)

type Product = 'gynostemmaTea' | 'blackTurmeric' | 'yellowTurmeric' | 'turmericStarch'

/** Lines of the stock card, one lot or one sale after another, spread over days. */
const card = (
  product: Product,
  movement: 'made' | 'sold',
  days: readonly [string, string],
  quantities: readonly number[],
) =>
  several(quantities.length, days, (n, on) => ({
    on,
    fill: {
      product,
      movement,
      quantity: quantities[n - 1] ?? null,
      ...(movement === 'sold' ? { buyer: unnamed('Đại lý', 1 + (n % 6)) } : {}),
    },
  }))

const nineMonths = ['2020-12-21', '2021-09-10'] as const
const sinceFebruary = ['2021-02-01', '2021-09-14'] as const

const stockCard = seeds(productStock, [
  ...card('gynostemmaTea', 'made', ['2020-11-09', '2020-11-16'], [240, 160]),
  ...card('gynostemmaTea', 'sold', ['2020-11-23', '2020-12-14'], [150, 120, 90]),
  ...card('gynostemmaTea', 'made', nineMonths, dividedInto(8079, 24)),
  ...card('gynostemmaTea', 'sold', sinceFebruary, dividedInto(6102, 40)),
  ...card('blackTurmeric', 'made', nineMonths, [80, 90, 70]),
  ...card('blackTurmeric', 'sold', sinceFebruary, [25, 40, 35, 30]),
  ...card('yellowTurmeric', 'made', nineMonths, [110, 120, 100]),
  ...card('yellowTurmeric', 'sold', sinceFebruary, [45, 60, 55, 60]),
  ...card('turmericStarch', 'made', nineMonths, [100, 90, 110]),
  ...card('turmericStarch', 'sold', sinceFebruary, [40, 50, 45, 45]),
])

/** What the centre of Cao Bằng did up to September 2021; the instruments are made as they are read. */
export const records: Iterable<Seed> = {
  *[Symbol.iterator]() {
    yield* calibrationsOf(instruments)
    yield* xrayServices
    yield* models
    yield* geneSources
    yield* stockCard
  },
}
