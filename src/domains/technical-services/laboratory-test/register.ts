import { calledBy, choice, date, list, money, place, register, text } from '../../../ledger/index.ts'

const technicians = ['specialist', 'divisionHead'] as const

export const testedProducts = list({
  code: 'tested-products',
  title: 'Nhóm sản phẩm, hàng hóa',
  entries: {
    food: 'Thực phẩm, nông sản',
    water: 'Nước sinh hoạt, nước uống',
    wastewater: 'Nước thải',
    constructionMaterial: 'Vật liệu xây dựng',
    fuel: 'Xăng dầu, khí dầu mỏ hóa lỏng',
    fertiliser: 'Phân bón',
    feed: 'Thức ăn chăn nuôi',
    soil: 'Đất',
    other: 'Sản phẩm, hàng hóa khác',
  },
})

export const testPurposes = list({
  code: 'test-purposes',
  title: 'Mục đích thử nghiệm',
  entries: {
    stateManagement: 'Phục vụ công tác quản lý nhà nước',
    customer: 'Theo yêu cầu của tổ chức, cá nhân',
    research: 'Phục vụ nhiệm vụ khoa học và công nghệ',
  },
})

export const testOutcomes = list({
  code: 'test-outcomes',
  title: 'Kết quả',
  entries: { passed: 'Phù hợp', failed: 'Không phù hợp', notJudged: 'Không đánh giá' },
})

/** One sample tested as a service: received with its criteria, tested, reported. */
export const laboratoryTest = register({
  code: 'laboratory-test',
  title: 'Thử nghiệm mẫu',
  keptBy: 'technicalCentre',
  basis: [{ document: 'Luật Chất lượng sản phẩm, hàng hóa số 05/2007/QH12', from: '2008-07-01' }],
  large: true,
  fields: {
    sampleCode: text('Mã số mẫu', { max: 40 }),
    sample: text('Tên mẫu', { max: 300 }),
    product: choice('Nhóm sản phẩm, hàng hóa', testedProducts),
    purpose: choice('Mục đích thử nghiệm', testPurposes),
    customer: text('Tổ chức, cá nhân gửi mẫu', { max: 200 }),
    district: place('Huyện, thành phố'),
    criteria: text('Chỉ tiêu thử nghiệm', { max: 500 }),
    method: text('Phương pháp thử', { max: 200 }),
    dueOn: date('Ngày hẹn trả kết quả'),
    outcome: choice('Kết quả', testOutcomes),
    reportNumber: text('Số phiếu kết quả thử nghiệm', { max: 40 }),
    fee: money('Giá dịch vụ'),
    refusal: text('Lý do từ chối mẫu', { max: 300 }),
  },
  identity: ['sampleCode'],
  shownAs: calledBy`${'sample'} (mã số ${'sampleCode'})`,
  rules: [{ that: ['dueOn', 'is not before', 'receivedOn'], tell: 'Ngày hẹn trả kết quả không được trước ngày nhận.' }],
  lifecycle: {
    states: {
      received: 'Đã nhận mẫu',
      tested: 'Đã thử nghiệm',
      reported: 'Đã trả kết quả',
      refused: 'Đã từ chối mẫu',
    },
    opening: {
      label: 'Nhận mẫu',
      to: 'received',
      on: 'receivedOn',
      fill: ['sampleCode', 'sample', 'product', 'purpose'],
      by: technicians,
    },
    actions: {
      refuse: {
        label: 'Từ chối mẫu',
        from: 'received',
        to: 'refused',
        on: 'refusedOn',
        fill: ['refusal'],
        by: technicians,
      },
      test: {
        label: 'Thử nghiệm',
        from: 'received',
        to: 'tested',
        on: 'testedOn',
        fill: ['outcome'],
        mayFill: ['method', 'fee'],
        by: technicians,
      },
      report: {
        label: 'Trả kết quả',
        from: 'tested',
        to: 'reported',
        on: 'reportedOn',
        fill: ['reportNumber'],
        mayFill: ['fee'],
        by: ['divisionHead'],
      },
    },
  },
})
