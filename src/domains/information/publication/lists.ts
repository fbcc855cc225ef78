import { list } from '../../../ledger/index.ts'

export const publicationChannels = list({
  code: 'publication-channels',
  title: 'Kênh thông tin',
  entries: {
    scienceBulletin: 'Bản tin KH&CN',
    videoBulletin: 'Bản tin video',
    barrierBulletin: 'Bản tin TBT',
    scienceBooklet: 'Tài liệu thông tin KH&CN',
    proceedings: 'Kỷ yếu, sách chuyên đề',
    calendar: 'Lịch khoa học',
    newspaper: 'Báo của tỉnh',
    television: 'Đài Phát thanh và Truyền hình tỉnh',
    departmentPortal: 'Trang thông tin điện tử của Sở',
    provincePortal: 'Cổng thông tin điện tử của tỉnh',
    hitechPortal: 'Trang thông tin nông nghiệp công nghệ cao',
    partnerPublication: 'Ấn phẩm của cơ quan phối hợp',
    socialNetwork: 'Mạng xã hội',
  },
})

export const publicationTopics = list({
  code: 'publication-topics',
  title: 'Chủ đề',
  entries: {
    science: 'Hoạt động KH&CN',
    technicalBarriers: 'Hàng rào kỹ thuật trong thương mại',
    administrativeReform: 'Cải cách hành chính',
  },
})

export const publicationForms = list({
  code: 'publication-forms',
  title: 'Hình thức',
  entries: {
    issue: 'Số xuất bản',
    feature: 'Chuyên mục',
    report: 'Phóng sự',
    article: 'Tin, bài',
    document: 'Văn bản chỉ đạo, điều hành',
  },
})
