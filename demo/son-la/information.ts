import {
  classAttendance,
  disseminationContract,
  hitechAgriculture,
  libraryHolding,
  resultPublication,
  trainingClass,
} from '../../src/domains/information/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'
import { publications } from './information-publications.ts'

const contracts = seeds(
  disseminationContract,
  several(9, ['2020-02-24', '2020-11-30'], (n, day) => ({
    on: officeDay(day, -120),
    fill: { task: `science-task/accepted-${n}`, number: `${String(n).padStart(2, '0')}/HĐ-TT` },
    then: [{ do: 'liquidate' as const, on: officeDay(day) }],
  })),
)

const results = seeds(
  resultPublication,
  several(12, ['2020-02-17', '2020-12-07'], (n, day) => ({
    on: officeDay(day, -5),
    fill: { task: `science-task/accepted-${n}` },
    then: [
      { do: 'publish' as const, on: officeDay(day), fill: { publishedIn: 'Trang thông tin điện tử của Sở' } },
      { do: 'archive' as const, on: officeDay(day, 3) },
    ],
  })),
)

const library = seeds(libraryHolding, [
  ...several(92, ['2019-12-17', '2020-12-11'], (n, on) => ({
    on,
    fill: {
      kind: 'newspaper',
      title: unnamed('Báo Sơn La, số', n),
      source: 'province',
    } as const,
  })),
  ...several(115, ['2019-12-18', '2020-12-10'], (n, on) => ({
    on,
    fill: {
      kind: 'journal',
      title: unnamed('Số tạp chí', n),
      source: n <= 70 ? 'central' : 'otherProvince',
    } as const,
  })),
])

const initiativeClasses = [
  ['mai-son', '2020-06-09', 150],
  ['song-ma', '2020-06-16', 128],
  ['sop-cop', '2020-06-18', 112],
  ['moc-chau', '2020-06-30', 141],
  ['yen-chau', '2020-07-02', 135],
  ['quynh-nhai', '2020-07-14', 132],
  ['thuan-chau', '2020-07-16', 146],
  ['bac-yen', '2020-07-28', 119],
  ['thanh-pho-son-la', '2020-08-04', 178],
] as const

const college = 'Trường Cao đẳng Sơn La'

const classes = seeds(trainingClass, [
  ...([1, 2] as const).map((n) => ({
    key: `startups-${n}`,
    do: 'hold' as const,
    on: n === 1 ? '2020-10-13' : '2020-10-14',
    fill: {
      title: 'Kiến thức về khởi nghiệp, khởi nghiệp đổi mới sáng tạo',
      form: 'trainingClass',
      topic: 'startups',
      division: 'technology',
      level: 'unit',
      district: 'thanh-pho-son-la',
      venue: college,
      partner: college,
    } as const,
  })),
  ...initiativeClasses.map(([district, on]) => ({
    key: `initiatives-${district}`,
    do: 'hold' as const,
    on,
    fill: {
      title: 'Triển khai Quy định về quản lý hoạt động sáng kiến trên địa bàn tỉnh Sơn La',
      form: 'trainingClass',
      topic: 'initiatives',
      division: 'technology',
      level: 'district',
      district,
      audience: 'lãnh đạo các đơn vị trường học; các phòng chuyên môn, đơn vị trực thuộc UBND huyện, thành phố',
      basedOn: 'official-document/qd-21-2020',
    } as const,
  })),
  ...(
    [
      ['iso-province', 'province', '2020-05-26'],
      ['iso-commune-1', 'commune', '2020-09-08'],
      ['iso-commune-2', 'commune', '2020-09-15'],
    ] as const
  ).map(([key, level, on]) => ({
    key,
    do: 'hold' as const,
    on,
    fill: {
      title: 'Hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015',
      form: 'trainingClass',
      topic: 'isoSystems',
      division: 'standards',
      level,
      audience: 'lãnh đạo, cán bộ quản lý, cán bộ thực hiện công tác ISO của các đơn vị',
    } as const,
  })),
  ...(['2020-09-22', '2020-09-24'] as const).map((on) => ({
    do: 'hold' as const,
    on,
    fill: {
      title: 'Nâng cao trình độ chuyên môn, nghiệp vụ về đo lường và Đề án đo lường',
      form: 'trainingClass',
      topic: 'metrology',
      division: 'standards',
      level: 'province',
      district: 'thanh-pho-son-la',
      basedOn: 'official-document/qd-996-2018',
    } as const,
  })),
  {
    do: 'hold',
    on: '2020-10-27',
    fill: {
      title:
        'Định hướng xây dựng và phát triển hệ thống quản lý thông tin truy xuất nguồn gốc gắn với chương trình nâng cao năng suất chất lượng sản phẩm hàng hóa tỉnh Sơn La',
      form: 'workshop',
      topic: 'traceability',
      division: 'standards',
      partner: 'Trung tâm Mã số mã vạch Quốc gia',
      level: 'province',
      basedOn: 'official-document/qd-100-2019',
    },
  },
])

const attendances = seeds(classAttendance, [
  { on: '2020-10-13', fill: { trainingClass: 'training-class/startups-1', kind: 'lecturers', people: 50 } },
  { on: '2020-10-14', fill: { trainingClass: 'training-class/startups-2', kind: 'students', people: 300 } },
  ...initiativeClasses.map(([district, on, people]) => ({
    on,
    fill: { trainingClass: `training-class/initiatives-${district}`, kind: 'leaders', people } as const,
  })),
  { on: '2020-05-26', fill: { trainingClass: 'training-class/iso-province', kind: 'leaders', people: 50 } },
  { on: '2020-09-08', fill: { trainingClass: 'training-class/iso-commune-1', kind: 'officials', people: 36 } },
  { on: '2020-09-15', fill: { trainingClass: 'training-class/iso-commune-2', kind: 'officials', people: 34 } },
])

const hitechFields = [
  ['vegetables', 'Rau an toàn'],
  ['fruit', 'Hoa quả an toàn'],
  ['tea', 'Chè'],
  ['coffee', 'Cà phê'],
  ['sugarCane', 'Mía'],
  ['aquaculture', 'Cá lồng trên lòng hồ thủy điện'],
  ['dairyCattle', 'Bò sữa'],
  ['beefCattle', 'Bò thịt'],
  ['medicinalPlants', 'Dược liệu'],
] as const

// The report of 2020 plans to complete this database in 2021, so that its first entries come after it.
const hitech = seeds(
  hitechAgriculture,
  several(hitechFields.length, ['2021-03-01', '2021-06-30'], (n, on) => {
    const [field, product] = hitechFields[n - 1] ?? hitechFields[0]
    return {
      on,
      fill: { producer: unnamed('Cơ sở nông nghiệp ứng dụng công nghệ cao', n), field, product },
    }
  }),
)

/** What the department of Sơn La published, archived and taught in 2020. */
export const records: readonly Seed[] = [
  ...publications,
  ...contracts,
  ...results,
  ...library,
  ...classes,
  ...attendances,
  ...hitech,
]
