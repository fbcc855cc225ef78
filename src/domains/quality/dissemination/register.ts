import { choice, integer, list, places, register, text, yesNo } from '../../../ledger/index.ts'
import { guidanceSubjects } from '../guidance/register.ts'

export const disseminationOccasions = list({
  code: 'dissemination-occasions',
  title: 'Hình thức tuyên truyền',
  entries: {
    duringChecks: 'Lồng ghép trong các cuộc kiểm tra nhà nước',
    meeting: 'Tại hội nghị, buổi làm việc',
    commemoration: 'Nhân các ngày kỷ niệm của ngành',
    documents: 'Bằng văn bản, tài liệu',
  },
})

const keepers = ['specialist', 'divisionHead'] as const

/** One round of telling units what the law on standards, metrology and quality asks of them. */
export const dissemination = register({
  code: 'dissemination',
  title: 'Tuyên truyền, phổ biến pháp luật về tiêu chuẩn, đo lường, chất lượng',
  keptBy: 'standards',
  basis: [{ document: 'Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13', from: '2013-01-01' }],
  fields: {
    title: text('Đợt tuyên truyền', { max: 300 }),
    occasion: choice('Hình thức tuyên truyền', disseminationOccasions),
    subject: choice('Nội dung chính', guidanceSubjects),
    districts: places('Địa bàn'),
    units: integer('Số đơn vị được tuyên truyền', { unit: 'đơn vị' }),
    // In the field nobody keeps a list to the last unit: the minutes then say «trên 40 đơn vị».
    atLeast: yesNo('Số đơn vị là mức tối thiểu'),
    leaflets: integer('Số tài liệu cấp phát', { unit: 'bản' }),
  },
  shownAs: 'title',
  lifecycle: {
    states: { planned: 'Trong kế hoạch', done: 'Đã thực hiện', cancelled: 'Không thực hiện' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['title', 'occasion'],
      by: keepers,
    },
    actions: {
      carryOut: {
        begins: true,
        label: 'Thực hiện',
        from: 'planned',
        to: 'done',
        on: 'doneOn',
        fill: ['units'],
        mayFill: ['atLeast', 'leaflets', 'districts', 'subject'],
        by: keepers,
      },
      cancel: { label: 'Bỏ khỏi kế hoạch', from: 'planned', to: 'cancelled', on: 'cancelledOn', by: ['divisionHead'] },
    },
  },
})
