import { inspectedPremises, inspectionRegister } from '../../src/domains/inspection/index.ts'
import { premises } from '../../src/domains/quality/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const inspections = [
  { key: 'metrology-1', field: 'metrology', from: '2021-03-15', end: '2021-03-19', concluded: '2021-04-12', places: 2 },
  { key: 'metrology-2', field: 'metrology', from: '2021-04-05', end: '2021-04-09', concluded: '2021-05-04', places: 2 },
  { key: 'metrology-3', field: 'metrology', from: '2021-06-07', end: '2021-06-11', concluded: '2021-07-05', places: 2 },
  {
    key: 'radiation-1',
    field: 'radiationSafety',
    from: '2021-04-19',
    end: '2021-04-23',
    concluded: '2021-05-17',
    places: 3,
  },
  {
    key: 'radiation-2',
    field: 'radiationSafety',
    from: '2021-07-05',
    end: '2021-07-09',
    concluded: '2021-08-02',
    places: 2,
  },
] as const

const subjects = {
  metrology: 'việc chấp hành quy định của pháp luật về đo lường',
  radiationSafety: 'việc chấp hành quy định của pháp luật về an toàn bức xạ và hạt nhân',
} as const

const carriedOut = seeds(
  inspectionRegister,
  inspections.map(({ key, field, from, end, concluded }) => ({
    key,
    on: '2020-12-21',
    fill: {
      kind: 'thanhTraChuyenNganh',
      field,
      subject: subjects[field],
      occasion: 'planned',
      scheduledFor: from,
    },
    then: [
      { do: 'decide', on: from },
      { do: 'announce', on: from },
      { do: 'end', on: end },
      { do: 'conclude', on: concluded },
    ],
  })),
)

const visited = inspections.flatMap(({ key, field, from, end, places }) => [
  ...seeds(
    premises,
    several(places, ['2021-01-04', '2021-01-29'], (n, day) => ({
      key: `${key}-${n}`,
      on: officeDay(day),
      fill: {
        name: `${unnamed('Cơ sở được thanh tra', n)}, ${key.replace('metrology', 'cuộc đo lường').replace('radiation', 'cuộc an toàn bức xạ')}`,
        kind: field === 'radiationSafety' ? 'medical' : 'shop',
      },
    })),
  ),
  ...seeds(
    inspectedPremises,
    several(places, [from, end], (n, day) => ({
      on: officeDay(day),
      fill: { inspection: `inspection/${key}`, premises: `premises/${key}-${n}` },
    })),
  ),
])

/** Inspections in Cao Bằng, from the report of nine months of 2021. */
export const records: readonly Seed[] = [...carriedOut, ...visited]
