import { calledBy, choice, date, link, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { premises } from '../premises/register.ts'
import { checkConclusions, checkOccasions, checkPurposes, violations } from './lists.ts'

const checkers = ['specialist', 'divisionHead', 'inspector'] as const

/** One visit to premises; what was looked at there stands in `checked-item`, what was taken along in `quality-sample`. */
export const qualityCheck = register({
  code: 'quality-check',
  title: 'Kiểm tra tiêu chuẩn, đo lường, chất lượng',
  keptBy: 'standards',
  basis: [
    { document: 'Luật Chất lượng sản phẩm, hàng hóa số 05/2007/QH12', from: '2008-07-01' },
    { document: 'Luật Đo lường số 04/2011/QH13', from: '2012-07-01' },
    {
      document: 'Luật số 78/2025/QH15 sửa đổi, bổ sung một số điều của Luật Chất lượng sản phẩm, hàng hóa',
      from: '2026-01-01',
    },
  ],
  fields: {
    premises: link('Cơ sở', premises),
    purpose: choice('Mục đích', checkPurposes),
    occasion: choice('Hình thức', checkOccasions),
    decision: link('Quyết định, kế hoạch kiểm tra', officialDocument),
    minutesNumber: text('Số biên bản', { max: 40 }),
    conclusion: choice('Kết luận', checkConclusions),
    violation: choice('Hành vi vi phạm chính', violations),
    finding: text('Nội dung phát hiện', { max: 1000 }),
    mendBy: date('Hạn khắc phục'),
  },
  shownAs: calledBy`${'purpose'} ngày ${'checkedOn'}: ${'premises'}`,
  rules: [
    {
      when: ['conclusion', 'is', 'violating'],
      filled: ['violation'],
      tell: 'Kết luận có vi phạm thì phải ghi hành vi vi phạm chính.',
    },
    { that: ['mendBy', 'is not before', 'checkedOn'], tell: 'Hạn khắc phục không được trước ngày kiểm tra.' },
  ],
  lifecycle: {
    states: { checked: 'Đã kiểm tra', concluded: 'Đã kết luận', mended: 'Đã khắc phục' },
    opening: { label: 'Kiểm tra', to: 'checked', on: 'checkedOn', fill: ['premises', 'purpose'], by: checkers },
    actions: {
      conclude: {
        label: 'Kết luận kiểm tra',
        from: 'checked',
        to: 'concluded',
        on: 'concludedOn',
        fill: ['conclusion'],
        mayFill: ['violation', 'finding', 'mendBy', 'minutesNumber'],
        by: checkers,
      },
      confirmMended: {
        label: 'Xác nhận đã khắc phục',
        from: 'concluded',
        to: 'mended',
        on: 'mendedOn',
        mayFill: ['finding'],
        by: checkers,
      },
    },
  },
})
