import { date, integer, place, register, text } from '../../../ledger/index.ts'

const technicians = ['specialist', 'divisionHead'] as const

/** One survey in one district: what people and enterprises there want science and technology applied to. */
export const needSurvey = register({
  code: 'need-survey',
  title: 'Khảo sát nhu cầu ứng dụng khoa học và công nghệ',
  keptBy: 'applicationCentre',
  fields: {
    subject: text('Nội dung khảo sát', { max: 400 }),
    district: place('Huyện, thành phố'),
    plannedFor: date('Dự kiến khảo sát'),
    respondents: integer('Số phiếu, số đơn vị, hộ được khảo sát', { unit: 'phiếu' }),
    needs: text('Nhu cầu ghi nhận', { max: 1000 }),
    dropping: text('Lý do không thực hiện', { max: 300 }),
  },
  shownAs: 'subject',
  lifecycle: {
    states: { planned: 'Trong kế hoạch', conducted: 'Đã khảo sát', dropped: 'Không thực hiện' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['subject', 'district'],
      by: technicians,
    },
    actions: {
      conduct: {
        begins: true,
        label: 'Khảo sát',
        from: 'planned',
        to: 'conducted',
        on: 'conductedOn',
        mayFill: ['respondents', 'needs'],
        by: technicians,
      },
      drop: {
        label: 'Bỏ khỏi kế hoạch',
        from: 'planned',
        to: 'dropped',
        on: 'droppedOn',
        fill: ['dropping'],
        by: ['divisionHead'],
      },
    },
  },
})
