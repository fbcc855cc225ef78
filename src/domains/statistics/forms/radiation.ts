import { bySector, circularOf2018, codesOf, type FormRow, rowsOf, sectorColumns, type StatisticalForm } from './form.ts'

const rows: readonly FormRow[] = rowsOf(
  [
    ['01', 'Nhân lực trong lĩnh vực năng lượng nguyên tử'],
    ['02', 'Số người được đào tạo, bồi dưỡng trong năm', '01'],
    ['03', 'Tổ chức tiến hành công việc bức xạ'],
    ['04', 'Cá nhân tiến hành công việc bức xạ'],
    ['05', 'Nhân viên bức xạ'],
    ['06', 'Trong đó: nữ', '05'],
    ['07', 'Thiết bị bức xạ'],
    ['08', 'Trong đó: thiết bị di động', '07'],
    ['09', 'Nguồn phóng xạ'],
    ['10', 'Trong đó: nguồn di động', '09'],
    ['11', 'Giấy phép tiến hành công việc bức xạ đã cấp'],
  ],
  {
    '03': bySector('radiation-facilities.active', 'ownership'),
    '05': bySector('radiation-facilities.workers', 'ownership'),
    '06': bySector('radiation-facilities.women-workers', 'ownership'),
    '07': bySector('xray-machines.in-use', 'facility.ownership'),
    '08': { total: { indicator: 'xray-machines.in-use', by: 'mobile', keys: ['yes'] } },
    '11': bySector('radiation-licences.issued', 'facility.ownership'),
  },
)

export const radiation: StatisticalForm = {
  ...circularOf2018,
  code: 'radiation',
  formNumber: '10/KHCN-NLAT',
  title: 'Năng lượng nguyên tử, an toàn bức xạ và hạt nhân',
  unit: 'người, tổ chức, thiết bị, nguồn, giấy phép',
  columns: [{ code: 'total', title: 'Tổng số' }, ...sectorColumns],
  rows,
  checks: [
    { columns: codesOf(sectorColumns), addUpTo: 'total' },
    { row: '02', isAtMost: '01' },
    { row: '06', isAtMost: '05' },
    { row: '08', isAtMost: '07' },
    { row: '10', isAtMost: '09' },
  ],
}
