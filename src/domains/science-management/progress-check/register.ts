import { calledBy, choice, date, integer, link, list, money, register, text, yesNo } from '../../../ledger/index.ts'
import { scienceTask } from '../science-task/register.ts'

export const checkReasons = list({
  code: 'progress-check-reasons',
  title: 'Hình thức kiểm tra',
  entries: {
    periodic: 'Kiểm tra định kỳ',
    beforePayment: 'Kiểm tra trước khi cấp kinh phí',
    unannounced: 'Kiểm tra đột xuất',
  },
})

const managers = ['specialist', 'divisionHead'] as const

/** One check of a task in progress (kiểm tra tiến độ): what was found, what has to be mended and by when. */
export const progressCheck = register({
  code: 'progress-check',
  title: 'Kiểm tra tiến độ nhiệm vụ khoa học và công nghệ',
  keptBy: 'scienceManagement',
  basis: [
    {
      document: 'Nghị định số 08/2014/NĐ-CP',
      article: 'kiểm tra, đánh giá trong quá trình thực hiện',
      from: '2014-03-15',
    },
  ],
  fields: {
    task: link('Nhiệm vụ', scienceTask),
    reason: choice('Hình thức kiểm tra', checkReasons),
    minutesNumber: text('Số biên bản', { max: 60 }),
    withVolume: yesNo('Có xác định khối lượng'),
    confirmedVolume: money('Giá trị khối lượng xác nhận'),
    donePercent: integer('Khối lượng công việc hoàn thành', { unit: '%', max: 100 }),
    behindSchedule: yesNo('Chậm tiến độ'),
    finding: text('Kết quả, tồn tại', { max: 1000 }),
    mendBy: date('Hạn khắc phục'),
    mending: text('Kết quả khắc phục', { max: 1000 }),
    cancellation: text('Lý do không kiểm tra', { max: 300 }),
  },
  identity: ['task', 'checkedOn'],
  shownAs: calledBy`Kiểm tra ${'task'}`,
  rules: [
    { that: ['mendBy', 'is after', 'checkedOn'], tell: 'Hạn khắc phục phải sau ngày kiểm tra.' },
    {
      when: ['withVolume', 'is', false],
      empty: ['confirmedVolume'],
      tell: 'Không xác định khối lượng thì không ghi giá trị khối lượng xác nhận.',
    },
  ],
  lifecycle: {
    states: {
      planned: 'Trong kế hoạch',
      checked: 'Đã kiểm tra',
      mended: 'Đã khắc phục',
      cancelled: 'Không kiểm tra',
    },
    opening: { label: 'Đưa vào kế hoạch', to: 'planned', on: 'plannedOn', fill: ['task'], by: managers },
    actions: {
      check: {
        begins: true,
        label: 'Kiểm tra',
        from: 'planned',
        to: 'checked',
        on: 'checkedOn',
        mayFill: [
          'reason',
          'minutesNumber',
          'withVolume',
          'confirmedVolume',
          'donePercent',
          'behindSchedule',
          'finding',
          'mendBy',
        ],
        by: managers,
      },
      mend: {
        label: 'Xác nhận khắc phục',
        from: 'checked',
        to: 'mended',
        on: 'mendedOn',
        fill: ['mending'],
        by: managers,
      },
      cancel: {
        label: 'Không kiểm tra',
        from: 'planned',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['cancellation'],
        by: ['divisionHead'],
      },
    },
  },
})
