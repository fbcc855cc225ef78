import { calledBy, choice, date, money, place, register, text } from '../../../ledger/index.ts'
import { calibrationServices, instrumentKinds, outcomes } from './lists.ts'

const technicians = ['specialist', 'divisionHead'] as const

/** One measuring instrument verified or calibrated as a service. */
export const calibration = register({
  code: 'calibration',
  title: 'Kiểm định, hiệu chuẩn phương tiện đo',
  keptBy: 'technicalCentre',
  basis: [
    { document: 'Luật Đo lường số 04/2011/QH13', from: '2012-07-01' },
    { document: 'Thông tư số 23/2013/TT-BKHCN', article: 'chu kỳ kiểm định phương tiện đo nhóm 2', from: '2013-11-15' },
  ],
  large: true,
  fields: {
    customer: text('Khách hàng', { max: 200 }),
    phone: text('Điện thoại liên hệ', { max: 20, personal: true }),
    address: text('Nơi đặt, sử dụng', { max: 300 }),
    district: place('Huyện, thành phố'),
    kind: choice('Loại phương tiện đo', instrumentKinds),
    model: text('Kiểu', { max: 100 }),
    maker: text('Nơi sản xuất', { max: 100 }),
    serial: text('Số hiệu', { max: 60 }),
    range: text('Phạm vi đo', { max: 100 }),
    accuracyClass: text('Cấp chính xác', { max: 40 }),
    service: choice('Hình thức', calibrationServices),
    method: text('Quy trình', { max: 60, hint: 'Số hiệu ĐLVN của quy trình kiểm định, hiệu chuẩn' }),
    inspector: text('Kiểm định viên', { max: 100, personal: true }),
    outcome: choice('Kết luận', outcomes),
    failure: text('Lý do không đạt', { max: 300 }),
    certificateNumber: text('Số giấy chứng nhận', { max: 40 }),
    sealNumber: text('Số tem', { max: 40 }),
    // The cycle in force on the day of verification decides it once; a later change of the cycle does not move it.
    validUntil: date('Hiệu lực đến ngày'),
    fee: money('Giá dịch vụ'),
    cancellation: text('Lý do hủy', { max: 300 }),
  },
  identity: ['certificateNumber'],
  shownAs: calledBy`${'kind'} số ${'serial'}`,
  rules: [
    { that: ['validUntil', 'is after', 'verifiedOn'], tell: 'Ngày hết hiệu lực phải sau ngày kiểm định.' },
    {
      when: ['outcome', 'is', 'failed'],
      empty: ['certificateNumber', 'sealNumber', 'validUntil'],
      tell: 'Phương tiện đo không đạt thì không có giấy chứng nhận, tem kiểm định và thời hạn hiệu lực.',
    },
  ],
  lifecycle: {
    states: {
      booked: 'Đã đăng ký',
      verified: 'Đã kiểm định, hiệu chuẩn',
      certified: 'Đã cấp giấy chứng nhận',
      cancelled: 'Đã hủy đăng ký',
    },
    opening: { label: 'Đăng ký', to: 'booked', on: 'bookedOn', fill: ['customer', 'kind'], by: technicians },
    actions: {
      verify: {
        begins: true,
        label: 'Kiểm định, hiệu chuẩn',
        from: 'booked',
        to: 'verified',
        on: 'verifiedOn',
        fill: ['outcome'],
        mayFill: [
          'address',
          'model',
          'maker',
          'serial',
          'range',
          'accuracyClass',
          'service',
          'method',
          'inspector',
          'failure',
          'sealNumber',
          'validUntil',
          'fee',
        ],
        by: technicians,
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
      cancel: {
        label: 'Hủy đăng ký',
        from: 'booked',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['cancellation'],
        by: technicians,
      },
    },
  },
})
