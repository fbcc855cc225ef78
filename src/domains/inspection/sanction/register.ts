import { calledBy, choice, days, link, list, money, register, text, workingDays } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { premises, qualityCheck } from '../../quality/index.ts'
import { inspectionFields } from '../inspection/lists.ts'
import { inspection } from '../inspection/register.ts'

export const sanctionForms = list({
  code: 'sanction-forms',
  title: 'Hình thức xử phạt',
  basis: 'Luật Xử lý vi phạm hành chính số 15/2012/QH13',
  entries: { warning: 'Cảnh cáo', fine: 'Phạt tiền' },
})

const inspectors = ['inspector', 'specialist', 'divisionHead'] as const
const deciders = ['inspector', 'divisionHead', 'director'] as const

/** One administrative sanction, from the minutes of the violation to the day the fine is paid. */
export const sanction = register({
  code: 'sanction',
  title: 'Xử phạt vi phạm hành chính',
  keptBy: 'inspectorate',
  basis: [
    { document: 'Luật Xử lý vi phạm hành chính số 15/2012/QH13', article: 'Điều 66, Điều 73', from: '2013-07-01' },
    { document: 'Luật số 67/2020/QH14 sửa đổi Luật Xử lý vi phạm hành chính', from: '2022-01-01' },
  ],
  fields: {
    premises: link('Tổ chức, cơ sở vi phạm', premises),
    field: choice('Lĩnh vực', inspectionFields),
    inspection: link('Cuộc thanh tra, kiểm tra', inspection),
    check: link('Lượt kiểm tra chất lượng', qualityCheck),
    violation: text('Hành vi vi phạm', { max: 500 }),
    minutesNumber: text('Số biên bản', { max: 60 }),
    decisionNumber: text('Số quyết định', { max: 60 }),
    legalBasis: link('Căn cứ xử phạt', officialDocument),
    article: text('Điểm, khoản, điều', { max: 100 }),
    form: choice('Hình thức xử phạt', sanctionForms),
    fine: money('Số tiền phạt'),
    confiscated: text('Tang vật, phương tiện tịch thu', { max: 500 }),
    remedies: text('Biện pháp khắc phục hậu quả', { max: 500 }),
    receipt: text('Số chứng từ nộp phạt', { max: 60 }),
    ending: text('Lý do không xử phạt, miễn, hoãn', { max: 500 }),
  },
  shownAs: calledBy`${'premises'}: ${'violation'}`,
  rules: [
    { when: ['form', 'is', 'fine'], filled: ['fine'], tell: 'Phạt tiền thì phải ghi số tiền phạt.' },
    { that: ['fine', 'is at least', 1], tell: 'Số tiền phạt phải lớn hơn 0; cảnh cáo thì để trống.' },
  ],
  lifecycle: {
    states: {
      recorded: 'Đã lập biên bản',
      decided: 'Đã ra quyết định xử phạt',
      enforcing: 'Đang cưỡng chế',
      executed: 'Đã chấp hành',
      dismissed: 'Không xử phạt',
    },
    opening: {
      label: 'Lập biên bản vi phạm hành chính',
      to: 'recorded',
      on: 'recordedOn',
      fill: ['premises', 'field', 'violation'],
      by: inspectors,
    },
    actions: {
      decide: {
        begins: true,
        label: 'Ra quyết định xử phạt',
        from: 'recorded',
        to: 'decided',
        on: 'decidedOn',
        fill: ['form'],
        mayFill: ['fine', 'legalBasis', 'article', 'decisionNumber', 'remedies', 'confiscated'],
        by: deciders,
        within: [
          { from: '2013-07-01', to: '2021-12-31', limit: days(7) },
          { from: '2022-01-01', limit: workingDays(7) },
        ],
      },
      execute: {
        label: 'Ghi nhận nộp phạt, chấp hành xong',
        from: ['decided', 'enforcing'],
        to: 'executed',
        on: 'executedOn',
        onLabel: 'Ngày nộp phạt, chấp hành xong',
        mayFill: ['receipt'],
        by: inspectors,
        within: days(10),
      },
      enforce: {
        label: 'Cưỡng chế thi hành',
        from: 'decided',
        to: 'enforcing',
        on: 'enforcedOn',
        by: deciders,
      },
      dismiss: {
        label: 'Kết luận không xử phạt',
        from: 'recorded',
        to: 'dismissed',
        on: 'dismissedOn',
        fill: ['ending'],
        by: deciders,
      },
    },
  },
})
