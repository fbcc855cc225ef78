import {
  calledBy,
  choice,
  date,
  integer,
  link,
  list,
  register,
  text,
  workingDays,
  yesNo,
} from '../../../ledger/index.ts'
import { atomicEnergyLaw } from '../lists.ts'
import { radiationFacility } from '../radiation-facility/register.ts'

const officers = ['specialist', 'divisionHead'] as const

export const xrayKinds = list({
  code: 'xray-kinds',
  title: 'Loại thiết bị',
  entries: {
    general: 'X-quang tổng hợp',
    dental: 'X-quang răng',
    mammography: 'X-quang chụp vú',
    mobile: 'X-quang di động',
    boneDensity: 'Đo mật độ xương',
    fluoroscopy: 'X-quang tăng sáng truyền hình',
    tomography: 'Chụp cắt lớp vi tính (CT)',
    positronTomography: { label: 'PET/CT', from: '2026-01-01' },
    photonTomography: { label: 'SPECT/CT', from: '2026-01-01' },
    other: { label: 'Thiết bị phát tia X khác', from: '2026-01-01' },
  },
})

export const roomSurveyResults = list({
  code: 'room-survey-results',
  title: 'Kết quả kiểm xạ',
  entries: { passed: 'Đạt', failed: 'Không đạt' },
})

/** One machine that emits X-rays, from its declaration to the day it leaves the province. */
export const xrayMachine = register({
  code: 'xray-machine',
  title: 'Thiết bị X-quang',
  keptBy: 'technology',
  basis: atomicEnergyLaw,
  fields: {
    facility: link('Cơ sở', radiationFacility),
    kind: choice('Loại thiết bị', xrayKinds),
    manufacturer: text('Hãng sản xuất', { max: 100 }),
    model: text('Kiểu, mã hiệu', { max: 100 }),
    serial: text('Số xê-ri', { max: 100 }),
    tubeSerial: text('Số xê-ri bóng phát tia', { max: 100 }),
    maxVoltage: integer('Điện áp cực đại', { unit: 'kV', max: 1000 }),
    maxCurrent: integer('Dòng bóng cực đại', { unit: 'mA', max: 5000 }),
    madeIn: text('Nơi, năm sản xuất', { max: 60 }),
    mobile: yesNo('Thiết bị di động'),
    room: text('Phòng đặt thiết bị', { max: 100 }),
    acquiredOn: date('Ngày có thiết bị'),
    confirmationNumber: text('Số giấy xác nhận khai báo', { max: 60 }),
    verificationCertificate: text('Số giấy chứng nhận kiểm định', { max: 60 }),
    verifiedUntil: date('Kiểm định có hiệu lực đến'),
    roomSurvey: choice('Kết quả kiểm xạ', roomSurveyResults),
    movedTo: text('Chuyển đến', { max: 200 }),
  },
  identity: ['model', 'serial'],
  shownAs: calledBy`${'kind'} ${'model'} số ${'serial'}`,
  rules: [
    { that: ['declaredOn', 'is not before', 'acquiredOn'], tell: 'Ngày khai báo không được trước ngày có thiết bị.' },
    { that: ['verifiedUntil', 'is after', 'verifiedOn'], tell: 'Kiểm định phải có hiệu lực sau ngày kiểm định.' },
  ],
  lifecycle: {
    states: {
      declared: 'Đã khai báo',
      inUse: 'Đang sử dụng',
      stopped: 'Ngừng sử dụng',
      movedAway: 'Chuyển khỏi tỉnh',
      disposed: 'Đã thanh lý',
    },
    opening: {
      label: 'Khai báo',
      to: 'declared',
      on: 'declaredOn',
      fill: ['facility', 'kind', 'model', 'serial'],
      by: officers,
    },
    actions: {
      confirm: {
        begins: true,
        label: 'Xác nhận khai báo',
        from: 'declared',
        to: 'inUse',
        on: 'confirmedOn',
        mayFill: ['confirmationNumber'],
        by: ['divisionHead', 'deputyDirector', 'director'],
        within: [{ from: '2021-02-01', to: '2025-12-31', limit: workingDays(5) }],
      },
      verify: {
        label: 'Kiểm định',
        from: 'inUse',
        to: 'inUse',
        on: 'verifiedOn',
        again: true,
        fill: ['verifiedUntil'],
        mayFill: ['verificationCertificate'],
        by: officers,
      },
      surveyRoom: {
        label: 'Kiểm xạ phòng đặt thiết bị',
        from: 'inUse',
        to: 'inUse',
        on: 'roomSurveyedOn',
        again: true,
        fill: ['roomSurvey'],
        by: officers,
      },
      stop: {
        label: 'Ngừng sử dụng',
        from: 'inUse',
        to: 'stopped',
        on: 'stoppedOn',
        again: true,
        by: officers,
      },
      resume: {
        label: 'Sử dụng trở lại',
        from: 'stopped',
        to: 'inUse',
        on: 'resumedOn',
        again: true,
        by: officers,
      },
      moveAway: {
        label: 'Chuyển khỏi tỉnh',
        from: ['declared', 'inUse', 'stopped'],
        to: 'movedAway',
        on: 'movedAwayOn',
        fill: ['movedTo'],
        by: officers,
      },
      dispose: {
        label: 'Thanh lý',
        from: ['declared', 'inUse', 'stopped'],
        to: 'disposed',
        on: 'disposedOn',
        by: officers,
      },
    },
  },
})
