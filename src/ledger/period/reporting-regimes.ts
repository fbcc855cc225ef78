import { plainDate } from './plain-date.ts'
import type { Regime } from './regime.ts'

/** Administrative reports: from the 15th of the month before to the 14th. */
export const administrativeReports: Regime = {
  code: 'administrative-reports',
  title: 'Chế độ báo cáo định kỳ của cơ quan hành chính nhà nước',
  basis: 'Điều 12 Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ',
  cutoffs: [{ from: plainDate('2019-03-12'), monthBeginsOn: 15 }],
}

/** Statistical reports: calendar months, the year from 1 January to 31 December. */
export const statisticalReports: Regime = {
  code: 'statistical-reports',
  title: 'Chế độ báo cáo thống kê ngành khoa học và công nghệ',
  basis:
    'Thông tư số 15/2018/TT-BKHCN ngày 15 tháng 11 năm 2018 và Thông tư số 45/2025/TT-BKHCN ngày 15 tháng 12 năm 2025 của Bộ trưởng Bộ Khoa học và Công nghệ',
  cutoffs: [{ from: plainDate('2019-01-01'), monthBeginsOn: 1 }],
}

/** Monthly reports that a department closes on the 16th: September 2021 runs from 17 August to 16 September 2021. */
export const reportsFromThe17th: Regime = {
  code: 'reports-from-the-17th',
  title: 'Báo cáo định kỳ lấy số liệu từ ngày 17 tháng trước đến ngày 16 tháng báo cáo',
  basis: 'Kỳ số liệu của báo cáo tháng 9 năm 2021, Sở Khoa học và Công nghệ tỉnh Cao Bằng',
  cutoffs: [{ from: plainDate('2021-01-01'), monthBeginsOn: 17 }],
}
