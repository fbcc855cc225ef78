import { calledBy, choice, list, money, place, register, text } from '../../../ledger/index.ts'
import { ownerKinds } from '../premises/register.ts'

/** Systems, certificates and tools that enterprises are helped to take up; labels complete «áp dụng, chứng nhận …». */
export const productivityTools = list({
  code: 'productivity-tools',
  title: 'Tiêu chuẩn, công cụ được hỗ trợ',
  basis: 'Quyết định số 712/QĐ-TTg ngày 21/5/2010 và Quyết định số 1322/QĐ-TTg ngày 31/8/2020 của Thủ tướng Chính phủ',
  entries: {
    vietGap: 'VietGAP',
    organic: 'Nông nghiệp hữu cơ',
    iso9001: 'ISO 9001',
    iso14001: 'ISO 14001',
    iso22000: 'ISO 22000',
    haccp: 'HACCP',
    fiveS: 'Công cụ 5S',
    kaizen: 'Công cụ Kaizen',
    lean: 'Công cụ Lean',
    keyIndicators: 'Bộ chỉ số KPI',
    productConformity: 'Hợp chuẩn, hợp quy sản phẩm',
    barcode: 'Mã số, mã vạch',
    other: 'Công cụ khác',
  },
})

const keepers = ['specialist', 'divisionHead'] as const

/** One enterprise, cooperative or household helped to take up one standard or tool. */
export const productivitySupport = register({
  code: 'productivity-support',
  title: 'Hỗ trợ nâng cao năng suất, chất lượng',
  keptBy: 'standards',
  basis: [
    { document: 'Quyết định số 712/QĐ-TTg ngày 21/5/2010', from: '2010-05-21', to: '2020-12-31' },
    { document: 'Quyết định số 1322/QĐ-TTg ngày 31/8/2020', from: '2020-08-31' },
  ],
  fields: {
    beneficiary: text('Đơn vị được hỗ trợ', { max: 200 }),
    ownerKind: choice('Loại hình', ownerKinds),
    district: place('Huyện, thành phố'),
    tool: choice('Tiêu chuẩn, công cụ', productivityTools),
    product: text('Sản phẩm', { max: 200 }),
    stateBudget: money('Kinh phí ngân sách hỗ trợ'),
    certificateNumber: text('Số giấy chứng nhận', { max: 60 }),
    ending: text('Lý do dừng', { max: 300 }),
  },
  shownAs: calledBy`${'beneficiary'} – ${'tool'}`,
  lifecycle: {
    states: {
      registered: 'Đã đăng ký',
      underWay: 'Đang thực hiện',
      completed: 'Đã hoàn thành, được chứng nhận',
      stopped: 'Đã dừng',
    },
    opening: {
      label: 'Đăng ký hỗ trợ',
      to: 'registered',
      on: 'registeredOn',
      fill: ['beneficiary', 'ownerKind', 'tool'],
      by: keepers,
    },
    actions: {
      begin: {
        label: 'Bắt đầu hỗ trợ',
        from: 'registered',
        to: 'underWay',
        on: 'begunOn',
        mayFill: ['stateBudget', 'product'],
        by: keepers,
      },
      complete: {
        begins: true,
        label: 'Hoàn thành, cấp giấy chứng nhận',
        from: ['registered', 'underWay'],
        to: 'completed',
        on: 'completedOn',
        mayFill: ['certificateNumber', 'stateBudget', 'product'],
        by: keepers,
      },
      stop: {
        label: 'Dừng hỗ trợ',
        from: ['registered', 'underWay'],
        to: 'stopped',
        on: 'stoppedOn',
        fill: ['ending'],
        by: keepers,
      },
    },
  },
})
