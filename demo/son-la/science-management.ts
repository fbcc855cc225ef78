import { scienceOrganisation, scienceTask, taskOutcome } from '../../src/domains/science-management/index.ts'
import { addDays, plainDate } from '../../src/ledger/index.ts'
import { type Seed, type SeedEntry, seeds, several, unnamed } from '../seed.ts'

type Task = SeedEntry<typeof scienceTask>

const provincial = { kind: 'deTai', level: 'tinh' } as const
const rural = { kind: 'duAn', level: 'nongThonMienNui', management: 'trungUongQuanLy', field: 'agriculture' } as const

const later = (day: string, days: number): string => addDays(plainDate(day), days)

/** Approved and put under contract. */
const underWay = (approvedOn: string) =>
  [
    { do: 'approve', on: approvedOn },
    { do: 'signContract', on: later(approvedOn, 21) },
  ] as const

const carriedOver: readonly Task[] = [
  {
    key: 'longan',
    on: '2017-09-15',
    fill: {
      title:
        'Nghiên cứu các giải pháp khoa học và công nghệ nâng cao năng suất, chất lượng và phát triển sản xuất nhãn bền vững tại Sơn La và một số tỉnh phía Bắc',
      kind: 'deTai',
      level: 'capThietDiaPhuong',
      field: 'agriculture',
    },
    then: underWay('2018-03-20'),
  },
  {
    key: 'apple',
    on: '2017-06-20',
    fill: {
      ...provincial,
      title: 'Trồng thử nghiệm một số giống táo (Ziziphus mauritania Lamk) có năng suất cao, chất lượng tốt tại Sơn La',
      field: 'agriculture',
    },
    then: underWay('2018-01-25'),
  },
  {
    key: 'mango',
    on: '2017-06-20',
    fill: {
      ...provincial,
      title: 'Bảo tồn và phát triển giống xoài tròn Yên Châu mang chỉ dẫn địa lý',
      field: 'agriculture',
      districts: ['yen-chau'],
    },
    then: underWay('2018-02-06'),
  },
  {
    key: 'highland-fruit',
    on: '2017-06-20',
    fill: {
      ...provincial,
      title: 'Trồng thử nghiệm các cây ăn quả (xoài, nhãn) tại vùng cao huyện Mộc Châu, Yên Châu và Thuận Châu',
      field: 'agriculture',
      districts: ['moc-chau', 'yen-chau', 'thuan-chau'],
    },
    then: underWay('2018-02-27'),
  },
  {
    key: 'party-documents',
    on: '2018-06-18',
    fill: {
      ...provincial,
      title: 'Nghiên cứu, biên soạn văn kiện Đảng bộ tỉnh Sơn La giai đoạn 1939 - 2015',
      field: 'humanities',
    },
    then: underWay('2019-01-15'),
  },
  {
    key: 'prehistoric-heritage',
    on: '2018-06-18',
    fill: {
      ...provincial,
      title:
        'Nghiên cứu và phát huy giá trị di sản văn hóa thời kỳ tiền - sơ sử vùng lòng hồ Thủy điện Hòa Bình thuộc địa bàn tỉnh Sơn La',
      field: 'humanities',
    },
    then: underWay('2019-02-20'),
  },
  {
    key: 'party-leadership',
    on: '2018-06-18',
    fill: {
      ...provincial,
      title:
        'Đổi mới phương thức lãnh đạo của Tỉnh ủy Sơn La đối với các tổ chức trong hệ thống chính trị tỉnh hiện nay',
      field: 'social',
    },
    then: underWay('2019-03-12'),
  },
  ...several(
    5,
    ['2016-09-12', '2018-09-10'],
    (n, day): Task => ({
      key: `rural-${n}`,
      on: day,
      fill: { ...rural, title: unnamed('Dự án thuộc Chương trình nông thôn miền núi', n) },
      then: underWay(later(day, 150)),
    }),
  ),
  ...several(
    2,
    ['2017-07-10', '2018-07-09'],
    (n, day): Task => ({
      key: `pilot-production-${n}`,
      on: day,
      fill: {
        kind: 'duAnSanXuatThuNghiem',
        level: 'tinh',
        field: 'agriculture',
        title: unnamed('Dự án sản xuất thử nghiệm cấp tỉnh', n),
      },
      then: underWay(later(day, 180)),
    }),
  ),
]

const fieldsOfAccepted = [
  ...Array.from({ length: 8 }, () => 'agriculture' as const),
  'engineering',
  'engineering',
  'medical',
  'natural',
] as const

/** The tasks whose results were published and archived in the year as accepted ones. */
const accepted = several(
  12,
  ['2020-01-20', '2020-11-20'],
  (n, acceptedOn): Task => ({
    key: `accepted-${n}`,
    on: later(acceptedOn, -1000),
    fill: { ...provincial, title: unnamed('Đề tài cấp tỉnh', n), field: fieldsOfAccepted[n - 1] ?? 'agriculture' },
    then: [
      ...underWay(later(acceptedOn, -850)),
      { do: 'acceptAtBase', on: later(acceptedOn, -60) },
      { do: 'accept', on: acceptedOn, fill: { rank: 'passed' } },
    ],
  }),
)

