import { procedure, procedureDossier } from '../../src/domains/administrative-procedure/index.ts'
import { dueOn, publicBodies, workingDays } from '../../src/ledger/period/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const fields = [
  { field: 'radiation', thing: 'Thủ tục lĩnh vực an toàn bức xạ và hạt nhân', limit: 20, dossiers: 32 },
  { field: 'standards', thing: 'Thủ tục lĩnh vực tiêu chuẩn đo lường chất lượng', limit: 5, dossiers: 22 },
  { field: 'science', thing: 'Thủ tục lĩnh vực hoạt động khoa học và công nghệ', limit: 10, dossiers: 16 },
] as const

const procedures = seeds(
  procedure,
  fields.map(({ field, thing, limit }) => ({
    key: field,
    on: '2019-03-04',
    fill: { title: unnamed(thing, 1), field, limit, limitUnit: 'workingDays' as const, byPost: true },
  })),
)

const channels = ['counter', 'counter', 'online', 'post'] as const

// Three dossiers of ten come out on the day itself, the others one to three working days before.
const daysEarly = (n: number): number => (n % 10 < 3 ? 0 : (n % 3) + 1)

const dossiers = fields.flatMap(({ field, thing, limit, dossiers: times }) =>
  seeds(
    procedureDossier,
    several(times, ['2019-12-18', '2020-11-09'], (n, day) => {
      const receivedOn = officeDay(day)
      const due = dueOn(receivedOn, workingDays(limit), publicBodies)
      const finishedOn = daysEarly(n) === 0 ? due : officeDay(due, -daysEarly(n))
      return {
        on: receivedOn,
        fill: {
          code: unnamed(`Hồ sơ ${thing.charAt(0).toLocaleLowerCase('vi')}${thing.slice(1)},`, n),
          procedure: `procedure/${field}`,
          channel: channels[n % channels.length] ?? ('counter' as const),
        },
        then: [
          { do: 'accept' as const, on: receivedOn, fill: { limit, limitUnit: 'workingDays' as const } },
          { do: 'finish' as const, on: finishedOn },
          { do: 'return' as const, on: finishedOn },
        ],
      }
    }),
  ),
)

/** The seventy dossiers of 2020, none of them late; the report names neither them nor their procedures. */
export const records: readonly Seed[] = [...procedures, ...dossiers]
