import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { radiationCheck } from './register.ts'

export const facilitiesChecked = indicator(radiationCheck, {
  code: 'radiation-checks.facilities',
  title: 'Số cơ sở được kiểm tra an toàn bức xạ',
  unit: 'cơ sở',
  value: countDistinct('facility'),
  counted: { on: 'checkedOn' },
  splitBy: ['facility.district', 'facility.sector', 'conclusion', 'reason'],
})

export const districtsChecked = indicator(radiationCheck, {
  code: 'radiation-checks.districts',
  title: 'Số huyện, thành phố có cơ sở được kiểm tra an toàn bức xạ',
  unit: 'huyện, thành phố',
  value: countDistinct('facility.district'),
  counted: { on: 'checkedOn' },
})

export const checksWithShortcomings = indicator(radiationCheck, {
  code: 'radiation-checks.with-shortcomings',
  title: 'Số cuộc kiểm tra phát hiện tồn tại, vi phạm về an toàn bức xạ',
  unit: 'cuộc',
  value: count,
  counted: { on: 'checkedOn' },
  where: { conclusion: ['shortcomings', 'violation'] },
  splitBy: ['conclusion', 'state'],
})

export const mendingOverdue = indicator(radiationCheck, {
  code: 'radiation-checks.mending-overdue',
  title: 'Số cuộc kiểm tra an toàn bức xạ quá hạn khắc phục tồn tại',
  unit: 'cuộc',
  value: count,
  counted: { standing: ['checked'], lapsesOn: 'mendBy', lapsed: true },
  splitBy: ['conclusion', 'facility.district'],
})

export const checksPlanned = indicator(radiationCheck, {
  code: 'radiation-checks.planned',
  title: 'Số cuộc kiểm tra an toàn bức xạ trong kế hoạch',
  unit: 'cuộc',
  value: count,
  counted: { during: ['planned'] },
  splitBy: ['origin', 'facility.district'],
})
