import { choice, date, list, money, place, register, text } from '../../../ledger/index.ts'

const technicians = ['specialist', 'divisionHead'] as const

export const applicationFields = list({
  code: 'application-fields',
  title: 'Lĩnh vực ứng dụng',
  entries: {
    crops: 'Trồng trọt',
    mushrooms: 'Nấm',
    tissueCulture: 'Nuôi cấy mô, nhân giống',
    livestock: 'Chăn nuôi',
    aquaculture: 'Thủy sản',
    forestry: 'Lâm nghiệp, dược liệu',
    processing: 'Bảo quản, chế biến',
    environment: 'Môi trường',
    industry: 'Công nghiệp, tiểu thủ công nghiệp',
    other: 'Lĩnh vực khác',
  },
})

/** One model in which a proven technique is put to use before everybody's eyes, from the plan to its spread. */
export const applicationModel = register({
  code: 'application-model',
  title: 'Mô hình ứng dụng tiến bộ khoa học và công nghệ',
  keptBy: 'applicationCentre',
  fields: {
    title: text('Tên mô hình', { max: 400 }),
    field: choice('Lĩnh vực', applicationFields),
    district: place('Huyện, thành phố'),
    venue: text('Địa điểm', { max: 300 }),
    technology: text('Công nghệ, kỹ thuật ứng dụng', { max: 500 }),
    scale: text('Quy mô', { max: 200 }),
    hosts: text('Đơn vị, hộ tham gia', { max: 300 }),
    funding: text('Nguồn kinh phí', { max: 200 }),
    budget: money('Kinh phí'),
    plannedFor: date('Dự kiến bắt đầu'),
    endsOn: date('Dự kiến kết thúc'),
    effect: text('Hiệu quả', { max: 1000 }),
    spread: text('Nơi, quy mô nhân rộng', { max: 500 }),
    stopping: text('Lý do dừng', { max: 300 }),
  },
  shownAs: 'title',
  rules: [
    { that: ['endsOn', 'is after', 'startedOn'], tell: 'Ngày dự kiến kết thúc phải sau ngày bắt đầu mô hình.' },
    { that: ['endsOn', 'is after', 'plannedFor'], tell: 'Ngày dự kiến kết thúc phải sau ngày dự kiến bắt đầu.' },
  ],
  lifecycle: {
    states: {
      planned: 'Trong kế hoạch',
      underWay: 'Đang triển khai',
      finished: 'Đã kết thúc',
      spread: 'Đã nhân rộng',
      stopped: 'Đã dừng',
    },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['title', 'field'],
      by: technicians,
    },
    actions: {
      start: {
        begins: true,
        label: 'Bắt đầu triển khai',
        from: 'planned',
        to: 'underWay',
        on: 'startedOn',
        mayFill: ['district', 'venue', 'scale', 'hosts', 'funding', 'budget', 'endsOn'],
        by: technicians,
      },
      finish: {
        label: 'Kết thúc, đánh giá',
        from: 'underWay',
        to: 'finished',
        on: 'finishedOn',
        fill: ['effect'],
        by: ['divisionHead'],
      },
      spread: {
        label: 'Nhân rộng',
        from: ['underWay', 'finished'],
        to: 'spread',
        on: 'spreadOn',
        fill: ['spread'],
        mayFill: ['effect'],
        by: ['divisionHead'],
      },
      stop: {
        label: 'Dừng mô hình',
        from: ['planned', 'underWay'],
        to: 'stopped',
        on: 'stoppedOn',
        fill: ['stopping'],
        by: ['divisionHead'],
      },
    },
  },
})
