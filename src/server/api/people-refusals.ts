import { refuse } from '../../ledger/index.ts'

/** Where a day was sent that is none. */
export const badDay = refuse('office/day-bad', 'Ngày phải là ngày có thật viết năm-tháng-ngày, ví dụ 2021-09-05.')

/** Where the administrator of a province gives what is another province's. */
export const elsewhere = refuse(
  'office/province-of-others',
  'Người quản trị của một tỉnh chỉ giao chức vụ và khóa trong tỉnh đó; việc khác do người quản trị toàn hệ thống làm.',
)
