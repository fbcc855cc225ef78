import { list } from '../../../ledger/index.ts'

export const opinionKinds = list({
  code: 'opinion-kinds',
  title: 'Loại việc',
  basis: 'Luật Chuyển giao công nghệ số 07/2017/QH14, Chương II',
  entries: {
    council: 'Tham gia hội đồng thẩm định',
    investmentPolicy: 'Ý kiến thẩm định chủ trương đầu tư',
    technologyAppraisal: 'Thẩm định công nghệ dự án đầu tư',
    technologyOpinion: 'Ý kiến về công nghệ dự án đầu tư',
    fieldSurvey: 'Tham gia kiểm tra, khảo sát thực địa',
    comment: 'Góp ý theo đề nghị của sở, ban, ngành',
  },
})

export const councilFields = list({
  code: 'council-fields',
  title: 'Lĩnh vực của hội đồng',
  entries: {
    planning: 'Nhiệm vụ, đồ án quy hoạch xây dựng',
    mineral: 'Trữ lượng khoáng sản',
    environment: 'Báo cáo đánh giá tác động môi trường',
    other: 'Lĩnh vực khác',
  },
})

export const technologyFields = list({
  code: 'technology-fields',
  title: 'Lĩnh vực công nghệ',
  entries: {
    buildingMaterials: 'Vật liệu xây dựng',
    industrialWastewater: 'Xử lý nước thải công nghiệp',
    livestockWastewater: 'Xử lý nước thải chăn nuôi',
    medicalWastewater: 'Xử lý nước thải y tế',
    solidWaste: 'Xử lý chất thải rắn',
    organicFertiliser: 'Chế biến phân bón hữu cơ',
    mining: 'Khai thác, chế biến khoáng sản',
    agriculture: 'Sản xuất, chế biến nông, lâm, thủy sản',
    energy: 'Năng lượng',
    waterSupply: 'Cấp nước',
    manufacturing: 'Công nghiệp chế tạo',
    digital: 'Công nghệ thông tin, công nghệ số',
    other: 'Lĩnh vực khác',
  },
})

export const opinionResults = list({
  code: 'opinion-results',
  title: 'Kết quả',
  entries: {
    agreed: 'Thống nhất',
    agreedWithConditions: 'Thống nhất, kèm kiến nghị',
    notAgreed: 'Không thống nhất',
  },
})

export const answerTimes = list({
  code: 'opinion-answer-times',
  title: 'Thời gian trả lời',
  entries: { inTime: 'Đúng hạn', late: 'Quá hạn' },
})
