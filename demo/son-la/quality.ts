import {
  dissemination,
  isoAgency,
  isoCheck,
  isoConsulting,
  productivitySupport,
} from '../../src/domains/quality/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, type SeedEntry, seeds, several, unnamed } from '../seed.ts'
import { records as checks } from './quality-checks.ts'

const reached = seeds(
  dissemination,
  several(5, ['2020-01-10', '2020-10-23'], (n, day) => ({
    do: 'carryOut',
    on: officeDay(day),
    fill: {
      title: unnamed('Đợt tuyên truyền trong kiểm tra nhà nước', n),
      occasion: 'duringChecks',
      subject: 'general',
      units: 40,
      atLeast: true,
    },
  })),
)

type Agency = SeedEntry<typeof isoAgency>

const convertedOn = (day: string): NonNullable<Agency['then']> => [
  { do: 'convert', on: officeDay(day), fill: { standard: 'v2015' } },
]

const agencies = seeds(isoAgency, [
  ...several<Agency>(14, ['2015-03-02', '2015-11-30'], (n, day) => ({
    key: `provincial-${n}`,
    do: 'publish',
    on: officeDay(day),
    fill: { name: unnamed('Cơ quan hành chính nhà nước', n), kind: 'provincial', standard: 'v2008' },
    then: convertedOn('2020-09-30'),
  })),
  ...several<Agency>(7, ['2016-03-01', '2016-10-31'], (n, day) => ({
    key: `ward-${n}`,
    do: 'publish',
    on: officeDay(day),
    fill: {
      name: unnamed('UBND phường thuộc thành phố Sơn La', n),
      kind: 'wardCommittee',
      district: 'thanh-pho-son-la',
      standard: 'v2008',
    },
    then: convertedOn('2020-10-30'),
  })),
  ...several<Agency>(5, ['2018-03-01', '2018-11-30'], (n, day) => ({
    key: `district-${n}`,
    do: 'publish',
    on: officeDay(day),
    fill: { name: unnamed('UBND cấp huyện', n), kind: 'districtCommittee', standard: 'v2015' },
  })),
  ...several<Agency>(14, ['2020-02-17', '2020-03-13'], (n, day) => ({
    key: `phu-yen-${n}`,
    on: officeDay(day),
    fill: {
      name: unnamed('Đơn vị cấp xã thuộc huyện Phù Yên', n),
      kind: 'communeCommittee',
      district: 'phu-yen',
      standard: 'v2015',
    },
  })),
  ...several<Agency>(6, ['2020-05-11', '2020-05-29'], (n, day) => ({
    key: `mai-son-${n}`,
    on: officeDay(day),
    fill: {
      name: unnamed('Đơn vị cấp xã thuộc huyện Mai Sơn', n),
      kind: 'communeCommittee',
      district: 'mai-son',
      standard: 'v2015',
    },
  })),
])

const advised = (key: string, number: number, kind: 'conversion' | 'building', days: readonly [string, string]) =>
  several(number, days, (n, day) => ({
    on: officeDay(day),
    fill: {
      agency: `iso-agency/${key}-${n}`,
      kind,
      toVersion: 'v2015' as const,
      ...(kind === 'conversion' ? { fromVersion: 'v2008' as const } : {}),
    },
    then: [{ do: 'complete' as const, on: '2020-11-16' }],
  }))

const consulted = seeds(isoConsulting, [
  ...advised('provincial', 14, 'conversion', ['2020-02-10', '2020-06-30']),
  ...advised('ward', 7, 'conversion', ['2020-05-18', '2020-07-31']),
  ...advised('phu-yen', 14, 'building', ['2020-03-16', '2020-03-31']),
  ...advised('mai-son', 6, 'building', ['2020-06-01', '2020-06-19']),
])

const shortcomings = ['documents', 'internalAudit', 'correction'] as const

const checkedAgencies = seeds(
  isoCheck,
  several(14, ['2020-10-05', '2020-11-27'], (n, day) => ({
    do: 'check',
    on: officeDay(day),
    fill: {
      agency: n <= 9 ? `iso-agency/provincial-${n}` : `iso-agency/district-${n - 9}`,
      form: 'onSite',
      shortcoming: shortcomings[n - 1] ?? null,
    },
  })),
)

const supported = seeds(productivitySupport, [
  {
    do: 'complete',
    on: '2020-11-12',
    fill: {
      beneficiary: 'Hợp tác xã nông nghiệp Quang Vinh',
      ownerKind: 'cooperative',
      district: 'sop-cop',
      tool: 'vietGap',
    },
  },
  {
    do: 'complete',
    on: '2020-11-12',
    fill: {
      beneficiary: 'Hợp tác xã nông nghiệp Duy Lợi',
      ownerKind: 'cooperative',
      district: 'sop-cop',
      tool: 'vietGap',
    },
  },
])

/** Standards, metrology and quality in Sơn La, from the report of the year 2020. */
export const records: readonly Seed[] = [
  ...checks,
  ...reached,
  ...agencies,
  ...consulted,
  ...checkedAgencies,
  ...supported,
]
