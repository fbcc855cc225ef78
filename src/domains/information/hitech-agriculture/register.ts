import { choice, decimal, integer, list, place, register, text } from '../../../ledger/index.ts'

const keepers = ['specialist', 'divisionHead'] as const

export const hitechFields = list({
  code: 'hitech-agriculture-fields',
  title: 'Lĩnh vực',
  entries: {
    vegetables: 'Sản xuất rau an toàn',
    fruit: 'Sản xuất quả an toàn',
    flowers: 'Sản xuất hoa, cây cảnh',
    tea: 'Sản xuất, chế biến chè',
    coffee: 'Sản xuất, chế biến cà phê',
    sugarCane: 'Sản xuất mía',
    aquaculture: 'Nuôi trồng thủy sản lòng hồ',
    dairyCattle: 'Chăn nuôi bò sữa',
    beefCattle: 'Chăn nuôi bò thịt',
    otherLivestock: 'Chăn nuôi khác',
    medicinalPlants: 'Trồng, chế biến dược liệu',
    mushrooms: 'Sản xuất nấm',
    other: 'Lĩnh vực khác',
  },
})

export const producerKinds = list({
  code: 'hitech-agriculture-producers',
  title: 'Loại hình cơ sở',
  entries: {
    enterprise: 'Doanh nghiệp',
    cooperative: 'Hợp tác xã',
    household: 'Hộ, trang trại',
    stateUnit: 'Đơn vị sự nghiệp',
  },
})

/** One producer in the database of high-tech agriculture: what is grown or raised, with which technology, on how much land. */
export const hitechAgriculture = register({
  code: 'hitech-agriculture',
  title: 'Cơ sở dữ liệu nông nghiệp ứng dụng công nghệ cao',
  keptBy: 'informationCentre',
  basis: [{ document: 'Luật Công nghệ cao số 21/2008/QH12', from: '2009-07-01' }],
  fields: {
    producer: text('Cơ sở sản xuất', { max: 200 }),
    producerKind: choice('Loại hình cơ sở', producerKinds),
    field: choice('Lĩnh vực', hitechFields),
    product: text('Cây trồng, vật nuôi, sản phẩm', { max: 200 }),
    technology: text('Công nghệ ứng dụng', { max: 500 }),
    district: place('Huyện, thành phố'),
    address: text('Địa chỉ', { max: 300 }),
    area: decimal('Diện tích', { unit: 'ha' }),
    herd: integer('Quy mô đàn, lồng nuôi', { unit: 'con, lồng' }),
    yearlyYield: decimal('Sản lượng một năm', { unit: 'tấn' }),
    certificate: text('Chứng nhận (VietGAP, hữu cơ …)', { max: 200 }),
    market: text('Thị trường tiêu thụ', { max: 200 }),
    ending: text('Lý do đưa ra khỏi cơ sở dữ liệu', { max: 300 }),
  },
  identity: ['producer', 'product'],
  shownAs: 'producer',
  lifecycle: {
    states: { active: 'Đang sản xuất', ended: 'Đã ngừng ứng dụng' },
    opening: {
      label: 'Đưa vào cơ sở dữ liệu',
      to: 'active',
      on: 'enteredOn',
      fill: ['producer', 'field', 'product'],
      by: keepers,
    },
    actions: {
      update: {
        label: 'Cập nhật thông tin',
        from: 'active',
        to: 'active',
        on: 'updatedOn',
        again: true,
        mayFill: ['technology', 'area', 'herd', 'yearlyYield', 'certificate', 'market'],
        by: keepers,
      },
      end: {
        label: 'Đưa ra khỏi cơ sở dữ liệu',
        from: 'active',
        to: 'ended',
        on: 'endedOn',
        fill: ['ending'],
        by: ['divisionHead'],
      },
    },
  },
})
