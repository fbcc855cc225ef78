import { scienceTask } from '../../src/domains/science-management/index.ts'
import { addDays, plainDate } from '../../src/ledger/index.ts'
import { type Seed, type SeedEntry, seeds, several, unnamed } from '../seed.ts'

type Task = SeedEntry<typeof scienceTask>

const later = (day: string, days: number): string => addDays(plainDate(day), days)

/** Approved and put under contract. */
const underWay = (approvedOn: string) =>
  [
    { do: 'approve', on: approvedOn },
    { do: 'signContract', on: later(approvedOn, 24) },
  ] as const

const deTai = { kind: 'deTai', level: 'tinh', field: 'agriculture' } as const
const duAn = { kind: 'duAn', level: 'tinh', field: 'agriculture' } as const
const rural = { kind: 'duAn', level: 'nongThonMienNui', field: 'agriculture' } as const

const nameOfTask = (about: string): string => `Nhiệm vụ có ${about} (chưa nêu tên trong báo cáo)`
const nameOfProtection = (product: string): string =>
  `Xây dựng bảo hộ quyền sở hữu trí tuệ cho sản phẩm ${product} (chưa nêu tên đầy đủ trong báo cáo)`

const inProgress: readonly Task[] = [
  {
    key: 'plum-bao-lac',
    on: '2017-08-10',
    fill: { ...deTai, title: 'Đề tài về mận Bảo Lạc (chưa nêu tên đầy đủ trong báo cáo)', districts: ['bao-lac'] },
    then: [...underWay('2018-06-12'), { do: 'acceptAtBase', on: '2021-08-06' }],
  },
  {
    key: 'pear-bao-lac',
    on: '2017-08-10',
    fill: { ...deTai, title: 'Đề tài về lê Bảo Lạc (chưa nêu tên đầy đủ trong báo cáo)', districts: ['bao-lac'] },
    then: [...underWay('2018-06-12'), { do: 'acceptAtBase', on: '2021-08-10' }],
  },
  {
    key: 'ginseng',
    on: '2019-08-05',
    fill: {
      ...deTai,
      title:
        'Nghiên cứu bảo tồn Sâm (Panax sp.) phân bố tự nhiên tại tỉnh Cao Bằng và kết hợp trồng thử nghiệm Sâm ngọc linh, Sâm lai châu',
    },
    then: underWay('2020-06-16'),
  },
  {
    key: 'fo-ti',
    on: '2018-08-06',
    fill: { ...duAn, title: nameOfTask('mô hình trồng hà thủ ô đỏ tại huyện Bảo Lạc'), districts: ['bao-lac'] },
    then: underWay('2019-05-14'),
  },
  {
    key: 'fragrant-rice',
    on: '2018-08-06',
    fill: { ...duAn, title: nameOfTask('mô hình nếp Hương tại huyện Bảo Lạc'), districts: ['bao-lac'] },
    then: underWay('2019-05-21'),
  },
  {
    key: 'bee-rice',
    on: '2018-08-06',
    fill: { ...duAn, title: nameOfTask('mô hình nếp Ong tại huyện Trùng Khánh'), districts: ['trung-khanh'] },
    then: underWay('2019-06-04'),
  },
  {
    key: 'chestnut',
    on: '2018-08-06',
    fill: { ...duAn, title: nameOfTask('mô hình dẻ tại huyện Trùng Khánh'), districts: ['trung-khanh'] },
    then: underWay('2019-06-11'),
  },
  {
    key: 'tea',
    on: '2018-08-06',
    fill: { ...duAn, title: nameOfTask('mô hình chè Thị Ngân tại huyện Thạch An'), districts: ['thach-an'] },
    then: underWay('2019-06-18'),
  },
  ...['nếp Hương', 'lê Đông Khê', 'thạch đen', 'vịt cỏ Trùng Khánh'].map(
    (product, index): Task => ({
      key: `protection-${index + 1}`,
      on: '2019-08-05',
      fill: { ...duAn, title: nameOfProtection(product) },
      then: underWay(later('2020-05-12', index * 14)),
    }),
  ),
  ...several(
    3,
    ['2019-08-05', '2019-09-16'],
    (n, day): Task => ({
      key: `continued-${n}`,
      on: day,
      fill: { ...deTai, field: n === 3 ? 'medical' : 'engineering', title: unnamed('Đề tài cấp tỉnh', n) },
      then: underWay(later(day, 300)),
    }),
  ),
]

