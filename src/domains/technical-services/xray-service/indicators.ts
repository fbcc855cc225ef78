import { count, countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { xrayService } from './register.ts'

export const xrayServicesDone = indicator(xrayService, {
  code: 'xray-services.done',
  title: 'Số máy X-quang được kiểm định, phòng X-quang được kiểm xạ',
  unit: 'lượt',
  value: count,
  counted: { on: 'doneOn' },
  splitBy: ['service', 'outcome', 'facility.district'],
})

export const xrayFacilitiesServed = indicator(xrayService, {
  code: 'xray-services.facilities',
  title: 'Số cơ sở được kiểm định máy, kiểm xạ phòng X-quang',
  unit: 'cơ sở',
  value: countDistinct('facility'),
  counted: { on: 'doneOn' },
  splitBy: ['facility.district'],
})

export const xrayVerificationsFallingDue = indicator(xrayService, {
  code: 'xray-services.falling-due',
  title: 'Số máy, phòng X-quang hết hiệu lực kiểm định, kiểm xạ trong kỳ',
  unit: 'máy, phòng',
  value: count,
  counted: { on: 'validUntil' },
  splitBy: ['service'],
})

export const xrayFees = indicator(xrayService, {
  code: 'xray-services.fees',
  title: 'Doanh thu kiểm định máy, kiểm xạ phòng X-quang',
  unit: 'đồng',
  value: sum('fee'),
  counted: { on: 'doneOn' },
  splitBy: ['service'],
})
