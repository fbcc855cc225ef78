import { calledBy, choice, date, link, list, money, register, text } from '../../../ledger/index.ts'
import { radiationFacility, xrayMachine } from '../../radiation-safety/index.ts'
import { outcomes } from '../calibration/lists.ts'

const technicians = ['specialist', 'divisionHead'] as const

export const xrayServices = list({
  code: 'xray-services',
  title: 'Dịch vụ',
  entries: {
    machineVerification: 'Kiểm định máy X-quang',
    roomSurvey: 'Kiểm xạ phòng X-quang',
    dosimetry: 'Đo liều kế cá nhân',
  },
})

/** One service at a medical facility: an X-ray machine verified, or a room surveyed for radiation. */
export const xrayService = register({
  code: 'xray-service',
  title: 'Kiểm định máy, kiểm xạ phòng X-quang',
  keptBy: 'technicalCentre',
  basis: [
    { document: 'Luật Năng lượng nguyên tử số 18/2008/QH12', from: '2009-01-01', to: '2025-12-31' },
    { document: 'Luật Năng lượng nguyên tử số 94/2025/QH15', from: '2026-01-01' },
  ],
  fields: {
    facility: link('Cơ sở', radiationFacility),
    service: choice('Dịch vụ', xrayServices),
    machine: link('Máy X-quang', xrayMachine),
    room: text('Phòng', { max: 100 }),
    outcome: choice('Kết luận', outcomes),
    findings: text('Nhận xét, kiến nghị', { max: 500 }),
    certificateNumber: text('Số giấy chứng nhận, biên bản', { max: 40 }),
    validUntil: date('Hiệu lực đến ngày'),
    fee: money('Giá dịch vụ'),
    cancellation: text('Lý do hủy', { max: 300 }),
  },
  identity: ['certificateNumber'],
  shownAs: calledBy`${'service'} tại ${'facility'}`,
  rules: [
    { that: ['validUntil', 'is after', 'doneOn'], tell: 'Ngày hết hiệu lực phải sau ngày kiểm định, kiểm xạ.' },
    {
      when: ['outcome', 'is', 'failed'],
      empty: ['validUntil'],
      tell: 'Máy, phòng không đạt thì không có thời hạn hiệu lực.',
    },
  ],
  lifecycle: {
    states: {
      booked: 'Đã đăng ký',
      done: 'Đã kiểm định, kiểm xạ',
      certified: 'Đã cấp giấy chứng nhận, biên bản',
      cancelled: 'Đã hủy đăng ký',
    },
    opening: { label: 'Đăng ký', to: 'booked', on: 'bookedOn', fill: ['facility', 'service'], by: technicians },
    actions: {
      perform: {
        begins: true,
        label: 'Kiểm định, kiểm xạ',
        from: 'booked',
        to: 'done',
        on: 'doneOn',
        fill: ['outcome'],
        mayFill: ['machine', 'room', 'findings', 'validUntil', 'fee'],
        by: technicians,
      },
      certify: {
        label: 'Cấp giấy chứng nhận, biên bản',
        from: 'done',
        to: 'certified',
        on: 'certifiedOn',
        fill: ['certificateNumber'],
        mayFill: ['validUntil'],
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