type Ending = {
  readonly accepted: string
  readonly certified?: string
  readonly recognised?: string
  readonly rank?: 'excellent'
}

/** Tasks accepted, certified or recognised during the nine months; what lies before 17 December 2020 was carried over so far. */
const endings: readonly Ending[] = [
  { accepted: '2020-10-06', certified: '2020-11-03', recognised: '2021-01-12' },
  { accepted: '2020-10-20', certified: '2020-11-17', recognised: '2021-01-26' },
  { accepted: '2020-12-08', certified: '2021-01-05', recognised: '2021-02-23' },
  { accepted: '2020-12-15', certified: '2021-01-12', recognised: '2021-03-16' },
  { accepted: '2021-03-09', certified: '2021-04-06', recognised: '2021-05-11', rank: 'excellent' },
  { accepted: '2021-05-18', certified: '2021-06-15', recognised: '2021-07-20' },
  { accepted: '2021-07-27', certified: '2021-08-24', recognised: '2021-09-10' },
  { accepted: '2021-08-05', certified: '2021-09-03' },
  { accepted: '2021-08-12', certified: '2021-09-09' },
]

const fieldsOfConcluded = [
  'agriculture',
  'agriculture',
  'engineering',
  'agriculture',
  'agriculture',
  'medical',
  'agriculture',
  'engineering',
  'agriculture',
] as const

const concluded = endings.map(
  ({ accepted, certified, recognised, rank }, index): Task => ({
    key: `concluded-${index + 1}`,
    on: later(accepted, -1100),
    fill: {
      ...deTai,
      field: fieldsOfConcluded[index] ?? 'agriculture',
      title: unnamed('Nhiệm vụ cấp tỉnh đã nghiệm thu', index + 1),
    },
    then: [
      ...underWay(later(accepted, -900)),
      { do: 'acceptAtBase', on: later(accepted, -45) },
      { do: 'accept', on: accepted, fill: { rank: rank ?? 'passed' } },
      ...(certified === undefined ? [] : [{ do: 'certify' as const, on: certified }]),
      ...(recognised === undefined ? [] : [{ do: 'recognise' as const, on: recognised }]),
    ],
  }),
)

const programmes: readonly Task[] = [
  {
    key: 'urgent-local',
    on: '2018-09-10',
    fill: {
      kind: 'duAn',
      level: 'capThietDiaPhuong',
      field: 'agriculture',
      title: unnamed('Dự án cấp thiết địa phương sử dụng kinh phí cấp quốc gia', 1),
    },
    then: underWay('2019-07-16'),
  },
  ...several(
    3,
    ['2017-09-11', '2018-09-10'],
    (n, day): Task => ({
      key: `rural-central-${n}`,
      on: day,
      fill: { ...rural, management: 'trungUongQuanLy', title: unnamed('Dự án nông thôn miền núi', n) },
      then: [...underWay(later(day, 300)), { do: 'adjust', on: later('2021-04-06', n * 28) }],
    }),
  ),
  ...several(
    2,
    ['2018-09-10', '2018-10-15'],
    (n, day): Task => ({
      key: `rural-delegated-${n}`,
      on: day,
      fill: { ...rural, management: 'uyQuyenDiaPhuong', title: unnamed('Dự án nông thôn miền núi', n + 3) },
      then: underWay(later(day, 280)),
    }),
  ),
]

