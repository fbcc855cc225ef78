import { list } from '../../../ledger/index.ts'

/** «Thanh tra» of a department ended with its inspectorate; specialised «kiểm tra» took its place the next day. */
export const inspectionKinds = list({
  code: 'inspection-kinds',
  title: 'Loại',
  basis: 'Luật Thanh tra số 84/2025/QH15; Nghị định số 217/2025/NĐ-CP',
  entries: {
    thanhTraChuyenNganh: { label: 'Thanh tra chuyên ngành', to: '2025-06-30' },
    thanhTraHanhChinh: { label: 'Thanh tra hành chính', to: '2025-06-30' },
    phoiHopThanhTra: { label: 'Phối hợp thanh tra liên ngành', to: '2025-06-30' },
    kiemTraChuyenNganh: { label: 'Kiểm tra chuyên ngành', from: '2025-07-01' },
    kiemTraNoiBo: 'Kiểm tra nội bộ',
  },
})

export const inspectionFields = list({
  code: 'inspection-fields',
  title: 'Lĩnh vực',
  entries: {
    standards: 'Tiêu chuẩn, đo lường, chất lượng',
    metrology: 'Đo lường',
    goodsQuality: 'Chất lượng sản phẩm, hàng hóa',
    radiationSafety: 'An toàn bức xạ và hạt nhân',
    industrialProperty: 'Sở hữu công nghiệp',
    scienceTasks: 'Thực hiện nhiệm vụ khoa học và công nghệ',
    technologyTransfer: 'Chuyển giao công nghệ',
    scienceOrganisations: 'Hoạt động của tổ chức khoa học và công nghệ',
    administration: 'Chấp hành chính sách, pháp luật, nhiệm vụ được giao',
    anticorruption: 'Phòng, chống tham nhũng',
    other: 'Lĩnh vực khác',
  },
})

/** The fields whose sanctions reports tell of under standards, metrology and quality. */
export const qualityFields = ['standards', 'metrology', 'goodsQuality'] as const

export const otherFields = [
  'radiationSafety',
  'industrialProperty',
  'scienceTasks',
  'technologyTransfer',
  'scienceOrganisations',
  'administration',
  'anticorruption',
  'other',
] as const

export const inspectionOccasions = list({
  code: 'inspection-occasions',
  title: 'Hình thức',
  entries: { planned: 'Theo kế hoạch', unplanned: 'Đột xuất' },
})

export const stopCauses = list({
  code: 'inspection-stop-causes',
  title: 'Nguyên nhân dừng',
  entries: {
    epidemic: 'Dịch bệnh',
    disaster: 'Thiên tai',
    overlap: 'Trùng lặp, chồng chéo với cơ quan khác',
    directive: 'Chỉ đạo của cấp có thẩm quyền',
    reorganisation: 'Sắp xếp tổ chức bộ máy',
    other: 'Nguyên nhân khác',
  },
})
