import { calledBy, choice, integer, list, register, text } from '../../../ledger/index.ts'

const librarians = ['specialist', 'divisionHead'] as const

export const holdingKinds = list({
  code: 'library-holding-kinds',
  title: 'Loại tài liệu',
  entries: {
    newspaper: 'Báo',
    journal: 'Tạp chí',
    book: 'Sách',
    taskReport: 'Báo cáo kết quả nhiệm vụ',
    disc: 'Đĩa, tài liệu số',
  },
})

export const holdingSources = list({
  code: 'library-holding-sources',
  title: 'Nơi xuất bản',
  entries: { province: 'Của tỉnh', central: 'Trung ương', otherProvince: 'Các tỉnh, thành phố khác' },
})

/** One issue of a newspaper or a journal, or one book, added to the library. */
export const libraryHolding = register({
  code: 'library-holding',
  title: 'Tài liệu thư viện KH&CN',
  keptBy: 'informationCentre',
  fields: {
    kind: choice('Loại tài liệu', holdingKinds),
    title: text('Tên tài liệu', { max: 300 }),
    issueNumber: text('Số, kỳ', { max: 40 }),
    source: choice('Nơi xuất bản', holdingSources),
    author: text('Tác giả, cơ quan xuất bản', { max: 200 }),
    copies: integer('Số bản', { unit: 'bản' }),
    shelfMark: text('Ký hiệu xếp giá', { max: 60 }),
    removal: text('Lý do loại', { max: 300 }),
  },
  identity: ['title', 'issueNumber'],
  shownAs: calledBy`${'title'} số ${'issueNumber'}`,
  lifecycle: {
    states: { added: 'Đã bổ sung', catalogued: 'Đã biên mục', removed: 'Đã loại khỏi kho' },
    opening: { label: 'Bổ sung', to: 'added', on: 'addedOn', fill: ['kind', 'title'], by: librarians },
    actions: {
      catalogue: {
        label: 'Biên mục vào thư viện điện tử',
        from: 'added',
        to: 'catalogued',
        on: 'cataloguedOn',
        mayFill: ['shelfMark'],
        by: librarians,
      },
      remove: {
        label: 'Loại khỏi kho',
        from: ['added', 'catalogued'],
        to: 'removed',
        on: 'removedOn',
        fill: ['removal'],
        by: ['divisionHead'],
      },
    },
  },
})
