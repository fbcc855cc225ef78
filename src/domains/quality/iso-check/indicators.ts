import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { planned } from '../../planning/index.ts'
import { isoCheck } from './register.ts'

export const agenciesChecked = indicator(isoCheck, {
  code: 'iso-checks.agencies',
  title: 'Số cơ quan, đơn vị được kiểm tra áp dụng hệ thống quản lý chất lượng',
  unit: 'đơn vị',
  value: countDistinct('agency'),
  counted: { on: 'checkedOn' },
  splitBy: ['agency.kind', 'agency.standard', 'agency.district', 'outcome', 'shortcoming'],
})

export const plannedAgenciesChecked = planned(agenciesChecked)

export const checksScheduled = indicator(isoCheck, {
  code: 'iso-checks.scheduled',
  title: 'Số cơ quan, đơn vị dự kiến kiểm tra áp dụng hệ thống quản lý chất lượng',
  unit: 'đơn vị',
  value: countDistinct('agency'),
  counted: { on: 'scheduledFor' },
  splitBy: ['state', 'agency.kind'],
})

export const checksToMend = indicator(isoCheck, {
  code: 'iso-checks.mending-due',
  title: 'Số lượt kiểm tra hệ thống quản lý chất lượng có hạn khắc phục trong kỳ',
  unit: 'lượt',
  value: count,
  counted: { on: 'mendBy' },
  splitBy: ['state'],
})
