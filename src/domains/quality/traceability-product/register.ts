import { choice, link, list, place, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'
import { ownerKinds } from '../premises/register.ts'

export const tracedKinds = list({
  code: 'traced-product-kinds',
  title: 'Nhóm sản phẩm truy xuất',
  entries: {
    crop: 'Sản phẩm trồng trọt',
    livestock: 'Sản phẩm chăn nuôi',
    aquatic: 'Sản phẩm thủy sản',
    processedFood: 'Thực phẩm chế biến',
    medicinal: 'Dược liệu, sản phẩm từ dược liệu',
    handicraft: 'Hàng thủ công mỹ nghệ',
    other: 'Sản phẩm khác',
  },
})

const keepers = ['specialist', 'divisionHead'] as const

/** One product whose origin can be traced, from its registration to its code going live on the portal. */
export const traceabilityProduct = register({
  code: 'traceability-product',
  title: 'Sản phẩm truy xuất nguồn gốc',
  keptBy: 'standards',
  basis: [
    { document: 'Quyết định số 100/QĐ-TTg ngày 19/01/2019 của Thủ tướng Chính phủ', from: '2019-01-19' },
    { document: 'Thông tư số 02/2024/TT-BKHCN', from: '2024-06-01' },
  ],
  fields: {
    product: text('Tên sản phẩm', { max: 200 }),
    kind: choice('Nhóm sản phẩm', tracedKinds),
    owner: text('Chủ thể', { max: 200 }),
    ownerKind: choice('Loại hình chủ thể', ownerKinds),
    district: place('Huyện, thành phố'),
    code: text('Mã truy vết sản phẩm (GS1)', {
      max: 14,
      matches: { pattern: '\\d{8}|\\d{12,14}', tell: 'gồm 8, 12, 13 hoặc 14 chữ số' },
    }),
    portal: text('Địa chỉ trên cổng truy xuất', { max: 300 }),
    support: link('Văn bản hỗ trợ', officialDocument),
    ending: text('Lý do ngừng', { max: 300 }),
  },
  identity: ['code'],
  shownAs: 'product',
  lifecycle: {
    states: { registered: 'Đã đăng ký', live: 'Đang truy xuất được', stopped: 'Ngừng truy xuất' },
    opening: {
      label: 'Đăng ký',
      to: 'registered',
      on: 'registeredOn',
      fill: ['product', 'kind', 'owner'],
      by: keepers,
    },
    actions: {
      connect: {
        begins: true,
        label: 'Kết nối cổng truy xuất',
        from: ['registered', 'stopped'],
        to: 'live',
        on: 'connectedOn',
        mayFill: ['code', 'portal'],
        by: keepers,
        again: true,
      },
      stop: {
        label: 'Ngừng truy xuất',
        from: ['registered', 'live'],
        to: 'stopped',
        on: 'stoppedOn',
        fill: ['ending'],
        by: keepers,
        again: true,
      },
    },
  },
})
