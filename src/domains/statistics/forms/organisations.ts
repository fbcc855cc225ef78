import {
  type CellSource,
  circularOf2018,
  codesOf,
  type FormColumn,
  type FormRow,
  partsAddUp,
  researchFieldColumns,
  rowsOf,
  sectorColumns,
  type StatisticalForm,
} from './form.ts'

const total: FormColumn = { code: 'total', title: 'Tổng số' }
const active = 'science-organisations.active'

const ofKind = (kind: string): Readonly<Record<string, CellSource>> => ({
  total: { indicator: active, by: 'kind', keys: [kind] },
  ...Object.fromEntries(
    codesOf(sectorColumns).map((sector) => [
      sector,
      { indicator: active, by: 'kind+sector', keys: [`${kind}+${sector}`] },
    ]),
  ),
})

const certified: Readonly<Record<string, CellSource>> = {
  total: { indicator: active },
  ...Object.fromEntries(
    codesOf(researchFieldColumns).map((field) => [field, { indicator: active, by: 'field', keys: [field] }]),
  ),
  ...Object.fromEntries(
    codesOf(sectorColumns).map((sector) => [sector, { indicator: active, by: 'sector', keys: [sector] }]),
  ),
}

const rows: readonly FormRow[] = rowsOf(
  [
    ['01', 'Tổng số tổ chức có hoạt động khoa học và công nghệ'],
    ['02', 'Do UBND tỉnh thành lập'],
    ['03', 'Do tổ chức chính trị, chính trị - xã hội, xã hội - nghề nghiệp thành lập'],
    ['04', 'Do doanh nghiệp, tổ chức khác, cá nhân thành lập'],
    ['05', 'Cơ quan quản lý nhà nước về khoa học và công nghệ', '01'],
    ['06', 'Tổ chức nghiên cứu khoa học và phát triển công nghệ', '01'],
    ['07', 'Cơ sở giáo dục đại học', '01'],
    ['08', 'Tổ chức dịch vụ khoa học và công nghệ', '01'],
    ['09', 'Thông tin, thư viện', '08'],
    ['10', 'Bảo tàng', '08'],
    ['11', 'Dịch thuật, biên tập, xuất bản', '08'],
    ['12', 'Điều tra cơ bản định kỳ', '08'],
    ['13', 'Thống kê, điều tra xã hội', '08'],
    ['14', 'Tiêu chuẩn, đo lường, chất lượng', '08'],
    ['15', 'Tư vấn về khoa học và công nghệ', '08'],
    ['16', 'Sở hữu trí tuệ', '08'],
    ['17', 'Chuyển giao công nghệ', '08'],
    ['18', 'Dịch vụ khoa học và công nghệ khác', '08'],
    ['19', 'Đơn vị sự nghiệp khác', '01'],
    ['20', 'Doanh nghiệp khoa học và công nghệ', '01'],
    ['21', 'Doanh nghiệp', '01'],
    ['22', 'Tổ chức được cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ'],
  ],
  {
    '06': ofKind('research'),
    '07': ofKind('highEducation'),
    '08': ofKind('service'),
    '20': { total: { indicator: 'science-enterprises.standing' } },
    '22': certified,
  },
)

export const organisations: StatisticalForm = {
  ...circularOf2018,
  code: 'organisations',
  formNumber: '01/KHCN-TC',
  title: 'Tổ chức có hoạt động khoa học và công nghệ',
  unit: 'tổ chức',
  columns: [total, ...researchFieldColumns, ...sectorColumns],
  rows,
  checks: [
    ...partsAddUp(rows),
    { rows: ['02', '03', '04'], addUpTo: '01' },
    { columns: codesOf(researchFieldColumns), addUpTo: 'total' },
    { columns: codesOf(sectorColumns), addUpTo: 'total' },
  ],
}

const staff = 'science-organisations.staff'
const staffOf = (kind: string) => ({ total: { indicator: staff, by: 'kind', keys: [kind] } })

const degrees: readonly FormColumn[] = [
  { code: 'doctor', title: 'Tiến sĩ' },
  { code: 'master', title: 'Thạc sĩ' },
  { code: 'graduate', title: 'Đại học' },
  { code: 'college', title: 'Cao đẳng' },
  { code: 'secondary', title: 'Trung cấp' },
  { code: 'otherDegree', title: 'Trình độ khác' },
]

const peopleRows: readonly FormRow[] = rowsOf(
  [
    ['01', 'Tổng số nhân lực trong các tổ chức khoa học và công nghệ'],
    ['02', 'Trong đó: nữ'],
    ['03', 'Nhà nước'],
    ['04', 'Ngoài nhà nước'],
    ['05', 'Có vốn đầu tư nước ngoài'],
    ['06', 'Cơ quan quản lý nhà nước về khoa học và công nghệ'],
    ['07', 'Tổ chức nghiên cứu khoa học và phát triển công nghệ'],
    ['08', 'Cơ sở giáo dục đại học'],
    ['09', 'Tổ chức dịch vụ khoa học và công nghệ'],
    ['10', 'Đơn vị sự nghiệp khác'],
    ['11', 'Doanh nghiệp khoa học và công nghệ'],
    ['12', 'Doanh nghiệp'],
    ['13', 'Người Việt Nam', '01'],
    ['14', 'Dân tộc Kinh', '13'],
    ['15', 'Dân tộc thiểu số', '13'],
    ['16', 'Người nước ngoài', '01'],
    ['17', 'Khoa học tự nhiên'],
    ['18', 'Khoa học kỹ thuật và công nghệ'],
    ['19', 'Khoa học y, dược'],
    ['20', 'Khoa học nông nghiệp'],
    ['21', 'Khoa học xã hội'],
    ['22', 'Khoa học nhân văn'],
    ['23', 'Lĩnh vực đào tạo khác'],
  ],
  { '07': staffOf('research'), '08': staffOf('highEducation'), '09': staffOf('service') },
)

export const people: StatisticalForm = {
  ...circularOf2018,
  code: 'people',
  formNumber: '02/KHCN-NL',
  title: 'Nhân lực trong các tổ chức khoa học và công nghệ',
  unit: 'người',
  columns: [
    total,
    ...degrees,
    { code: 'professor', title: 'Giáo sư' },
    { code: 'associateProfessor', title: 'Phó giáo sư' },
  ],
  rows: peopleRows,
  checks: [
    ...partsAddUp(peopleRows),
    { rows: ['03', '04', '05'], addUpTo: '01' },
    { rows: ['06', '07', '08', '09', '10', '11', '12'], addUpTo: '01' },
    { rows: ['17', '18', '19', '20', '21', '22', '23'], addUpTo: '01' },
    { row: '02', isAtMost: '01' },
    { columns: codesOf(degrees), addUpTo: 'total' },
  ],
}
