import { count, indicator, sum } from '../../../ledger/index.ts'
import { communeSupport } from './register.ts'

export const communeSupports = indicator(communeSupport, {
  code: 'commune-support.done',
  title: 'Số lần giúp đỡ xã',
  unit: 'lần',
  value: count,
  counted: { on: 'doneOn' },
  splitBy: ['kind', 'commune'],
})

export const giftsGiven = indicator(communeSupport, {
  code: 'commune-support.gifts',
  title: 'Số suất quà tặng các hộ dân của xã được giúp đỡ',
  unit: 'suất quà',
  value: sum('gifts'),
  counted: { on: 'doneOn' },
  splitBy: ['commune', 'kind'],
})

export const supportWorth = indicator(communeSupport, {
  code: 'commune-support.worth',
  title: 'Trị giá giúp đỡ xã',
  unit: 'đồng',
  value: sum('worth'),
  counted: { on: 'doneOn' },
  splitBy: ['kind'],
})
