import {
  council,
  progressCheck,
  resultHandover,
  scienceOrganisation,
  taskOutcome,
  taskProposal,
} from '../../src/domains/science-management/index.ts'
import { addDays, plainDate } from '../../src/ledger/index.ts'
import { type Seed, type SeedEntry, seeds, several, unnamed } from '../seed.ts'
import { tasks } from './science-management-tasks.ts'

type Council = SeedEntry<typeof council>

const acceptedOn = ['2021-03-09', '2021-05-18', '2021-07-27', '2021-08-05', '2021-08-12'] as const

const councils: readonly Council[] = [
  ...acceptedOn.map(
    (day, index): Council => ({
      on: addDays(plainDate(day), -21),
      fill: {
        name: unnamed('Hội đồng nghiệm thu nhiệm vụ cấp tỉnh', index + 1),
        kind: 'acceptance',
        task: `science-task/concluded-${index + 5}`,
      },
      then: [
        { do: 'convene', on: day },
        { do: 'conclude', on: day, fill: { recommended: true } },
      ],
    }),
  ),
  {
    on: '2021-08-24',
    fill: {
      name: 'Hội đồng nghiệm thu đề tài về mận Bảo Lạc',
      kind: 'acceptance',
      task: 'science-task/plum-bao-lac',
    },
    then: [{ do: 'postpone', on: '2021-09-10', fill: { postponement: 'epidemic', postponementNote: 'Dịch Covid-19' } }],
  },
  {
    on: '2021-08-24',
    fill: {
      name: 'Hội đồng nghiệm thu đề tài về lê Bảo Lạc',
      kind: 'acceptance',
      task: 'science-task/pear-bao-lac',
    },
    then: [{ do: 'postpone', on: '2021-09-10', fill: { postponement: 'epidemic', postponementNote: 'Dịch Covid-19' } }],
  },
  {
    on: '2021-04-13',
    fill: {
      name: 'Tổ hỗ trợ triển khai thực hiện nhiệm vụ “Nghiên cứu bảo tồn Sâm (Panax sp.) phân bố tự nhiên tại tỉnh Cao Bằng và kết hợp trồng thử nghiệm Sâm ngọc linh, Sâm lai châu”',
      kind: 'supportTeam',
      task: 'science-task/ginseng',
    },
  },
]

type Check = SeedEntry<typeof progressCheck>

const ruralProjects = [
  'rural-central-1',
  'rural-central-2',
  'rural-central-3',
  'rural-delegated-1',
  'rural-delegated-2',
]
const provincialTasks = ['ginseng', 'fo-ti', 'fragrant-rice', 'bee-rice', 'chestnut', 'tea', 'protection-1']

const checks: readonly Check[] = [
  ...several(
    5,
    ['2021-03-30', '2021-07-06'],
    (n, day): Check => ({
      do: 'check',
      on: day,
      fill: { task: `science-task/${ruralProjects[n - 1]}`, reason: 'periodic', withVolume: false },
    }),
  ),
  ...several(
    7,
    ['2021-04-06', '2021-07-13'],
    (n, day): Check => ({
      do: 'check',
      on: day,
      fill: { task: `science-task/${provincialTasks[n - 1]}`, reason: 'periodic', withVolume: true },
    }),
  ),
]

type Handover = SeedEntry<typeof resultHandover>

// Ten results for seventeen units: the first seven went to two units each.
const receivers = Array.from({ length: 17 }, (_, index) => ({
  result: index < 14 ? Math.floor(index / 2) + 1 : index - 6,
  unit: index + 1,
}))

const handovers: readonly Handover[] = [
  ...receivers.map(
    ({ result, unit }): Handover => ({
      do: 'handOver',
      on: addDays(plainDate('2021-05-04'), result * 7),
      fill: {
        result: unnamed('Kết quả nhiệm vụ KH&CN', result),
        task: `science-task/handed-over-${result}`,
        level: 'tinh',
        unit: unnamed('Đơn vị tiếp nhận', unit),
        decision: 'official-document/qd-703-2021',
        rights: 'use',
      },
    }),
  ),
  { on: '2021-06-08', fill: { result: 'kết quả đề tài khoa học và công nghệ cấp quốc gia', level: 'quocGia' } },
  {
    on: '2021-03-16',
    fill: {
      result: 'các kết quả nghiên cứu thuộc Chương trình “KH&CN phục vụ phát triển bền vững vùng Tây Bắc”',
      programme: 'KH&CN phục vụ phát triển bền vững vùng Tây Bắc',
    },
  },
]

type Outcome = SeedEntry<typeof taskOutcome>

const model = (task: string, name: string, district: string, on: string): Outcome => ({
  do: 'start',
  on,
  fill: { task: `science-task/${task}`, kind: 'model', name, quantity: 1, districts: [district] },
})

const models: readonly Outcome[] = [
  model('fo-ti', 'mô hình trồng hà thủ ô đỏ', 'bao-lac', '2019-09-03'),
  model('fragrant-rice', 'mô hình nếp Hương', 'bao-lac', '2020-02-18'),
  model('bee-rice', 'mô hình nếp Ong', 'trung-khanh', '2020-02-25'),
  model('chestnut', 'mô hình dẻ', 'trung-khanh', '2020-03-03'),
  model('tea', 'mô hình chè Thị Ngân', 'thach-an', '2020-03-10'),
  model('plum-bao-lac', 'mô hình mận máu', 'bao-lac', '2020-03-17'),
]

export const records: readonly Seed[] = [
  ...tasks,
  ...seeds(taskProposal, [
    {
      key: 'academy-cooperation',
      on: '2021-05-11',
      fill: {
        title: 'Nhiệm vụ hợp tác KH&CN thực hiện từ năm 2022 (chưa nêu tên trong báo cáo)',
        planYear: '2022',
        proposer: 'Sở Khoa học và Công nghệ',
        proposerKind: 'department',
        field: 'agriculture',
        partner: 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam',
      },
    },
  ]),
  ...seeds(council, councils),
  ...seeds(progressCheck, checks),
  ...seeds(resultHandover, handovers),
  ...seeds(taskOutcome, models),
  ...seeds(scienceOrganisation, [
    {
      key: 'application-centre',
      do: 'certify',
      on: '2015-09-15',
      fill: {
        name: 'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ',
        kind: 'service',
        sector: 'state',
        managingBody: 'Sở Khoa học và Công nghệ',
        district: 'thanh-pho-cao-bang',
      },
    },
  ]),
]
