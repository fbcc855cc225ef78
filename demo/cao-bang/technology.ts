import { innovationIndicator, startupSupport, technologyOpinion } from '../../src/domains/technology/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const opinion = (n: number, day: string) => ({
  on: officeDay(day),
  fill: { kind: 'technologyOpinion' as const, project: unnamed('Dự án đầu tư xin ý kiến về công nghệ', n) },
  then: [{ do: 'answer' as const, on: officeDay(day, 8) }],
})

const opinions = seeds(technologyOpinion, [
  ...several(3, ['2021-01-18', '2021-06-14'], opinion),
  ...several(2, ['2021-08-11', '2021-08-25'], (n, day) => opinion(n + 3, day)),
])

const measures = seeds(
  innovationIndicator,
  (['capitalProductivity', 'labourProductivity', 'factorProductivityGrowth'] as const).map((measure) => ({
    on: '2021-06-07',
    fill: { measure, years: '2016-2020' },
  })),
)

const startups = seeds(startupSupport, [
  {
    on: '2021-04-12',
    fill: {
      kind: 'event',
      title: 'các hoạt động hỗ trợ thanh niên nghiên cứu, ứng dụng KH&CN, sáng tạo khởi nghiệp, lập nghiệp năm 2021',
      partner: 'Tỉnh đoàn',
    },
  },
])

export const records: readonly Seed[] = [...opinions, ...measures, ...startups]
