import { circularOf2018, type FormRow, rowsOf, type StatisticalForm } from './form.ts'

const rows: readonly FormRow[] = rowsOf(
  [
    ['01', 'Doanh nghiệp khoa học và công nghệ'],
    ['02', 'Nhà nước', '01'],
    ['03', 'Ngoài nhà nước', '01'],
    ['04', 'Có vốn đầu tư nước ngoài', '01'],
    ['05', 'Thành lập mới'],
    ['06', 'Chuyển đổi từ tổ chức khoa học và công nghệ công lập'],
    ['07', 'Hình thành từ trường đại học'],
    ['08', 'Hình thành từ viện nghiên cứu'],
    ['09', 'Tổ chức trung gian của thị trường khoa học và công nghệ'],
  ],
  { '01': { number: { indicator: 'science-enterprises.standing' } } },
)

export const enterprises: StatisticalForm = {
  ...circularOf2018,
  code: 'enterprises',
  formNumber: '07/KHCN-DN',
  title: 'Doanh nghiệp khoa học và công nghệ, thị trường khoa học và công nghệ',
  unit: 'doanh nghiệp, tổ chức',
  columns: [{ code: 'number', title: 'Số lượng' }],
  rows,
  checks: [{ rows: ['02', '03', '04'], addUpTo: '01' }],
}

/** Filled mainly by the office that grants the titles; its rows are entered with their titles. */
export const intellectualProperty: StatisticalForm = {
  ...circularOf2018,
  code: 'intellectual-property',
  formNumber: '08/KHCN-SHTT',
  title: 'Sở hữu trí tuệ',
  unit: 'đơn, văn bằng',
  columns: [{ code: 'number', title: 'Số lượng' }],
  rows: [],
  checks: [],
}
