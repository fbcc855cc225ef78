import { circularOf2018, type FormColumn, type FormRow, partsAddUp, rowsOf, type StatisticalForm } from './form.ts'

const funds: readonly FormColumn[] = [
  { code: 'centralBudget', title: 'Ngân sách nhà nước: trung ương' },
  { code: 'localBudget', title: 'Ngân sách nhà nước: địa phương' },
  { code: 'otherFunds', title: 'Ngoài ngân sách nhà nước' },
  { code: 'foreignFunds', title: 'Nước ngoài' },
]

const rows: readonly FormRow[] = rowsOf([
  ['01', 'Tổng chi cho khoa học và công nghệ'],
  ['02', 'Chi đầu tư phát triển khoa học và công nghệ', '01'],
  ['03', 'Chi sự nghiệp khoa học và công nghệ', '01'],
  ['04', 'Chi lương và hoạt động bộ máy', '03'],
  ['05', 'Tiền lương, tiền công và các khoản đóng góp', '04'],
  ['06', 'Hoạt động bộ máy', '04'],
  ['07', 'Chi nhiệm vụ thường xuyên theo chức năng', '03'],
  ['08', 'Chi thực hiện nhiệm vụ khoa học và công nghệ', '03'],
  ['09', 'Nhiệm vụ cấp quốc gia', '08'],
  ['10', 'Nhiệm vụ cấp bộ', '08'],
  ['11', 'Nhiệm vụ cấp tỉnh', '08'],
  ['12', 'Nhiệm vụ cấp cơ sở', '08'],
  ['13', 'Nhiệm vụ khác', '08'],
  ['14', 'Tăng cường năng lực nghiên cứu', '03'],
  ['15', 'Sửa chữa, xây dựng nhỏ', '03'],
  ['16', 'Hợp tác quốc tế', '03'],
  ['17', 'Chi khác', '03'],
  ['18', 'Chi khác cho khoa học và công nghệ', '01'],
])

export const expenditure: StatisticalForm = {
  ...circularOf2018,
  code: 'expenditure',
  formNumber: '03/KHCN-CP',
  title: 'Chi cho khoa học và công nghệ',
  unit: 'triệu đồng',
  columns: [{ code: 'total', title: 'Tổng số' }, ...funds],
  rows,
  checks: [...partsAddUp(rows), { columns: funds.map((fund) => fund.code), addUpTo: 'total' }],
}
