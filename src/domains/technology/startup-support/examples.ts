import { examplesOf } from '../../../ledger/index.ts'
import { startupSupport } from './register.ts'

export const startupSupportExamples = examplesOf(startupSupport, [
  {
    on: '2021-02-01',
    fill: { kind: 'competition', title: 'Cuộc thi ý tưởng khởi nghiệp của tỉnh', partner: 'Tỉnh đoàn' },
    then: [{ do: 'carryOut', on: '2021-10-10', fill: { participants: 120, stateBudget: 150_000_000 } }],
  },
  {
    do: 'carryOut',
    on: '2021-06-20',
    fill: {
      kind: 'project',
      title: 'Dự án chế biến quả sấy',
      beneficiary: 'Hợp tác xã nông nghiệp',
      stateBudget: 80_000_000,
    },
  },
  {
    on: '2021-02-01',
    fill: { kind: 'event', title: 'Ngày hội khởi nghiệp đổi mới sáng tạo' },
    then: [{ do: 'cancel', on: '2021-08-15', fill: { reason: 'Phòng, chống dịch Covid-19' } }],
  },
])
