import {
  type AnyEntry,
  choice,
  date,
  decimal,
  integer,
  link,
  list,
  money,
  place,
  places,
  register,
  text,
  yesNo,
} from '../../../ledger/register/index.ts'
import type { Office, Reader } from '../../../ledger/access/index.ts'
import { plainDate } from '../../../ledger/period/index.ts'

const divisions = list({
  code: 'toy-divisions',
  title: 'Phòng',
  entries: { lending: 'Phòng mượn', buying: 'Phòng mua', binding: 'Phòng đóng sách' },
})

const conditions = list({
  code: 'toy-conditions',
  title: 'Tình trạng',
  entries: { whole: 'Nguyên vẹn', torn: 'Rách', lost: 'Mất' },
})

/** A member of a toy library, called by a name that not everyone reads. */
export const toyMember = register({
  code: 'toy-member',
  title: 'Bạn đọc',
  keptBy: 'lending',
  fields: { name: text('Họ tên', { personal: true }), card: text('Số thẻ') },
  shownAs: 'name',
  lifecycle: {
    states: { joined: 'Đã vào' },
    opening: { label: 'Vào', to: 'joined', on: 'joinedOn', fill: ['name'], by: ['specialist'] },
  },
})

/** A loan, with a field of every kind, rows that belong to divisions, and fields that not everyone sees. */
export const toyLoan = register({
  code: 'toy-browsed-loan',
  title: 'Phiếu mượn',
  keptBy: 'lending',
  fields: {
    title: text('Tên sách'),
    note: text('Ghi chú'),
    borrower: text('Người mượn', { personal: true }),
    price: money('Giá'),
    member: link('Bạn đọc', toyMember),
    condition: choice('Tình trạng', conditions),
    division: choice('Phòng theo dõi', divisions),
    place: place('Nơi đọc'),
    places: places('Trưng bày tại'),
    pages: integer('Số trang', { unit: 'trang' }),
    weight: decimal('Khối lượng', { unit: 'kg' }),
    damaged: yesNo('Có hư hỏng'),
    dueOn: date('Hạn trả'),
  },
  shownAs: 'title',
  rights: {
    division: 'division',
    read: { specialist: 'ownProvince', divisionHead: 'ownDivision', director: 'ownProvince', reader: 'ownProvince' },
    fields: { price: { director: 'ownProvince' } },
  },
  lifecycle: {
    states: { lent: 'Đang mượn', back: 'Đã trả' },
    opening: { label: 'Cho mượn', to: 'lent', on: 'lentOn', fill: ['title'], by: ['specialist'] },
    actions: {
      remind: { label: 'Nhắc', from: 'lent', to: 'lent', on: 'remindedOn', again: true, by: ['specialist'] },
      giveBack: { label: 'Trả', from: 'lent', to: 'back', on: 'backOn', by: ['specialist'] },
    },
  },
})

export const toyPlaces = [
  { code: 'van-ho', name: 'Vân Hồ', level: 'district' },
  { code: 'moc-chau', name: 'Mộc Châu', level: 'district' },
  { code: 'bac-yen', name: 'Bắc Yên', level: 'district' },
] as const

const office = (role: Office['role'], division: string | null = null): Office => ({
  role,
  division,
  province: 'mau',
  from: plainDate('2000-01-01'),
  to: null,
})

const reader = (person: string, ...offices: readonly Office[]): Reader => ({ person, name: person, offices })

/** Readers who see different rows and fields, and for each of them by hand what these are. */
export const toyReaders: readonly {
  readonly reader: Reader
  readonly row: (division: unknown) => boolean
  readonly hides: (name: string, division: unknown) => boolean
}[] = [
  { reader: reader('director', office('director')), row: () => true, hides: () => false },
  {
    reader: reader('reader', office('reader')),
    row: () => true,
    hides: (name) => name === 'borrower' || name === 'price',
  },
  {
    reader: reader('specialist of buying', office('specialist', 'buying')),
    row: () => true,
    hides: (name, division) => name === 'price' || (name === 'borrower' && division !== 'buying'),
  },
  {
    reader: reader('specialist of lending', office('specialist', 'lending')),
    row: () => true,
    hides: (name) => name === 'price',
  },
  {
    reader: reader('head of buying and binding', office('divisionHead', 'buying'), office('divisionHead', 'binding')),
    row: (division) => division === 'buying' || division === 'binding',
    hides: (name) => name === 'price',
  },
]

const words = ['Đất', 'rừng', 'Ánh', 'ảnh', 'an', 'Ăn', 'Ấm', 'ơn', 'ông', '100%', 'a_b', 'dê', 'đê', 'Êm']

/** Loans of which no two are alike; the same ones each time. */
export const toyEntries = (count: number, members: readonly number[]): readonly AnyEntry[] => {
  let seed = 7
  const draw = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const pick = <T>(of: readonly T[]): T | null => (draw(4) === 0 ? null : (of[draw(of.length)] ?? null))
  const day = (from: number) =>
    `2021-${String(1 + draw(12)).padStart(2, '0')}-${String(from + draw(10)).padStart(2, '0')}`
  return Array.from({ length: count }, (_, at) => ({
    on: `2020-0${1 + draw(9)}-1${draw(9)}`,
    fill: {
      title: `${words[draw(words.length)]} ${words[draw(words.length)]} ${at}`,
      note: pick(words),
      borrower: pick(['Lò Thị Hoa', 'Vàng A Páo', 'Nguyễn Văn Đức']),
      price: pick([10_000, 25_000, 999_999_999]),
      member: pick(members),
      condition: pick(['whole', 'torn', 'lost']),
      division: pick(['lending', 'buying', 'binding']),
      place: pick(['van-ho', 'moc-chau', 'bac-yen']),
      places: pick([['van-ho'], ['moc-chau', 'bac-yen'], ['bac-yen', 'van-ho']]),
      pages: pick([1, 20, 300]),
      weight: pick(['0.125', '2', '10.5']),
      damaged: pick([true, false]),
      dueOn: pick([day(1), day(11)]),
    },
    then: [
      ...(draw(3) === 0
        ? [
            { do: 'remind', on: '2021-01-05' },
            { do: 'remind', on: `2021-0${1 + draw(3)}-07` },
          ]
        : []),
      ...(draw(2) === 0 ? [{ do: 'giveBack', on: `2022-0${1 + draw(9)}-01` }] : []),
    ],
  }))
}
