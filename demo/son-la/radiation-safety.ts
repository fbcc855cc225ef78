import {
  incidentPlan,
  radiationCheck,
  radiationFacility,
  radiationLicence,
  xrayMachine,
} from '../../src/domains/radiation-safety/index.ts'
import { addDays } from '../../src/ledger/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const checkedDistricts = { 'moc-chau': 4, 'yen-chau': 3, 'thuan-chau': 3, 'muong-la': 3, 'quynh-nhai': 3 }
const otherDistricts = { 'thanh-pho-son-la': 4, 'mai-son': 2, 'song-ma': 1, 'phu-yen': 1 }

const districts = Object.entries({ ...checkedDistricts, ...otherDistricts }).flatMap(([district, times]) =>
  Array<string>(times).fill(district),
)

const numberChecked = Object.values(checkedDistricts).reduce((sum, each) => sum + each, 0)

const facility = (n: number): string => `radiation-facility/xray-${n}`

const facilities = seeds(
  radiationFacility,
  several(districts.length, ['2016-03-07', '2019-10-14'], (n, day) => ({
    key: `xray-${n}`,
    on: officeDay(day),
    fill: {
      name: unnamed('Cơ sở X-quang y tế', n),
      sector: 'medical' as const,
      district: districts[n - 1] ?? '',
    },
  })),
)

const machines = seeds(
  xrayMachine,
  several(districts.length, ['2016-03-07', '2019-10-14'], (n, day) => ({
    do: 'confirm' as const,
    on: officeDay(day, 3),
    fill: {
      facility: facility(n),
      kind: 'general' as const,
      model: unnamed('Kiểu máy X-quang', n),
      // The machine is called «… số {serial}».
      serial: `chưa nêu trong báo cáo (máy thứ ${n})`,
      mobile: false,
    },
  })),
)

const checks = seeds(
  radiationCheck,
  several(numberChecked, ['2020-05-11', '2020-10-16'], (n, day) => ({
    on: '2020-02-17',
    fill: { facility: facility(n), reason: 'planned' as const },
    then: [{ do: 'check' as const, on: officeDay(day), fill: { machines: 1 } }],
  })),
)

// Facilities of every district ask for licences: the last seventeen of the register.
const licensed = (n: number): string => facility(districts.length - 17 + n)

const licences = seeds(
  radiationLicence,
  several(17, ['2020-01-06', '2020-11-09'], (n, day) => ({
    on: officeDay(day),
    fill: { facility: licensed(n), kind: 'new' as const, work: 'xrayDiagnosis' as const, machines: 1 },
    then: [
      { do: 'validate' as const, on: officeDay(day, 2) },
      { do: 'appraise' as const, on: officeDay(day, 8) },
      {
        do: 'issue' as const,
        on: officeDay(day, 15),
        fill: { number: unnamed('Giấy phép', n), expiresOn: addDays(officeDay(day, 15), 3 * 365) },
      },
    ],
  })),
)

const plans = seeds(
  incidentPlan,
  several(12, ['2020-01-13', '2020-11-16'], (n, day) => ({
    on: officeDay(day),
    fill: { facility: licensed(n) },
    then: [{ do: 'approve' as const, on: officeDay(day, 8) }],
  })),
)

export const records: readonly Seed[] = [...facilities, ...machines, ...checks, ...licences, ...plans]
