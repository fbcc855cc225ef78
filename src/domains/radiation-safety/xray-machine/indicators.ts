import { count, indicator } from '../../../ledger/index.ts'
import { xrayMachine } from './register.ts'

export const machinesInUse = indicator(xrayMachine, {
  code: 'xray-machines.in-use',
  title: 'Số thiết bị X-quang đang sử dụng',
  unit: 'thiết bị',
  value: count,
  counted: { standing: ['declared', 'inUse'] },
  splitBy: ['kind', 'mobile', 'facility.sector', 'facility.ownership', 'facility.district'],
})

export const machinesDeclared = indicator(xrayMachine, {
  code: 'xray-machines.declared',
  title: 'Số thiết bị X-quang khai báo',
  unit: 'thiết bị',
  value: count,
  counted: { on: 'declaredOn' },
  splitBy: ['kind', 'facility.district'],
})

export const machinesVerified = indicator(xrayMachine, {
  code: 'xray-machines.verifications',
  title: 'Số lượt kiểm định thiết bị X-quang',
  unit: 'lượt',
  value: count,
  counted: { on: 'verifiedOn' },
  splitBy: ['kind'],
})

export const verificationsLapsingSoon = indicator(xrayMachine, {
  code: 'xray-machines.verifications-lapsing-soon',
  title: 'Số thiết bị X-quang hết hạn kiểm định trong 90 ngày tới',
  unit: 'thiết bị',
  value: count,
  counted: { standing: ['inUse'], lapsesOn: 'verifiedUntil', lapsesWithin: 90 },
  splitBy: ['kind', 'facility.district'],
})

export const verificationsLapsed = indicator(xrayMachine, {
  code: 'xray-machines.verifications-lapsed',
  title: 'Số thiết bị X-quang đã hết hạn kiểm định',
  unit: 'thiết bị',
  value: count,
  counted: { standing: ['inUse'], lapsesOn: 'verifiedUntil', lapsed: true },
  splitBy: ['kind', 'facility.district'],
})
