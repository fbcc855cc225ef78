import { choice, integer, link, money, register, text, yesNo } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { limitUnits, onlineServices, procedureFields } from './lists.ts'

const keepers = ['officeCompiler', 'specialist'] as const

/** One administrative procedure (TTHC) in the department's published list, with its time limit. */
export const procedure = register({
  code: 'procedure',
  title: 'Thủ tục hành chính',
  keptBy: 'office',
  basis: [
    { document: 'Nghị định số 63/2010/NĐ-CP', article: 'công bố, công khai thủ tục hành chính', from: '2010-10-14' },
  ],
  fields: {
    code: text('Mã thủ tục', { max: 30, hint: 'Như 1.014452, theo Cơ sở dữ liệu quốc gia về thủ tục hành chính' }),
    title: text('Tên thủ tục', { max: 500 }),
    field: choice('Lĩnh vực', procedureFields),
    limit: integer('Thời hạn giải quyết', { unit: 'ngày', min: 1, max: 400 }),
    limitUnit: choice('Đơn vị thời hạn', limitUnits),
    online: choice('Dịch vụ công trực tuyến', onlineServices),
    byPost: yesNo('Tiếp nhận, trả kết quả qua bưu chính công ích'),
    fee: money('Phí, lệ phí'),
    publishedBy: link('Quyết định công bố', officialDocument),
  },
  identity: ['code'],
  shownAs: 'title',
  lifecycle: {
    states: { inForce: 'Đang thực hiện', abolished: 'Đã bãi bỏ' },
    opening: {
      label: 'Công bố',
      to: 'inForce',
      on: 'publishedOn',
      fill: ['title', 'field', 'limit', 'limitUnit'],
      by: keepers,
    },
    actions: {
      amend: {
        label: 'Sửa đổi, bổ sung',
        from: 'inForce',
        to: 'inForce',
        on: 'amendedOn',
        again: true,
        mayFill: ['title', 'limit', 'limitUnit', 'online', 'byPost', 'fee', 'publishedBy'],
        by: keepers,
      },
      abolish: {
        label: 'Bãi bỏ',
        from: 'inForce',
        to: 'abolished',
        on: 'abolishedOn',
        mayFill: ['publishedBy'],
        by: keepers,
      },
    },
  },
})
