import { choice, decimal, list, place, register, text } from '../../../ledger/index.ts'

const officers = ['specialist', 'divisionHead'] as const
const leaders = ['deputyDirector', 'director'] as const

export const enterpriseFields = list({
  code: 'science-enterprise-fields',
  title: 'Lĩnh vực của kết quả khoa học và công nghệ',
  entries: {
    agriculture: 'Nông nghiệp',
    biotechnology: 'Công nghệ sinh học',
    medicine: 'Y, dược',
    materials: 'Vật liệu',
    mechanics: 'Cơ khí, tự động hóa',
    digital: 'Công nghệ thông tin, công nghệ số',
    environment: 'Môi trường',
    other: 'Lĩnh vực khác',
  },
})

/** One enterprise that asks for, and holds, a certificate of science and technology enterprise. */
export const scienceEnterprise = register({
  code: 'science-enterprise',
  title: 'Doanh nghiệp khoa học và công nghệ',
  keptBy: 'technology',
  basis: [{ document: 'Nghị định số 13/2019/NĐ-CP', from: '2019-03-20' }],
  fields: {
    name: text('Tên doanh nghiệp', { max: 200 }),
    taxCode: text('Mã số doanh nghiệp', {
      max: 14,
      matches: { pattern: '\\d{10}(-\\d{3})?', tell: 'gồm 10 chữ số, hoặc 10 chữ số và 3 chữ số của đơn vị phụ thuộc' },
    }),
    address: text('Địa chỉ', { max: 300 }),
    district: place('Huyện, thành phố'),
    representative: text('Người đại diện theo pháp luật', { max: 100, personal: true }),
    field: choice('Lĩnh vực', enterpriseFields),
    result: text('Kết quả khoa học và công nghệ', { max: 500 }),
    products: text('Sản phẩm hình thành từ kết quả khoa học và công nghệ', { max: 500 }),
    revenueShare: decimal('Tỷ lệ doanh thu từ sản phẩm', { unit: '%', places: 2 }),
    certificateNumber: text('Số giấy chứng nhận', { max: 60 }),
    reason: text('Lý do từ chối, thu hồi', { max: 500 }),
  },
  identity: ['certificateNumber'],
  shownAs: 'name',
  rules: [{ that: ['revenueShare', 'is at most', 100], tell: 'Tỷ lệ doanh thu từ sản phẩm không được quá 100%.' }],
  lifecycle: {
    states: {
      received: 'Đang thẩm định hồ sơ',
      supplementing: 'Chờ bổ sung hồ sơ',
      certified: 'Đã cấp giấy chứng nhận',
      refused: 'Từ chối cấp',
      revoked: 'Đã thu hồi giấy chứng nhận',
    },
    opening: {
      label: 'Tiếp nhận hồ sơ',
      to: 'received',
      on: 'receivedOn',
      fill: ['name'],
      by: officers,
    },
    actions: {
      askToSupplement: {
        label: 'Yêu cầu bổ sung hồ sơ',
        from: 'received',
        to: 'supplementing',
        on: 'askedToSupplementOn',
        again: true,
        by: officers,
      },
      takeSupplement: {
        label: 'Nhận hồ sơ bổ sung',
        from: 'supplementing',
        to: 'received',
        on: 'supplementedOn',
        again: true,
        mayFill: ['result', 'products'],
        by: officers,
      },
      certify: {
        begins: true,
        label: 'Cấp giấy chứng nhận',
        from: 'received',
        to: 'certified',
        on: 'certifiedOn',
        mayFill: ['certificateNumber', 'field', 'products', 'revenueShare'],
        by: leaders,
      },
      amend: {
        label: 'Thay đổi nội dung giấy chứng nhận',
        from: 'certified',
        to: 'certified',
        on: 'amendedOn',
        again: true,
        mayFill: ['name', 'address', 'field', 'products', 'certificateNumber'],
        by: leaders,
      },
      reissue: {
        label: 'Cấp lại giấy chứng nhận',
        from: 'certified',
        to: 'certified',
        on: 'reissuedOn',
        again: true,
        mayFill: ['certificateNumber'],
        by: leaders,
      },
      refuse: {
        label: 'Từ chối cấp giấy chứng nhận',
        from: ['received', 'supplementing'],
        to: 'refused',
        on: 'refusedOn',
        fill: ['reason'],
        by: leaders,
      },
      revoke: {
        label: 'Thu hồi giấy chứng nhận',
        from: 'certified',
        to: 'revoked',
        on: 'revokedOn',
        fill: ['reason'],
        by: leaders,
      },
    },
  },
})
