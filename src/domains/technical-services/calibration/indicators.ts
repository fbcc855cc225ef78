import { count, indicator, sum } from '../../../ledger/index.ts'
import { calibration } from './register.ts'

export const instrumentsVerified = indicator(calibration, {
  code: 'calibrations.verified',
  title: 'Số phương tiện đo được kiểm định, hiệu chuẩn',
  unit: 'phương tiện đo',
  value: count,
  counted: { on: 'verifiedOn' },
  splitBy: ['kind', 'outcome', 'district'],
})

export const certificatesFallingDue = indicator(calibration, {
  code: 'calibrations.falling-due',
  title: 'Số phương tiện đo đến hạn kiểm định lại',
  unit: 'phương tiện đo',
  value: count,
  counted: { on: 'validUntil' },
  splitBy: ['kind'],
})

export const calibrationFees = indicator(calibration, {
  code: 'calibrations.fees',
  title: 'Doanh thu kiểm định, hiệu chuẩn',
  unit: 'đồng',
  value: sum('fee'),
  counted: { on: 'verifiedOn' },
})
