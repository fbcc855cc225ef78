import { calledBy, choice, date, integer, list, money, register, text } from '../../../ledger/index.ts'

/** What centres make; each label begins with the unit in which it is packed and counted. */
export const centreProducts = list({
  code: 'centre-products',
  title: 'Sản phẩm',
  entries: {
    gynostemmaTea: 'Hộp trà giảo cổ lam',
    otherTea: 'Hộp trà thảo dược khác',
    blackTurmeric: 'Lọ bột nghệ đen',
    yellowTurmeric: 'Lọ bột nghệ vàng',
    turmericStarch: 'Lọ tinh bột nghệ',
    mushroomSpawn: 'Bịch giống nấm',
    mushroom: 'Gói nấm thương phẩm',
    lingzhi: 'Gói nấm linh chi',
    tissuePlant: 'Cây giống nuôi cấy mô',
    seedling: 'Cây giống ghép, giâm, hạt',
    biologicalProduct: 'Gói chế phẩm sinh học',
    other: 'Sản phẩm khác',
  },
})

export const stockMovements = list({
  code: 'stock-movements',
  title: 'Nội dung nhập, xuất',
  entries: {
    made: 'Sản xuất',
    returned: 'Đại lý trả lại',
    sold: 'Tiêu thụ',
    spoilt: 'Hỏng',
    givenAway: 'Xuất làm mẫu, quà tặng',
  },
})

const intoStore = ['made', 'returned']

/** One line of the stock card of a centre: a product made, sold or spoilt on a day. */
export const productStock = register({
  code: 'product-stock',
  title: 'Sản phẩm sản xuất, tiêu thụ',
  keptBy: 'applicationCentre',
  fields: {
    product: choice('Sản phẩm', centreProducts),
    movement: choice('Nội dung nhập, xuất', stockMovements),
    quantity: integer('Số lượng', { unit: 'sản phẩm', min: 1 }),
    // Negative where goods leave the store, so that the sum of all lines is what is left.
    change: integer('Tăng, giảm tồn kho', { unit: 'sản phẩm', min: -1_000_000_000 }),
    lot: text('Số lô', { max: 40 }),
    expiresOn: date('Hạn sử dụng'),
    buyer: text('Đại lý, người mua', { max: 200 }),
    revenue: money('Tiền bán hàng'),
    cause: text('Nguyên nhân hỏng', { max: 300 }),
    receiver: text('Nơi nhận mẫu, quà tặng', { max: 200 }),
  },
  derived: {
    change: ({ values }) => Number(values.quantity) * (intoStore.includes(String(values.movement)) ? 1 : -1),
  },
  shownAs: calledBy`${'movement'} ${'quantity'} ${'product'} ngày ${'movedOn'}`,
  rules: [
    { that: ['expiresOn', 'is after', 'movedOn'], tell: 'Hạn sử dụng phải sau ngày sản xuất.' },
    { when: ['movement', 'is', 'spoilt'], filled: ['cause'], tell: 'Sản phẩm hỏng phải ghi nguyên nhân.' },
    {
      when: ['movement', 'is', 'made'],
      empty: ['buyer', 'revenue', 'cause', 'receiver'],
      tell: 'Dòng sản xuất không ghi người mua, tiền bán hàng, nguyên nhân hỏng, nơi nhận.',
    },
    {
      when: ['movement', 'is', 'spoilt'],
      empty: ['buyer', 'revenue', 'receiver'],
      tell: 'Dòng hỏng không ghi người mua, tiền bán hàng, nơi nhận.',
    },
  ],
  lifecycle: {
    states: { posted: 'Đã ghi thẻ kho' },
    opening: {
      label: 'Ghi thẻ kho',
      to: 'posted',
      on: 'movedOn',
      onLabel: 'Ngày nhập, xuất',
      fill: ['product', 'movement', 'quantity'],
      by: ['specialist', 'divisionHead'],
    },
  },
})
