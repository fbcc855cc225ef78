import { guidance, isoAgency, isoCheck, premises, qualityAward, qualityCheck } from '../../src/domains/quality/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const surveyed = [
  'thanh-pho-cao-bang',
  'bao-lac',
  'ha-quang',
  'hoa-an',
  'quang-hoa',
  'thach-an',
  'trung-khanh',
] as const

const makers = seeds(premises, [
  ...several(41, ['2021-01-04', '2021-01-29'], (n, day) => ({
    key: `surveyed-${n}`,
    on: officeDay(day),
    fill: {
      name: unnamed('Cơ sở được khảo sát chất lượng', n),
      kind: 'manufacturer' as const,
      district: surveyed[n % surveyed.length] ?? null,
    },
  })),
  ...several(4, ['2021-01-04', '2021-01-29'], (n, day) => ({
    key: `guided-${n}`,
    on: officeDay(day),
    fill: { name: unnamed('Cơ sở được hướng dẫn', n), kind: 'other' as const },
  })),
])

const surveys = seeds(
  qualityCheck,
  several(41, ['2021-05-10', '2021-07-30'], (n, day) => ({
    on: officeDay(day),
    fill: { premises: `premises/surveyed-${n}`, purpose: 'survey', occasion: 'planned' },
  })),
)

const guided = seeds(
  guidance,
  several(4, ['2021-08-19', '2021-09-14'], (n, day) => ({
    do: 'guide',
    on: officeDay(day),
    fill: { premises: `premises/guided-${n}`, subject: 'general' },
  })),
)

const agencies = seeds(
  isoAgency,
  several(16, ['2018-03-05', '2019-11-29'], (n, day) => ({
    key: `agency-${n}`,
    do: 'publish',
    on: officeDay(day),
    fill: { name: unnamed('Cơ quan hành chính nhà nước', n), kind: 'provincial', standard: 'v2015' },
  })),
)

const checkedBetween = (first: number, number: number, days: readonly [string, string]) =>
  several(number, days, (n, day) => ({
    on: '2021-02-22',
    fill: { agency: `iso-agency/agency-${first + n - 1}`, scheduledFor: day },
    then: [{ do: 'check' as const, on: officeDay(day), fill: { form: 'onSite' as const } }],
  }))

const checkedAgencies = seeds(isoCheck, [
  ...checkedBetween(1, 5, ['2021-07-05', '2021-07-16']),
  ...checkedBetween(6, 11, ['2021-08-23', '2021-09-15']),
])

const award = seeds(qualityAward, [
  {
    on: '2021-05-17',
    fill: { enterprise: unnamed('Doanh nghiệp dự giải', 1), award: 'national', round: '2021' },
    then: [
      { do: 'appraise', on: '2021-08-10' },
      { do: 'propose', on: '2021-09-06', fill: { submittedTo: 'Tổng cục Tiêu chuẩn Đo lường Chất lượng' } },
    ],
  },
])

/** Standards, metrology and quality in Cao Bằng, from the report of September and of nine months of 2021. */
export const records: readonly Seed[] = [...makers, ...surveys, ...guided, ...agencies, ...checkedAgencies, ...award]
