import {
  enterpriseSupport,
  innovationIndicator,
  scienceEnterprise,
  technologyOpinion,
} from '../../src/domains/technology/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const year = ['2020-01-06', '2020-11-16'] as const

type Fields = { readonly [Field in 'planning' | 'mineral' | 'environment']: readonly [times: number, thing: string] }

const councilFields: Fields = {
  planning: [7, 'Nhiệm vụ, đồ án quy hoạch xây dựng'],
  mineral: [1, 'Báo cáo trữ lượng khoáng sản'],
  environment: [3, 'Báo cáo đánh giá tác động môi trường'],
}

const councils = Object.entries(councilFields).flatMap(([field, [times, thing]]) =>
  several(times, year, (n, day) => ({
    on: officeDay(day),
    fill: {
      kind: 'council' as const,
      project: unnamed(thing, n),
      councilField: field as keyof Fields,
    },
    then: [{ do: 'answer' as const, on: officeDay(day, 7) }],
  })),
)

const policies = several(12, year, (n, day) => ({
  on: officeDay(day),
  fill: { kind: 'investmentPolicy' as const, project: unnamed('Dự án đầu tư xin ý kiến chủ trương', n) },
  then: [{ do: 'answer' as const, on: officeDay(day, 10) }],
}))

const technologies = [
  'buildingMaterials',
  'buildingMaterials',
  'industrialWastewater',
  'industrialWastewater',
  'livestockWastewater',
  'medicalWastewater',
  'organicFertiliser',
  'organicFertiliser',
  'mining',
] as const

const reviews = several(technologies.length, year, (n, day) => {
  const technologyField = technologies[n - 1] ?? ('other' as const)
  return {
    on: officeDay(day),
    fill: {
      kind: n % 2 === 0 ? ('technologyOpinion' as const) : ('technologyAppraisal' as const),
      project: unnamed('Dự án đầu tư xin ý kiến về công nghệ', n),
      technologyField,
      technology: technologyField === 'mining' ? 'Công nghệ khai thác mỏ đá thạch anh' : null,
    },
    then: [{ do: 'answer' as const, on: officeDay(day, 12) }],
  }
})

const surveys = [
  {
    do: 'answer' as const,
    on: '2020-07-08',
    fill: {
      kind: 'fieldSurvey' as const,
      project: 'xác định nguyên nhân, khoanh vùng sụt lún đất tại bản Xum, bản Lo, xã Chiềng Mung, huyện Mai Sơn',
      district: 'mai-son',
      commune: 'chieng-mung',
    },
  },
]

const enterprises = seeds(scienceEnterprise, [
  {
    key: 'nafoods-tay-bac',
    do: 'certify',
    on: '2019-09-16',
    fill: { name: 'Nafoods Tây Bắc', field: 'agriculture' },
  },
  {
    do: 'certify',
    on: '2019-11-18',
    fill: { name: unnamed('Doanh nghiệp KH&CN', 1) },
  },
])

const support = seeds(enterpriseSupport, [
  {
    on: '2020-02-10',
    fill: {
      kind: 'surveyMission',
      content:
        'khảo sát, đánh giá các doanh nghiệp đã được cấp giấy chứng nhận doanh nghiệp KH&CN theo tiêu chí của Nghị định số 13/2019/NĐ-CP',
    },
    then: [{ do: 'carryOut', on: '2020-09-17' }],
  },
  {
    do: 'carryOut',
    on: '2020-09-17',
    fill: {
      kind: 'guidance',
      enterprise: 'science-enterprise/nafoods-tay-bac',
      content: 'cơ chế, chính sách hỗ trợ xây dựng dây chuyền, trang thiết bị ứng dụng KH&CN trong sản xuất',
    },
  },
])

const measures = seeds(innovationIndicator, [
  { on: '2019-10-14', fill: { measure: 'technologyLevel', years: '2019-2020' } },
])

export const records: readonly Seed[] = [
  ...seeds(technologyOpinion, [...councils, ...policies, ...reviews, ...surveys]),
  ...enterprises,
  ...support,
  ...measures,
]
