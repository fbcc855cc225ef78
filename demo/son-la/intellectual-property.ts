import {
  foreignProtection,
  initiative,
  initiativeRound,
  ipProject,
  ipTitle,
} from '../../src/domains/intellectual-property/index.ts'
import { officeDay } from '../office-day.ts'
import { type Seed, seeds, several, unnamed } from '../seed.ts'

const titles = seeds(ipTitle, [
  {
    key: 'che-shan-tuyet',
    do: 'grant',
    on: '2010-08-09',
    fill: { product: 'Chè Shan Tuyết', object: 'geographicalIndication' },
  },
  {
    key: 'xoai-tron-yen-chau',
    do: 'grant',
    on: '2012-11-30',
    fill: { product: 'Xoài tròn Yên Châu', object: 'geographicalIndication', district: 'yen-chau' },
  },
  ...several(16, ['2013-03-18', '2019-10-21'], (n, day) => ({
    do: 'grant' as const,
    on: officeDay(day),
    fill: { product: unnamed('Sản phẩm mang văn bằng bảo hộ', n), object: 'certificationMark' as const },
  })),
  ...(
    [
      ['Mận Sơn La', '2019-04-15', '2020-06-15'],
      ['Chanh leo Sơn La', '2019-06-17', '2020-08-20'],
      ['Rau an toàn Sơn La', '2019-06-17', '2020-10-26'],
    ] as const
  ).map(([product, on, granted]) => ({
    on,
    fill: { product, object: 'certificationMark' as const },
    then: [{ do: 'grant' as const, on: granted }],
  })),
])

const inEurope = seeds(
  foreignProtection,
  ['che-shan-tuyet', 'xoai-tron-yen-chau'].map((key) => ({
    do: 'protect',
    on: '2020-08-01',
    fill: { title: `ip-title/${key}`, market: 'europeanUnion', route: 'europeVietnamAgreement' },
  })),
)

const projects = seeds(ipProject, [
  {
    do: 'approve',
    on: '2018-06-18',
    fill: {
      title:
        'Xây dựng, quản lý và phát triển nhãn hiệu chứng nhận “Chuối Yên Châu” cho sản phẩm quả chuối của huyện Yên Châu, tỉnh Sơn La',
      kind: 'branding',
      programme: 'provincial',
      product: 'Chuối Yên Châu',
      district: 'yen-chau',
    },
    then: [
      { do: 'start', on: '2018-07-16' },
      { do: 'accept', on: '2020-10-15' },
    ],
  },
])

const rounds = seeds(initiativeRound, [
  {
    key: 'first-2020',
    on: '2020-01-13',
    fill: { number: 'first', year: '2020' },
    then: [
      { do: 'convene', on: '2020-07-14' },
      { do: 'submit', on: '2020-07-24' },
    ],
  },
  { key: 'second-2020', on: '2020-11-02', fill: { number: 'second', year: '2020' } },
])

const initiatives = seeds(
  initiative,
  several(53, ['2020-02-03', '2020-05-29'], (n, day) => ({
    on: officeDay(day),
    fill: {
      title: unnamed('Sáng kiến', n),
      scopeAsked: n % 18 === 0 ? ('nation' as const) : ('province' as const),
    },
    then: [{ do: 'assess' as const, on: '2020-07-14', fill: { round: 'initiative-round/first-2020' } }],
  })),
)

export const records: readonly Seed[] = [...titles, ...inEurope, ...projects, ...rounds, ...initiatives]
