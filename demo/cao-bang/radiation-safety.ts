import { radiationCheck, radiationFacility, radiationLicence } from '../../src/domains/radiation-safety/index.ts'
import { addDays } from '../../src/ledger/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const checkedDistricts = ['hoa-an', 'thach-an', 'ha-lang', 'nguyen-binh', 'bao-lac', 'bao-lam'] as const

const districts = [
  ...checkedDistricts,
  'thach-an',
  'nguyen-binh',
  'trung-khanh',
  'quang-hoa',
  'thanh-pho-cao-bang',
  'thanh-pho-cao-bang',
  'thanh-pho-cao-bang',
  'thanh-pho-cao-bang',
] as const

const namedFacilities = [
  ['hoa-an', 'Trung tâm Y tế huyện Hòa An'],
  ['ha-quang', 'Trung tâm Y tế huyện Hà Quảng'],
] as const

// The month and the months before it both tell that the facilities were watched and urged.
const urged = ['2021-03-15', '2021-06-21', '2021-09-06'].map((on) => ({ do: 'urge' as const, on }))

const facilities = seeds(radiationFacility, [
  ...namedFacilities.map(([district, name]) => ({
    key: `trung-tam-y-te-${district}`,
    on: '2017-05-15',
    fill: { name, sector: 'medical' as const, ownership: 'state' as const, district },
    then: urged,
  })),
  ...several(districts.length, ['2017-03-06', '2020-09-14'], (n, day) => ({
    key: `xray-${n}`,
    on: officeDay(day),
    fill: { name: unnamed('Cơ sở X-quang y tế', n), sector: 'medical' as const, district: districts[n - 1] ?? '' },
    then: urged,
  })),
])

const checks = seeds(
  radiationCheck,
  several(checkedDistricts.length, ['2021-04-05', '2021-07-16'], (n, day) => ({
    on: '2021-02-01',
    fill: { facility: `radiation-facility/xray-${n}`, reason: 'planned' as const },
    then: [{ do: 'check' as const, on: officeDay(day) }],
  })),
)

const licences = seeds(
  radiationLicence,
  several(districts.length, ['2020-12-28', '2021-07-12'], (n, day) => ({
    on: officeDay(day),
    fill: { facility: `radiation-facility/xray-${n}`, kind: 'new' as const, work: 'xrayDiagnosis' as const },
    then: [
      { do: 'validate' as const, on: officeDay(day, 1) },
      { do: 'appraise' as const, on: officeDay(day, 7) },
      {
        do: 'issue' as const,
        on: officeDay(day, 12),
        fill: { number: unnamed('Giấy phép', n), expiresOn: addDays(officeDay(day, 12), 3 * 365) },
      },
    ],
  })),
)

export const records: readonly Seed[] = [...facilities, ...checks, ...licences]
