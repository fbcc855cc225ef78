import { list } from '../../../ledger/index.ts'

export const checkPurposes = list({
  code: 'check-purposes',
  title: 'Mục đích',
  entries: {
    stateCheck: 'Kiểm tra nhà nước',
    interAgencyCheck: 'Kiểm tra liên ngành',
    recheck: 'Kiểm tra lại việc khắc phục',
    survey: 'Khảo sát chất lượng sản phẩm, hàng hóa',
  },
})

/** The purposes that reports tell of as state checks; a survey draws no consequences for the premises. */
export const stateChecks = ['stateCheck', 'interAgencyCheck', 'recheck'] as const

export const checkOccasions = list({
  code: 'check-occasions',
  title: 'Hình thức',
  entries: { planned: 'Theo kế hoạch', unplanned: 'Đột xuất' },
})

export const checkConclusions = list({
  code: 'check-conclusions',
  title: 'Kết luận',
  entries: {
    compliant: 'Chấp hành đúng quy định',
    reminded: 'Còn thiếu sót, đã nhắc nhở',
    violating: 'Có vi phạm',
  },
})

/** What a check most often finds; the label completes the sentence «02 cơ sở …». */
export const violations = list({
  code: 'quality-violations',
  title: 'Hành vi vi phạm',
  entries: {
    verificationExpired: 'Sử dụng phương tiện đo đã hết hạn kiểm định',
    notVerified: 'Sử dụng phương tiện đo chưa kiểm định',
    measuringError: 'Sử dụng phương tiện đo có sai số vượt giới hạn cho phép',
    labelling: 'Ghi nhãn hàng hóa chưa đầy đủ theo quy định',
    conformity: 'Chưa công bố hợp chuẩn, công bố hợp quy, gắn dấu hợp quy theo quy định',
    quantity: 'Kinh doanh hàng đóng gói sẵn không phù hợp về định lượng',
    quality: 'Kinh doanh hàng hóa không phù hợp tiêu chuẩn, quy chuẩn',
    goldContent: 'Kinh doanh vàng có hàm lượng không đúng công bố',
    expired: 'Kinh doanh hàng hóa quá hạn sử dụng',
    barcode: 'Sử dụng mã số, mã vạch không đúng quy định',
    other: 'Có vi phạm khác',
  },
})