const fieldsOfContinued = ['agriculture', 'agriculture', 'engineering', 'medical'] as const

const continued = several(
  4,
  ['2018-06-18', '2019-04-15'],
  (n, day): Task => ({
    key: `continued-${n}`,
    on: day,
    fill: {
      ...provincial,
      title: unnamed('Đề tài cấp tỉnh', n + 12),
      field: fieldsOfContinued[n - 1] ?? 'agriculture',
    },
    then: underWay(later(day, 160)),
  }),
)

const fieldsOfNew = [
  ...Array.from({ length: 6 }, () => 'agriculture' as const),
  'engineering',
  'medical',
  'natural',
] as const

const newlyApproved = several(
  9,
  ['2020-02-10', '2020-09-15'],
  (n, approvedOn): Task => ({
    key: `new-${n}`,
    on: '2019-07-15',
    fill: {
      ...provincial,
      title: unnamed('Đề tài cấp tỉnh', n + 16),
      field: fieldsOfNew[n - 1] ?? 'agriculture',
      startYear: '2020',
    },
    then: underWay(approvedOn),
  }),
)

type Outcome = SeedEntry<typeof taskOutcome>

const achieved = (on: string, fill: Outcome['fill']): Outcome => ({
  do: 'achieve',
  on,
  fill: { outstanding: true, ...fill },
})

const appleVarieties = ['giống táo Đại táo 15', 'giống táo Đài Loan', 'giống táo VC1']

const outcomes: readonly Outcome[] = [
  ...appleVarieties.map((name) =>
    achieved('2020-04-20', { task: 'science-task/apple', kind: 'variety', name, quantity: 1 }),
  ),
  achieved('2020-05-15', {
    task: 'science-task/apple',
    kind: 'model',
    name: 'mô hình nhân giống táo bằng phương pháp ghép mắt',
    quantity: 1,
    effect: 'là cơ sở nhân rộng diện tích trồng táo sau khi đề tài kết thúc',
  }),
  achieved('2020-06-10', {
    task: 'science-task/mango',
    kind: 'motherTree',
    name: 'cây đầu dòng giống xoài tròn Yên Châu',
    quantity: 19,
  }),
  achieved('2020-07-10', {
    task: 'science-task/mango',
    kind: 'other',
    name: 'ghép cải tạo vườn xoài năng suất thấp, chất lượng kém, nhiều sâu bệnh bằng mắt ghép của cây đầu dòng',
    districts: ['yen-chau'],
  }),
  achieved('2020-08-20', {
    task: 'science-task/mango',
    kind: 'plantedArea',
    name: 'xoài tròn',
    area: '3',
    districts: ['yen-chau'],
  }),
  achieved('2020-09-10', {
    task: 'science-task/mango',
    kind: 'other',
    name: 'nhân giống xoài tròn bằng phương pháp ghép',
  }),
  achieved('2020-09-25', {
    task: 'science-task/highland-fruit',
    kind: 'finding',
    name: 'khẳng định điều kiện vùng cao vẫn phát triển được một số giống xoài, nhãn',
    districts: ['moc-chau', 'yen-chau', 'thuan-chau'],
    effect: 'là cơ sở nhân rộng cây ăn quả có giá trị, thay thế cây trồng truyền thống kém hiệu quả tại vùng cao',
  }),
  achieved('2020-10-05', {
    task: 'science-task/longan',
    kind: 'variety',
    name: 'dòng nhãn chín sớm NS203',
    quantity: 1,
  }),
  achieved('2020-10-05', {
    task: 'science-task/longan',
    kind: 'variety',
    name: 'giống nhãn chín chính vụ T6',
    quantity: 1,
    recognition: 'được Bộ Nông nghiệp và Phát triển nông thôn công nhận giống sản xuất thử năm 2019',
  }),
  achieved('2020-10-05', {
    task: 'science-task/longan',
    kind: 'variety',
    name: 'dòng nhãn chín chính vụ Ánh Vàng 205',
    quantity: 1,
  }),
  achieved('2020-10-05', {
    task: 'science-task/longan',
    kind: 'variety',
    name: 'giống nhãn chín muộn PHM99-1.1',
    quantity: 1,
    recognition: 'được công nhận chính thức năm 2011',
  }),
  achieved('2020-10-20', {
    task: 'science-task/longan',
    kind: 'other',
    name: 'xây dựng các quy trình kỹ thuật thâm canh nâng cao năng suất, chất lượng quả, bảo đảm an toàn thực phẩm',
  }),
  achieved('2020-11-10', {
    task: 'science-task/party-leadership',
    kind: 'finding',
    name: 'cung cấp luận cứ khoa học cho việc xây dựng dự thảo báo cáo chính trị trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025',
  }),
]

export const records: readonly Seed[] = [
  ...seeds(scienceTask, [...carriedOver, ...accepted, ...continued, ...newlyApproved]),
  ...seeds(taskOutcome, outcomes),
  ...seeds(scienceOrganisation, [
    {
      key: 'technical-centre',
      do: 'certify',
      on: '2015-06-15',
      fill: {
        name: 'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng',
        kind: 'service',
        sector: 'state',
        managingBody: 'Sở Khoa học và Công nghệ',
        district: 'thanh-pho-son-la',
      },
    },
  ]),
]
