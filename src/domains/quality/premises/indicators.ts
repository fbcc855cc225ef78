import { count, indicator } from '../../../ledger/index.ts'
import { premises } from './register.ts'

export const premisesOperating = indicator(premises, {
  code: 'premises.operating',
  title: 'Số cơ sở sản xuất, kinh doanh đang theo dõi',
  unit: 'cơ sở',
  value: count,
  counted: { standing: ['operating'] },
  splitBy: ['kind', 'district', 'goods', 'owner'],
})
