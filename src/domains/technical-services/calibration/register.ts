import { calledBy, choice, date, list, money, months, place, register, text } from '../../../ledger/index.ts'

/** Kinds of measuring instruments whose verification cycle Circular 23/2013/TT-BKHCN (as amended) fixes. */
export const instrumentKinds = list({
  code: 'instrument-kinds',
  title: 'Loại phương tiện đo',
  basis: 'Thông tư số 23/2013/TT-BKHCN, sửa đổi bởi Thông tư số 07/2019/TT-BKHCN và Thông tư số 03/2024/TT-BKHCN',
  entries: {
    analyticalScale: 'Cân phân tích',
    technicalScale: 'Cân kỹ thuật',
    springScale: 'Cân đồng hồ lò xo',
    platformScale: 'Cân bàn, cân đĩa, cân treo',
    truckScale: 'Cân ô tô',
    bloodPressureMeter: 'Huyết áp kế',
    taximeter: 'Taximet',
    waterMeter: 'Đồng hồ nước lạnh',
    fuelDispenser: 'Cột đo xăng dầu',
    electricityMeter: 'Công tơ điện',
    pressureGauge: 'Áp kế',
    thermometer: 'Nhiệt kế',
    weight: 'Quả cân',
    capacityMeasure: 'Phương tiện đo dung tích',
    electrocardiograph: 'Phương tiện đo điện tim, điện não',
    other: 'Phương tiện đo khác',
  },
})

export const calibrationServices = list({
  code: 'calibration-services',
  title: 'Hình thức',
  basis: 'Luật Đo lường số 04/2011/QH13',
  entries: {
    initial: 'Kiểm định ban đầu',
    periodic: 'Kiểm định định kỳ',
    afterRepair: 'Kiểm định sau sửa chữa',
    calibration: 'Hiệu chuẩn',
  },
})

export const outcomes = list({
  code: 'verification-outcomes',
  title: 'Kết luận',
  entries: { passed: 'Đạt', failed: 'Không đạt' },
})

/** One instrument verified or calibrated as a service. */
export const calibration = register({
  code: 'calibration',
  title: 'Kiểm định, hiệu chuẩn phương tiện đo',
  keptBy: 'technicalCentre',
  basis: [{ document: 'Luật Đo lường số 04/2011/QH13', article: 'Điều 20', from: '2012-07-01' }],
  large: true,
  fields: {
    customer: text('Khách hàng', { max: 200 }),
    district: place('Huyện, thành phố'),
    kind: choice('Loại phương tiện đo', instrumentKinds),
    serial: text('Số hiệu', { max: 60 }),
    service: choice('Hình thức', calibrationServices),
    outcome: choice('Kết luận', outcomes),
    certificateNumber: text('Số giấy chứng nhận', { max: 40 }),
    sealNumber: text('Số tem', { max: 40 }),
    // The cycle in force at issue decides it once; a later change of the cycle does not move it.
    validUntil: date('Hiệu lực đến ngày'),
    fee: money('Giá dịch vụ'),
  },
  shownAs: calledBy`${'kind'} số ${'serial'}`,
  rules: [{ that: ['validUntil', 'is after', 'verifiedOn'], tell: 'Ngày hết hiệu lực phải sau ngày kiểm định.' }],
  lifecycle: {
    states: { booked: 'Đã đăng ký', verified: 'Đã kiểm định', certified: 'Đã cấp giấy chứng nhận' },
    opening: {
      label: 'Đăng ký kiểm định',
      to: 'booked',
      on: 'bookedOn',
      fill: ['customer', 'kind'],
      by: ['specialist', 'divisionHead'],
    },
    actions: {
      verify: {
        label: 'Kiểm định, hiệu chuẩn',
        from: 'booked',
        to: 'verified',
        on: 'verifiedOn',
        fill: ['outcome'],
        mayFill: ['serial', 'service', 'sealNumber', 'validUntil', 'fee'],
        by: ['specialist', 'divisionHead'],
        within: months(1),
      },
      certify: {
        label: 'Cấp giấy chứng nhận',
        from: 'verified',
        to: 'certified',
        on: 'certifiedOn',
        fill: ['certificateNumber'],
        mayFill: ['validUntil', 'sealNumber'],
        by: ['divisionHead'],
      },
    },
  },
})
