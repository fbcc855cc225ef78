import { count, indicator } from '../../../ledger/index.ts'
import { procedure } from './register.ts'

export const proceduresInForce = indicator(procedure, {
  code: 'procedures.in-force',
  title: 'Số thủ tục hành chính thuộc thẩm quyền đang thực hiện',
  unit: 'thủ tục',
  value: count,
  counted: { standing: ['inForce'] },
  splitBy: ['field', 'online', 'byPost'],
})

export const proceduresPublished = indicator(procedure, {
  code: 'procedures.published',
  title: 'Số thủ tục hành chính mới công bố',
  unit: 'thủ tục',
  value: count,
  counted: { on: 'publishedOn' },
  splitBy: ['field'],
})

export const procedureAmendments = indicator(procedure, {
  code: 'procedures.amendments',
  title: 'Số lượt sửa đổi, bổ sung thủ tục hành chính',
  unit: 'lượt',
  value: count,
  counted: { on: 'amendedOn' },
  splitBy: ['field'],
})

export const proceduresAbolished = indicator(procedure, {
  code: 'procedures.abolished',
  title: 'Số thủ tục hành chính bãi bỏ',
  unit: 'thủ tục',
  value: count,
  counted: { on: 'abolishedOn' },
  splitBy: ['field'],
})
