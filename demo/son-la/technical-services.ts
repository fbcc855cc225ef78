import { applicationModel, cooperation, needSurvey } from '../../src/domains/technical-services/index.ts'
import { calibrationsOf } from '../calibrations.ts'
import { laboratoryTestsOf } from '../laboratory-tests.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several } from '../seed.ts'

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

const researchArea =
  'Khu nghiên cứu ứng dụng, chuyển giao tiến bộ khoa học và công nghệ về nông, lâm nghiệp tại huyện Mộc Châu'

const models = seeds(applicationModel, [
  ...(
    [
      ['Mô hình trồng cà chua', 'crops', '2020-03-02'],
      ['Mô hình trồng nấm hương', 'mushrooms', '2020-04-06'],
      ['Mô hình trồng nho đen không hạt giống Cự Phong', 'crops', '2020-05-04'],
    ] as const
  ).map(([title, field, on]) => ({
    on: '2020-01-06',
    fill: { title, field, district: 'moc-chau', venue: researchArea, plannedFor: on },
    then: [{ do: 'start', on } as const],
  })),
  ...(
    [
      ['Mô hình trồng dâu tây thương phẩm', 'crops'],
      ['Mô hình nhân giống dâu tây bằng phương pháp nuôi cấy mô', 'tissueCulture'],
      [
        'Mô hình nuôi, trồng, nhân giống hoa lan, đồng tiền lùn, cát tường bằng phương pháp nuôi cấy mô',
        'tissueCulture',
      ],
      ['Mô hình nhân giống cây ăn quả ôn đới (mơ, mận, đào, hồng giòn)', 'tissueCulture'],
      ['Mô hình thủy canh các loại rau', 'crops'],
    ] as const
  ).map(([title, field]) => ({
    on: '2020-12-01',
    fill: { title, field, plannedFor: '2021-03-01' },
  })),
])

const cooperations = seeds(cooperation, [
  {
    on: '2020-06-08',
    fill: {
      partner: 'các viện nghiên cứu, trường đại học, doanh nghiệp',
      partnerKind: 'several',
      content: `nghiên cứu, ứng dụng, chuyển giao tiến bộ khoa học và công nghệ tại khu nghiên cứu ứng dụng ở huyện Mộc Châu`,
    },
  },
])

const surveys = seeds(
  needSurvey,
  several(9, ['2020-06-01', '2020-10-15'], (n, day) => ({
    do: 'conduct',
    on: officeDay(day),
    fill: {
      subject: 'Nhu cầu ứng dụng khoa học và công nghệ (báo cáo chỉ nêu số huyện)',
      district: districts[n + 1] ?? null,
    },
  })),
)

const instruments = {
  from: '2019-12-16',
  to: '2020-12-14',
  total: 21_659,
  failed: 187,
  kinds: {
    springScale: 4200,
    platformScale: 3600,
    inductionElectricityMeter: 4300,
    electronicElectricityMeter: 2100,
    threePhaseElectricityMeter: 420,
    fuelDispenser: 1450,
    bloodPressureMeter: 2350,
    waterMeter: 1300,
    pressureGauge: 620,
    weight: 520,
    technicalScale: 240,
    analyticalScale: 130,
    taximeter: 180,
    capacityMeasure: 110,
    truckScale: 70,
    thermometer: 40,
    electrocardiograph: 29,
  },
  districts,
  symbol: 'KĐ-2020',
  seed: 20_201,
} as const

const samples = {
  from: '2019-12-23',
  to: '2020-12-11',
  total: 3526,
  products: { food: 1200, water: 900, constructionMaterial: 700, fuel: 300, fertiliser: 180, soil: 146, other: 100 },
  districts,
  prefix: '2020',
  seed: 20_202,
} as const

/** What the centres of Sơn La did in 2020; the instruments and samples are made as they are read. */
export const records: Iterable<Seed> = {
  *[Symbol.iterator]() {
    yield* calibrationsOf(instruments)
    yield* laboratoryTestsOf(samples)
    yield* models
    yield* cooperations
    yield* surveys
  },
}
