import { calledBy, choice, decimal, link, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { columnList, rowList } from '../forms/forms.ts'
import { statisticalForm } from '../statistical-form/register.ts'

/** One cell of a form that no register holds, entered by hand with the source from which it was taken. */
export const statisticalEntry = register({
  code: 'statistical-entry',
  title: 'Số liệu thống kê nhập tay',
  keptBy: 'informationCentre',
  fields: {
    form: link('Biểu', statisticalForm),
    row: choice('Dòng', rowList, { hint: 'Để trống khi biểu chưa có danh mục dòng' }),
    rowTitle: text('Tên dòng', { max: 300, hint: 'Ghi khi biểu chưa có danh mục dòng' }),
    column: choice('Cột', columnList),
    amount: decimal('Số liệu', { unit: 'đơn vị của biểu' }),
    source: text('Nguồn số liệu', { max: 500 }),
    document: link('Văn bản nguồn', officialDocument),
  },
  identity: ['form', 'row', 'rowTitle', 'column'],
  shownAs: calledBy`${'row'}${'rowTitle'}, ${'column'}: ${'amount'}`,
  lifecycle: {
    states: { entered: 'Đã nhập', withdrawn: 'Đã bỏ' },
    opening: {
      label: 'Nhập số liệu',
      to: 'entered',
      on: 'enteredOn',
      fill: ['form', 'column', 'amount', 'source'],
      by: ['specialist', 'officeCompiler'],
    },
    actions: {
      revise: {
        label: 'Sửa số liệu',
        from: 'entered',
        to: 'entered',
        on: 'revisedOn',
        again: true,
        fill: ['amount', 'source'],
        by: ['specialist', 'officeCompiler'],
      },
      withdraw: {
        label: 'Bỏ số liệu',
        from: 'entered',
        to: 'withdrawn',
        on: 'withdrawnOn',
        by: ['divisionHead', 'officeCompiler'],
      },
    },
  },
})
