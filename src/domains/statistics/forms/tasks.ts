import { type CellSource, circularOf2018, type FormRow, partsAddUp, rowsOf, type StatisticalForm } from './form.ts'

const fields = [
  ['natural', 'Khoa học tự nhiên'],
  ['engineering', 'Khoa học kỹ thuật và công nghệ'],
  ['medical', 'Khoa học y, dược'],
  ['agriculture', 'Khoa học nông nghiệp'],
  ['social', 'Khoa học xã hội'],
  ['humanities', 'Khoa học nhân văn'],
] as const

const levels = ['Cấp quốc gia', 'Cấp bộ', 'Cấp tỉnh', 'Cấp cơ sở', 'Cấp khác'] as const

// Urgent local tasks and projects of the rural programme are of national level, whoever pays and manages them.
const national = ['quocGia', 'capThietDiaPhuong', 'nongThonMienNui'] as const
const levelKeys = [national, undefined, ['tinh'], ['coSo'], undefined] as const

const localFunds = ['Doanh nghiệp', 'Trường đại học', 'Nước ngoài', 'Nguồn khác'] as const

type Cells = Readonly<Record<string, CellSource>>

const number = (of: number): string => String(of).padStart(2, '0')

/** Nineteen rows for tasks of one kind: all of them, by level, by field, by money. */
const block = (first: number, title: string, things: string): readonly FormRow[] => {
  const at = (offset: number): string => number(first + offset)
  const rowsByLevel = levels.map((level, index) => [at(1 + index), level, at(0)] as const)
  const rowsByField = fields.map(([, field], index) => [at(6 + index), field] as const)
  const rowsByFund = [
    [at(12), 'Ngân sách nhà nước'],
    [at(13), 'Ngân sách trung ương', at(12)],
    [at(14), 'Ngân sách địa phương', at(12)],
    ...localFunds.map((fund, index) => [at(15 + index), fund] as const),
  ] as const
  return rowsOf([[at(0), title], ...rowsByLevel, ...rowsByField, ...rowsByFund], {
    [at(0)]: cells(things, undefined, undefined),
    ...Object.fromEntries(
      levelKeys.flatMap((keys, index) => (keys === undefined ? [] : [[at(1 + index), cells(things, 'level', keys)]])),
    ),
    ...Object.fromEntries(fields.map(([field], index) => [at(6 + index), cells(things, 'field', [field])])),
  })
}

const cells = (things: string, by: string | undefined, keys: readonly string[] | undefined): Cells => {
  const of = (indicator: string, ...first: readonly (readonly [string, string])[]): CellSource => {
    const [split, key] = first[0] ?? []
    if (split === undefined) return by === undefined ? { indicator } : { indicator, by, keys: keys ?? [] }
    if (by === undefined) return { indicator, by: split, keys: [key ?? ''] }
    return { indicator, by: `${split}+${by}`, keys: (keys ?? []).map((each) => `${key}+${each}`) }
  }
  return {
    total: of(`statistics.${things}-under-way`),
    women: of(`statistics.${things}-under-way`, ['ledByWoman', 'yes']),
    begun: of(`statistics.${things}-under-way`, ['origin', 'begun']),
    carriedOver: of(`statistics.${things}-under-way`, ['origin', 'carriedOver']),
    accepted: of(`statistics.${things}-accepted`),
    putToUse: of(`statistics.${things}-handed-over`),
  }
}

const rows: readonly FormRow[] = [
  ...block(1, 'Đề tài, đề án khoa học và công nghệ', 'topics'),
  ...block(20, 'Dự án khoa học và công nghệ', 'projects'),
]

const partsOfBlock = (first: number) => [
  { rows: fields.map((_, index) => number(first + 6 + index)), addUpTo: number(first) },
  { rows: [12, 15, 16, 17, 18].map((offset) => number(first + offset)), addUpTo: number(first) },
]

export const tasks: StatisticalForm = {
  ...circularOf2018,
  code: 'tasks',
  formNumber: '04/KHCN-NV',
  title: 'Nhiệm vụ khoa học và công nghệ',
  unit: 'nhiệm vụ',
  columns: [
    { code: 'total', title: 'Tổng số' },
    { code: 'women', title: 'Chủ nhiệm là nữ' },
    { code: 'begun', title: 'Phê duyệt mới trong năm' },
    { code: 'carriedOver', title: 'Chuyển tiếp từ năm trước' },
    { code: 'accepted', title: 'Đã nghiệm thu' },
    { code: 'putToUse', title: 'Đã đưa vào ứng dụng' },
  ],
  rows,
  checks: [
    ...partsAddUp(rows),
    ...partsOfBlock(1),
    ...partsOfBlock(20),
    { columns: ['begun', 'carriedOver'], addUpTo: 'total' },
    { column: 'women', isAtMostColumn: 'total' },
  ],
}
