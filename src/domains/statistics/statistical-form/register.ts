import { calledBy, choice, date, link, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { formList } from '../forms/forms.ts'

const compilers = ['specialist', 'officeCompiler'] as const
const heads = ['divisionHead', 'officeCompiler'] as const
const leaders = ['director', 'deputyDirector'] as const

/** One yearly form of the statistics of science and technology: its cells come from the registers, or by hand with a source. */
export const statisticalForm = register({
  code: 'statistical-form',
  title: 'Biểu thống kê ngành khoa học và công nghệ',
  keptBy: 'informationCentre',
  basis: [{ document: 'Thông tư số 15/2018/TT-BKHCN', article: 'chế độ báo cáo thống kê', from: '2019-01-01' }],
  fields: {
    form: choice('Biểu', formList),
    forFrom: date('Số liệu từ ngày'),
    forTo: date('Đến hết ngày'),
    dueOn: date('Hạn gửi'),
    planDocument: link('Kế hoạch thống kê', officialDocument),
    findings: text('Điểm cần soát', { max: 2000 }),
    sentTo: text('Nơi nhận', { max: 200 }),
    letter: link('Văn bản gửi', officialDocument),
    reason: text('Lý do trả lại, điều chỉnh', { max: 500 }),
  },
  identity: ['form', 'forFrom'],
  shownAs: calledBy`${'form'} (${'forFrom'} – ${'forTo'})`,
  rules: [{ that: ['forTo', 'is after', 'forFrom'], tell: 'Kỳ số liệu phải kết thúc sau ngày bắt đầu.' }],
  lifecycle: {
    states: { open: 'Đang lập', filled: 'Đã điền', checked: 'Đã kiểm tra', sent: 'Đã gửi' },
    opening: { label: 'Lập biểu', to: 'open', on: 'openedOn', fill: ['form', 'forFrom', 'forTo'], by: compilers },
    actions: {
      fillIn: { label: 'Điền xong', from: 'open', to: 'filled', on: 'filledOn', again: true, by: compilers },
      check: {
        label: 'Kiểm tra xong',
        from: 'filled',
        to: 'checked',
        on: 'checkedOn',
        again: true,
        mayFill: ['findings'],
        by: heads,
      },
      return: {
        label: 'Trả lại để điền tiếp',
        from: ['filled', 'checked'],
        to: 'open',
        on: 'returnedOn',
        again: true,
        fill: ['reason'],
        by: heads,
      },
      send: {
        label: 'Gửi',
        from: 'checked',
        to: 'sent',
        on: 'sentOn',
        again: true,
        mayFill: ['sentTo', 'letter'],
        by: leaders,
      },
      reopen: {
        label: 'Điều chỉnh số liệu đã gửi',
        from: 'sent',
        to: 'open',
        on: 'reopenedOn',
        again: true,
        fill: ['reason'],
        by: leaders,
      },
    },
  },
})
