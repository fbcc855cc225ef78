import { count, countDistinct, filled, indicator, missing, ratio, sum } from '../indicator/index.ts'
import {
  calledBy,
  choice,
  date,
  decimal,
  integer,
  link,
  list,
  money,
  type Place,
  place,
  places,
  register,
  text,
  yesNo,
} from '../register/index.ts'

/** A library: the toy with which the ledger is tested, so that no test of the machine knows the department's work. */
export const readerKinds = list({
  code: 'reader-kinds',
  title: 'Loại bạn đọc',
  entries: { student: 'Học sinh, sinh viên', teacher: 'Giáo viên', other: 'Bạn đọc khác' },
})

export const genres = list({
  code: 'genres',
  title: 'Loại sách',
  entries: { novel: 'Tiểu thuyết', science: 'Khoa học', children: { label: 'Thiếu nhi', from: '2020-03-01' } },
})

export const libraryPlaces: readonly Place[] = [
  { code: 'van-ho', name: 'Vân Hồ', level: 'district' },
  { code: 'moc-chau', name: 'Mộc Châu', level: 'district' },
  { code: 'bac-yen', name: 'Bắc Yên', level: 'district' },
]

export const libraryCard = register({
  code: 'library-card',
  title: 'Thẻ bạn đọc',
  keptBy: 'library',
  fields: {
    number: text('Số thẻ', { matches: { pattern: 'T\\d+', tell: 'phải là chữ T và các chữ số' } }),
    holder: text('Người giữ thẻ', { personal: true }),
    kind: choice('Loại bạn đọc', readerKinds),
    district: place('Nơi ở'),
    expiresOn: date('Ngày hết hạn'),
    deposit: money('Tiền đặt cọc'),
  },
  identity: ['number'],
  shownAs: calledBy`Thẻ số ${'number'}`,
  rules: [{ that: ['expiresOn', 'is after', 'issuedOn'], tell: 'Ngày hết hạn phải sau ngày cấp' }],
  lifecycle: {
    states: { inForce: 'Đang dùng', suspended: 'Tạm khóa', revoked: 'Đã thu hồi' },
    opening: { label: 'Cấp thẻ', to: 'inForce', on: 'issuedOn', fill: ['number'], by: ['specialist'] },
    actions: {
      suspend: {
        label: 'Tạm khóa',
        from: 'inForce',
        to: 'suspended',
        on: 'suspendedOn',
        by: ['specialist'],
        again: true,
      },
      restore: { label: 'Mở lại', from: 'suspended', to: 'inForce', on: 'restoredOn', by: ['specialist'], again: true },
      revoke: { label: 'Thu hồi', from: ['inForce', 'suspended'], to: 'revoked', on: 'revokedOn', by: ['director'] },
    },
  },
})

export const bookLoan = register({
  code: 'book-loan',
  title: 'Phiếu mượn sách',
  keptBy: 'library',
  fields: {
    card: link('Thẻ', libraryCard),
    title: text('Tên sách'),
    genre: choice('Loại sách', genres),
    district: place('Nơi đọc'),
    shownIn: places('Trưng bày tại'),
    volumes: integer('Số tập', { unit: 'tập' }),
    weight: decimal('Khối lượng', { unit: 'kg' }),
    fee: money('Phí'),
    damaged: yesNo('Có hư hỏng'),
    dueOn: date('Hạn trả'),
  },
  shownAs: 'title',
  large: true,
  lifecycle: {
    states: { lent: 'Đang mượn', overdue: 'Quá hạn', returned: 'Đã trả', lost: 'Đã mất' },
    opening: { label: 'Cho mượn', to: 'lent', on: 'lentOn', fill: ['title'], by: ['specialist'] },
    actions: {
      extend: {
        label: 'Gia hạn',
        from: ['lent', 'overdue'],
        to: 'lent',
        on: 'extendedOn',
        mayFill: ['dueOn'],
        by: ['specialist'],
        again: true,
      },
      remind: {
        label: 'Nhắc trả',
        from: ['lent', 'overdue'],
        to: 'overdue',
        on: 'remindedOn',
        by: ['specialist'],
        again: true,
      },
      return: {
        label: 'Nhận lại',
        from: ['lent', 'overdue'],
        to: 'returned',
        on: 'returnedOn',
        mayFill: ['damaged', 'fee'],
        by: ['specialist'],
      },
      lose: {
        label: 'Báo mất',
        from: ['lent', 'overdue'],
        to: 'lost',
        on: 'lostOn',
        fill: ['fee'],
        by: ['specialist'],
      },
    },
  },
})