const begunIn2021: readonly Task[] = [
  ...several(
    3,
    ['2020-06-15', '2020-06-29'],
    (n, day): Task => ({
      key: `new-${n}`,
      on: day,
      fill: { ...deTai, title: unnamed('Nhiệm vụ cấp tỉnh bắt đầu thực hiện từ năm 2021', n), startYear: '2021' },
      then: [
        { do: 'announce', on: later(day, 30), fill: { chosenBy: 'tuyenChon' } },
        { do: 'openApplications', on: later(day, 75) },
        {
          do: 'choose',
          on: '2020-11-20',
          fill: { leadOrganisation: unnamed('Tổ chức chủ trì', n), chosenBy: 'tuyenChon' },
        },
        { do: 'appraiseBudget', on: '2020-12-10' },
        { do: 'submit', on: '2021-09-08', fill: { submittedBy: 'official-document/ttr-1161-2021' } },
        { do: 'approve', on: '2021-09-15' },
      ],
    }),
  ),
  {
    key: 'grass-roots',
    on: '2020-10-12',
    fill: {
      kind: 'duAn',
      level: 'coSo',
      field: 'agriculture',
      title: unnamed('Dự án cấp cơ sở bắt đầu thực hiện từ năm 2021', 1),
      startYear: '2021',
    },
    then: [...underWay('2021-01-12'), { do: 'acceptAtBase', on: '2021-07-20' }, { do: 'liquidate', on: '2021-08-05' }],
  },
]

const toBeginIn2022: readonly Task[] = [
  ...several(
    11,
    ['2021-06-22', '2021-06-22'],
    (n, day): Task => ({
      key: `listed-${n}`,
      on: day,
      fill: { ...deTai, title: unnamed('Nhiệm vụ cấp tỉnh bắt đầu thực hiện từ năm 2022', n), startYear: '2022' },
      then: [
        { do: 'announce', on: '2021-07-20' },
        { do: 'openApplications', on: '2021-09-07' },
      ],
    }),
  ),
  ...several(
    3,
    ['2021-06-22', '2021-06-22'],
    (n, day): Task => ({
      key: `listed-grass-roots-${n}`,
      on: day,
      fill: {
        kind: 'duAn',
        level: 'coSo',
        field: 'agriculture',
        title: unnamed('Nhiệm vụ cấp cơ sở bắt đầu thực hiện từ năm 2022', n),
        startYear: '2022',
      },
      then: [
        { do: 'announce', on: '2021-07-20' },
        { do: 'openApplications', on: '2021-09-07' },
      ],
    }),
  ),
  ...several(
    5,
    ['2021-05-25', '2021-05-25'],
    (n, day): Task => ({
      key: `listed-rural-${n}`,
      on: day,
      fill: {
        ...rural,
        management: n <= 3 ? 'trungUongQuanLy' : 'uyQuyenDiaPhuong',
        title: unnamed('Dự án nông thôn miền núi bắt đầu thực hiện từ năm 2022', n),
        startYear: '2022',
      },
      // The report counts two as appraised by 14 September, without saying which.
      then: n <= 2 ? [{ do: 'appraiseBudget', on: later('2021-08-03', n * 5) }] : [],
    }),
  ),
]

/** Tasks recognised before the year, whose results were handed over in it. */
const handedOver = several(
  10,
  ['2016-03-15', '2017-06-19'],
  (n, day): Task => ({
    key: `handed-over-${n}`,
    on: day,
    fill: { ...deTai, title: unnamed('Nhiệm vụ KH&CN đã công nhận kết quả', n) },
    then: [
      ...underWay(later(day, 180)),
      { do: 'acceptAtBase', on: later(day, 1000) },
      { do: 'accept', on: later(day, 1060), fill: { rank: 'passed' } },
      { do: 'certify', on: later(day, 1085) },
      { do: 'recognise', on: later(day, 1120) },
      { do: 'handOver', on: later('2021-05-04', n * 7) },
    ],
  }),
)

export const tasks: readonly Seed[] = seeds(scienceTask, [
  ...inProgress,
  ...concluded,
  ...programmes,
  ...begunIn2021,
  ...toBeginIn2022,
  ...handedOver,
])
