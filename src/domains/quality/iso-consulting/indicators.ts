import { countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { isoConsulting } from './register.ts'

export const agenciesConverting = indicator(isoConsulting, {
  code: 'iso-consultings.converting',
  title: 'Số đơn vị được tư vấn chuyển đổi hệ thống quản lý chất lượng',
  unit: 'đơn vị',
  value: countDistinct('agency'),
  counted: { during: ['underWay'] },
  where: { kind: 'conversion' },
  splitBy: ['agency.kind', 'agency.district', 'fromVersion', 'toVersion', 'origin'],
})

export const agenciesBuilding = indicator(isoConsulting, {
  code: 'iso-consultings.building',
  title: 'Số đơn vị được tư vấn xây dựng hệ thống quản lý chất lượng',
  unit: 'đơn vị',
  value: countDistinct('agency'),
  counted: { during: ['underWay'] },
  where: { kind: 'building' },
  splitBy: ['agency.kind', 'agency.district', 'toVersion', 'origin'],
})

export const agenciesKeepingUp = indicator(isoConsulting, {
  code: 'iso-consultings.keeping-up',
  title: 'Số đơn vị được tư vấn duy trì, cải tiến hệ thống quản lý chất lượng',
  unit: 'đơn vị',
  value: countDistinct('agency'),
  counted: { during: ['underWay'] },
  where: { kind: 'upkeep' },
  splitBy: ['agency.kind', 'agency.district', 'origin'],
})

export const consultingFees = indicator(isoConsulting, {
  code: 'iso-consultings.fees',
  title: 'Giá trị hợp đồng tư vấn hệ thống quản lý chất lượng đã ký',
  unit: 'đồng',
  value: sum('fee'),
  counted: { on: 'contractedOn' },
  splitBy: ['kind'],
})