export const cardIndicators = [
  indicator(libraryCard, {
    code: 'cards.issued',
    title: 'Số thẻ đã cấp',
    unit: 'thẻ',
    value: count,
    counted: { on: 'issuedOn' },
    splitBy: ['kind', 'district', ['kind', 'district'], 'state'],
  }),
  indicator(libraryCard, {
    code: 'cards.in-force',
    title: 'Số thẻ đang dùng',
    unit: 'thẻ',
    value: count,
    counted: { standing: ['inForce'], lapsesOn: 'expiresOn' },
    splitBy: ['kind', 'state'],
  }),
  indicator(libraryCard, {
    code: 'cards.lapsing-soon',
    title: 'Số thẻ sắp hết hạn',
    unit: 'thẻ',
    value: count,
    counted: { standing: ['inForce', 'suspended'], lapsesOn: 'expiresOn', lapsesWithin: 20 },
    splitBy: ['kind'],
  }),
  indicator(libraryCard, {
    code: 'cards.lapsed',
    title: 'Số thẻ quá hạn chưa thu hồi',
    unit: 'thẻ',
    value: count,
    counted: { standing: ['inForce', 'suspended'], lapsesOn: 'expiresOn', lapsed: true },
    splitBy: ['kind'],
  }),
  indicator(libraryCard, {
    code: 'cards.suspensions',
    title: 'Số lượt tạm khóa',
    unit: 'lượt',
    value: count,
    counted: { on: 'suspendedOn' },
    splitBy: ['kind'],
  }),
  indicator(libraryCard, {
    code: 'cards.suspended-on-some-day',
    title: 'Số thẻ có lúc bị khóa',
    unit: 'thẻ',
    value: count,
    counted: { during: ['suspended'] },
    splitBy: ['origin', ['origin', 'kind'], 'state'],
  }),
  indicator(libraryCard, {
    code: 'cards.valid',
    title: 'Số thẻ còn hạn',
    unit: 'thẻ',
    value: count,
    counted: { holding: ['issuedOn', 'expiresOn'] },
    where: { kind: ['student', 'teacher'] },
    splitBy: ['kind'],
  }),
  indicator(libraryCard, {
    code: 'cards.held',
    title: 'Số thẻ bạn đọc đang giữ',
    unit: 'thẻ',
    value: count,
    counted: { holding: ['issuedOn', 'revokedOn'] },
    splitBy: ['district', 'state'],
  }),
  indicator(libraryCard, {
    code: 'cards.deposits',
    title: 'Tiền đặt cọc',
    unit: 'đồng',
    value: sum('deposit'),
    counted: { on: 'issuedOn' },
    where: { holder: filled },
    splitBy: ['district'],
  }),
] as const

export const loanIndicators = [
  indicator(bookLoan, {
    code: 'loans.lent',
    title: 'Số lượt cho mượn',
    unit: 'lượt',
    value: count,
    counted: { on: 'lentOn' },
    splitBy: ['genre', 'damaged', 'card.kind', ['genre', 'card.district']],
  }),
  indicator(bookLoan, {
    code: 'loans.readers',
    title: 'Số bạn đọc mượn sách',
    unit: 'người',
    value: countDistinct('card'),
    counted: { on: 'lentOn' },
    splitBy: ['genre', 'card.kind', ['genre', 'district']],
  }),
  indicator(bookLoan, {
    code: 'loans.extending-readers',
    title: 'Số thẻ có gia hạn',
    unit: 'người',
    value: countDistinct('card.number'),
    counted: { on: 'extendedOn' },
    splitBy: ['genre', 'state'],
  }),
  indicator(bookLoan, {
    code: 'loans.extensions',
    title: 'Số lượt gia hạn',
    unit: 'lượt',
    value: count,
    counted: { on: 'extendedOn' },
    where: { 'card.kind': 'student' },
    splitBy: ['district'],
  }),
  indicator(bookLoan, {
    code: 'loans.weight',
    title: 'Khối lượng sách',
    unit: 'kg',
    value: sum('weight'),
    counted: { on: 'lentOn' },
    where: { dueOn: missing },
    splitBy: ['genre'],
  }),
  indicator(bookLoan, {
    code: 'loans.lost',
    title: 'Số sách mất',
    unit: 'quyển',
    value: count,
    counted: { on: 'lostOn' },
    splitBy: ['genre', 'district'],
  }),
  indicator(bookLoan, {
    code: 'loans.damaged',
    title: 'Số sách trả bị hư hỏng',
    unit: 'quyển',
    value: count,
    counted: { on: 'returnedOn' },
    where: { damaged: true },
  }),
  indicator(bookLoan, {
    code: 'loans.out',
    title: 'Số sách đang ở ngoài',
    unit: 'quyển',
    value: count,
    counted: { standing: ['lent', 'overdue'] },
    where: { shownIn: missing },
    splitBy: ['state', ['state', 'genre']],
  }),
  indicator(bookLoan, {
    code: 'loans.fees',
    title: 'Phí',
    unit: 'đồng',
    value: sum('fee'),
    counted: { during: ['returned', 'lost'] },
    where: { shownIn: filled },
    splitBy: ['origin', 'district'],
  }),
  indicator(bookLoan, {
    code: 'loans.falling-due',
    title: 'Số sách đến hạn trả',
    unit: 'quyển',
    value: count,
    counted: { on: 'dueOn' },
    splitBy: ['genre', 'damaged', 'card.kind'],
  }),
  indicator(bookLoan, {
    code: 'loans.overdue',
    title: 'Số bạn đọc giữ sách quá hạn',
    unit: 'người',
    value: countDistinct('card'),
    counted: { standing: ['lent', 'overdue'], lapsesOn: 'dueOn', lapsed: true },
    where: { 'card.kind': filled },
    splitBy: ['genre', 'card.district'],
  }),
] as const

export const libraryIndicators = [...cardIndicators, ...loanIndicators]

export const shareLost = ratio({
  code: 'loans.share-lost',
  title: 'Tỷ lệ mất',
  of: loanIndicators[5],
  per: loanIndicators[0],
})

export const libraryRegisters = [libraryCard, bookLoan] as const
