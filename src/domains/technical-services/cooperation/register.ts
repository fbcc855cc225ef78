import { calledBy, choice, date, list, register, text } from '../../../ledger/index.ts'

const keepers = ['specialist', 'divisionHead'] as const
const leaders = ['director', 'deputyDirector'] as const

export const partnerKinds = list({
  code: 'partner-kinds',
  title: 'Loại đối tác',
  entries: {
    institute: 'Viện nghiên cứu',
    university: 'Trường đại học, cao đẳng',
    enterprise: 'Doanh nghiệp, hợp tác xã',
    ministry: 'Cơ quan, đơn vị thuộc bộ',
    locality: 'Sở, ngành, địa phương',
    foreign: 'Đối tác nước ngoài',
    several: 'Nhiều đối tác',
  },
})

/** One cooperation with an institute, a university or an enterprise: prepared, signed, reviewed from time to time, ended. */
export const cooperation = register({
  code: 'cooperation',
  title: 'Hợp tác khoa học và công nghệ',
  keptBy: 'applicationCentre',
  fields: {
    partner: text('Đối tác', { max: 300 }),
    partnerKind: choice('Loại đối tác', partnerKinds),
    content: text('Nội dung hợp tác', { max: 1000 }),
    agreementNumber: text('Số thỏa thuận, biên bản', { max: 60 }),
    startsOn: date('Thực hiện từ ngày'),
    endsOn: date('Thực hiện đến ngày'),
    review: text('Đánh giá gần nhất', { max: 1000 }),
    dropping: text('Lý do không ký kết', { max: 300 }),
  },
  shownAs: calledBy`Hợp tác với ${'partner'}`,
  rules: [
    { that: ['endsOn', 'is after', 'startsOn'], tell: 'Ngày kết thúc hợp tác phải sau ngày bắt đầu.' },
    { that: ['endsOn', 'is after', 'signedOn'], tell: 'Ngày kết thúc hợp tác phải sau ngày ký kết.' },
  ],
  lifecycle: {
    states: {
      prepared: 'Đang xây dựng phương án',
      signed: 'Đã ký kết, đang thực hiện',
      ended: 'Đã kết thúc',
      dropped: 'Không ký kết',
    },
    opening: {
      label: 'Xây dựng phương án hợp tác',
      to: 'prepared',
      on: 'preparedOn',
      fill: ['partner', 'partnerKind', 'content'],
      by: keepers,
    },
    actions: {
      sign: {
        begins: true,
        label: 'Ký kết',
        from: 'prepared',
        to: 'signed',
        on: 'signedOn',
        mayFill: ['agreementNumber', 'startsOn', 'endsOn', 'content'],
        by: leaders,
      },
      review: {
        label: 'Đánh giá',
        from: 'signed',
        to: 'signed',
        on: 'reviewedOn',
        again: true,
        fill: ['review'],
        by: keepers,
      },
      extend: {
        label: 'Gia hạn',
        from: 'signed',
        to: 'signed',
        on: 'extendedOn',
        again: true,
        fill: ['endsOn'],
        by: leaders,
      },
      end: {
        label: 'Kết thúc',
        from: 'signed',
        to: 'ended',
        on: 'endedOn',
        mayFill: ['review'],
        by: leaders,
      },
      drop: {
        label: 'Không ký kết',
        from: 'prepared',
        to: 'dropped',
        on: 'droppedOn',
        fill: ['dropping'],
        by: leaders,
      },
    },
  },
})
