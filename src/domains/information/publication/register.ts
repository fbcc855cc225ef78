import { choice, integer, list, register, text, yesNo } from '../../../ledger/index.ts'

export const publicationChannels = list({
  code: 'publication-channels',
  title: 'Kênh thông tin',
  entries: {
    scienceBulletin: 'Bản tin KH&CN',
    videoBulletin: 'Bản tin video',
    barrierBulletin: 'Bản tin TBT',
    scienceBooklet: 'Tài liệu thông tin KH&CN',
    newspaper: 'Chuyên mục trên báo của tỉnh',
    television: 'Chuyên mục phát thanh, truyền hình',
    departmentPortal: 'Trang thông tin điện tử của Sở',
    provincePortal: 'Cổng thông tin điện tử của tỉnh',
    partnerPublication: 'Ấn phẩm của cơ quan phối hợp',
  },
})

export const publicationTopics = list({
  code: 'publication-topics',
  title: 'Chủ đề',
  entries: {
    science: 'Hoạt động KH&CN',
    technicalBarriers: 'Hàng rào kỹ thuật trong thương mại',
    administrativeReform: 'Cải cách hành chính',
  },
})

export const publicationForms = list({
  code: 'publication-forms',
  title: 'Hình thức',
  entries: { issue: 'Số xuất bản', feature: 'Chuyên mục', article: 'Tin, bài', document: 'Văn bản chỉ đạo, điều hành' },
})

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
    copies: integer('Số bản in', { unit: 'cuốn' }),
    views: integer('Lượt xem', { unit: 'lượt' }),
    partner: text('Đơn vị phối hợp', { max: 200 }),
    onlyOnline: yesNo('Chỉ đăng trực tuyến'),
  },
  shownAs: 'title',
  lifecycle: {
    states: { planned: 'Trong kế hoạch', published: 'Đã xuất bản, đăng tải', dropped: 'Không thực hiện' },
    opening: {
      label: 'Đưa vào kế hoạch',
      to: 'planned',
      on: 'plannedOn',
      fill: ['channel', 'form', 'topic', 'title'],
      by: ['specialist', 'divisionHead'],
    },
    actions: {
      publish: {
        begins: true,
        label: 'Xuất bản, đăng tải',
        from: 'planned',
        to: 'published',
        on: 'publishedOn',
        mayFill: ['issueNumber', 'copies', 'views', 'partner', 'onlyOnline'],
        by: ['specialist', 'divisionHead'],
      },
      drop: { label: 'Bỏ khỏi kế hoạch', from: 'planned', to: 'dropped', on: 'droppedOn', by: ['divisionHead'] },
    },
  },
})
