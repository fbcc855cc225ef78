import { choice, date, integer, register, text, yesNo } from '../../../ledger/index.ts'
import { publicationChannels, publicationForms, publicationTopics } from './lists.ts'

const editors = ['specialist', 'divisionHead'] as const

/** One thing published: an issue of a bulletin, a feature, a news item, a steering document put on the portal. */
export const publication = register({
  code: 'publication',
  title: 'Ấn phẩm, tin bài, chuyên mục',
  keptBy: 'informationCentre',
  fields: {
    channel: choice('Kênh thông tin', publicationChannels),
    form: choice('Hình thức', publicationForms),
    topic: choice('Chủ đề', publicationTopics),
    title: text('Tên, nội dung', { max: 400 }),
    issueNumber: text('Số', { max: 30 }),
    licence: text('Số giấy phép xuất bản', { max: 60 }),
    copies: integer('Số bản in', { unit: 'cuốn' }),
    views: integer('Lượt xem', { unit: 'lượt' }),
    partner: text('Đơn vị phối hợp', { max: 200 }),
    address: text('Địa chỉ trên mạng', { max: 300 }),
    dueOn: date('Dự kiến xuất bản'),
    onlyOnline: yesNo('Chỉ đăng trực tuyến'),
    dropping: text('Lý do không thực hiện', { max: 300 }),
  },
  shownAs: 'title',
  lifecycle: {
    states: {
      planned: 'Trong kế hoạch',
      drafted: 'Đã có bản thảo',
      published: 'Đã xuất bản, đăng tải',
      dropped: 'Không thực hiện',
    },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['channel', 'form', 'topic', 'title'],
      by: editors,
    },
    actions: {
      draft: {
        begins: true,
        label: 'Xây dựng bản thảo',
        from: 'planned',
        to: 'drafted',
        on: 'draftedOn',
        mayFill: ['issueNumber', 'partner'],
        by: editors,
      },
      publish: {
        begins: true,
        label: 'Xuất bản, đăng tải',
        from: ['planned', 'drafted'],
        to: 'published',
        on: 'publishedOn',
        mayFill: ['issueNumber', 'licence', 'copies', 'views', 'partner', 'address', 'onlyOnline'],
        by: editors,
      },
      countViews: {
        label: 'Ghi nhận lượt xem',
        from: 'published',
        to: 'published',
        on: 'viewsCountedOn',
        again: true,
        fill: ['views'],
        by: editors,
      },
      drop: {
        label: 'Bỏ khỏi kế hoạch',
        from: ['planned', 'drafted'],
        to: 'dropped',
        on: 'droppedOn',
        mayFill: ['dropping'],
        by: ['divisionHead'],
      },
    },
  },
})
