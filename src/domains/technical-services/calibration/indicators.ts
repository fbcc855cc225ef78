import { count, indicator, ratio, sum } from '../../../ledger/index.ts'
import { calibration } from './register.ts'

export const instrumentsVerified = indicator(calibration, {
  code: 'calibrations.verified',
  title: 'Số phương tiện đo được kiểm định, hiệu chuẩn',
  unit: 'phương tiện đo',
  value: count,
  counted: { on: 'verifiedOn' },
  splitBy: ['kind', 'outcome', 'service', 'district', ['kind', 'outcome']],
})

export const instrumentsPassed = indicator(calibration, {
  code: 'calibrations.passed',
  title: 'Số phương tiện đo kiểm định, hiệu chuẩn đạt yêu cầu',
  unit: 'phương tiện đo',
  value: count,
  counted: { on: 'verifiedOn' },
  where: { outcome: 'passed' },
})

export const instrumentPassRate = ratio({
  code: 'calibrations.pass-rate',
  title: 'Tỷ lệ phương tiện đo đạt yêu cầu',
  of: instrumentsPassed,
  per: instrumentsVerified,
})

export const calibrationCertificates = indicator(calibration, {
  code: 'calibrations.certificates',
  title: 'Số giấy chứng nhận kiểm định, hiệu chuẩn đã cấp',
  unit: 'giấy',
  value: count,
  counted: { on: 'certifiedOn' },
  splitBy: ['kind'],
})

export const certificatesFallingDue = indicator(calibration, {
  code: 'calibrations.falling-due',
  title: 'Số phương tiện đo hết hiệu lực kiểm định trong kỳ',
  unit: 'phương tiện đo',
  value: count,
  counted: { on: 'validUntil' },
  splitBy: ['kind', 'district'],
})

export const calibrationFees = indicator(calibration, {
  code: 'calibrations.fees',
  title: 'Doanh thu kiểm định, hiệu chuẩn',
  unit: 'đồng',
  value: sum('fee'),
  counted: { on: 'verifiedOn' },
  splitBy: ['kind'],
})
