import { choice, list, place, register, text } from '../../../ledger/index.ts'
import { goodsKinds } from '../goods.ts'

export const premisesKinds = list({
  code: 'premises-kinds',
  title: 'Loại cơ sở',
  entries: {
    manufacturer: 'Cơ sở sản xuất',
    importer: 'Cơ sở nhập khẩu',
    shop: 'Cửa hàng, siêu thị',
    marketStall: 'Quầy hàng tại chợ',
    fillingStation: 'Cửa hàng xăng dầu',
    gasShop: 'Cửa hàng khí dầu mỏ hóa lỏng',
    goldShop: 'Cửa hàng vàng',
    transport: 'Cơ sở kinh doanh vận tải',
    utility: 'Đơn vị cung cấp điện, nước',
    medical: 'Cơ sở y tế',
    serviceUnit: 'Đơn vị sự nghiệp, dịch vụ',
    other: 'Cơ sở khác',
  },
})

export const ownerKinds = list({
  code: 'owner-kinds',
  title: 'Loại hình tổ chức, cá nhân',
  entries: {
    enterprise: 'Doanh nghiệp',
    cooperative: 'Hợp tác xã',
    householdBusiness: 'Hộ kinh doanh',
    publicUnit: 'Đơn vị sự nghiệp công lập',
    association: 'Hội, hiệp hội',
    person: 'Cá nhân',
  },
})

const keepers = ['specialist', 'divisionHead', 'inspector'] as const

/** A producing or trading place; every check, sample, inspection and sanction points at it, so that it counts once. */
export const premises = register({
  code: 'premises',
  title: 'Cơ sở sản xuất, kinh doanh',
  keptBy: 'standards',
  fields: {
    name: text('Tên cơ sở', { max: 200 }),
    kind: choice('Loại cơ sở', premisesKinds),
    owner: choice('Loại hình tổ chức, cá nhân', ownerKinds),
    goods: choice('Mặt hàng chính', goodsKinds),
    address: text('Địa chỉ', { max: 300 }),
    district: place('Huyện, thành phố'),
    commune: place('Xã, phường', 'commune'),
    taxCode: text('Mã số thuế', {
      max: 14,
      matches: {
        pattern: '\\d{10}(-\\d{3})?|\\d{12}',
        tell: 'gồm 10 chữ số, đơn vị phụ thuộc thêm gạch nối và 3 chữ số, hộ và cá nhân dùng 12 chữ số định danh',
      },
    }),
    representative: text('Người đại diện', { max: 100, personal: true }),
    phone: text('Điện thoại', { max: 30, personal: true }),
    position: text('Vị trí trên bản đồ', {
      max: 40,
      matches: {
        pattern: '\\d{1,2}\\.\\d{3,}, ?1[01]\\d\\.\\d{3,}',
        tell: 'viết vĩ độ, kinh độ như bản đồ cho: 21.32715, 103.91420',
      },
    }),
  },
  identity: ['name', 'address'],
  shownAs: 'name',
  lifecycle: {
    states: { operating: 'Đang hoạt động', closed: 'Ngừng hoạt động' },
    opening: { label: 'Đưa vào danh sách', to: 'operating', on: 'listedOn', fill: ['name', 'kind'], by: keepers },
    actions: {
      close: {
        label: 'Ghi nhận ngừng hoạt động',
        from: 'operating',
        to: 'closed',
        on: 'closedOn',
        again: true,
        by: keepers,
      },
      reopen: {
        label: 'Ghi nhận hoạt động trở lại',
        from: 'closed',
        to: 'operating',
        on: 'reopenedOn',
        again: true,
        by: keepers,
      },
    },
  },
})
