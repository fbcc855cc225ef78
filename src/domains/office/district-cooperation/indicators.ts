import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { districtCooperation } from './register.ts'

export const districtActivitiesDone = indicator(districtCooperation, {
  code: 'district-cooperation.activities',
  title: 'Số lượt làm việc, hướng dẫn, phối hợp với huyện, xã',
  unit: 'lượt',
  value: count,
  counted: { on: 'doneOn' },
  splitBy: ['district', 'commune', 'form', 'topic'],
})

export const districtsReached = indicator(districtCooperation, {
  code: 'district-cooperation.districts',
  title: 'Số huyện, thành phố được làm việc, hướng dẫn, phối hợp',
  unit: 'huyện, thành phố',
  value: countDistinct('district'),
  counted: { on: 'doneOn' },
})

export const communesReached = indicator(districtCooperation, {
  code: 'district-cooperation.communes',
  title: 'Số xã, phường được làm việc, hướng dẫn, phối hợp',
  unit: 'xã, phường',
  value: countDistinct('commune'),
  counted: { on: 'doneOn' },
})
