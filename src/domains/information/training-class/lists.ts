import { list } from '../../../ledger/index.ts'

export const trainingTopics = list({
  code: 'training-topics',
  title: 'Chủ đề',
  entries: {
    startups: 'Khởi nghiệp đổi mới sáng tạo',
    innovation: 'Đổi mới sáng tạo',
    technologyManagement: 'Quản lý, chuyển giao công nghệ',
    scienceEnterprises: 'Doanh nghiệp, hợp tác xã hoạt động KH&CN',
    intellectualProperty: 'Sở hữu trí tuệ',
    initiatives: 'Hoạt động sáng kiến',
    radiationSafety: 'An toàn bức xạ và hạt nhân',
    isoSystems: 'Hệ thống quản lý chất lượng ISO 9001',
    standards: 'Tiêu chuẩn, chất lượng sản phẩm, hàng hóa',
    metrology: 'Đo lường',
    traceability: 'Mã số, mã vạch, truy xuất nguồn gốc',
    productivity: 'Năng suất, chất lượng',
    technicalBarriers: 'Hàng rào kỹ thuật trong thương mại',
    taskManagement: 'Quản lý nhiệm vụ KH&CN',
    applicationTechniques: 'Kỹ thuật ứng dụng vào sản xuất, đời sống',
    informationStatistics: 'Thông tin, thống kê KH&CN',
    administrativeReform: 'Cải cách hành chính',
    other: 'Chủ đề khác',
  },
})

export const trainingForms = list({
  code: 'training-forms',
  title: 'Hình thức',
  entries: {
    trainingClass: 'Lớp tập huấn',
    guidanceClass: 'Lớp hướng dẫn kỹ thuật',
    conference: 'Hội nghị',
    workshop: 'Hội thảo',
    contest: 'Cuộc thi, hội thi',
  },
})

export const trainingLevels = list({
  code: 'training-levels',
  title: 'Cấp',
  entries: {
    province: 'Cấp tỉnh',
    district: { label: 'Cấp huyện', to: '2025-06-30' },
    commune: 'Cấp xã',
    unit: 'Tại đơn vị',
  },
})

export const participantKinds = list({
  code: 'training-participants',
  title: 'Đối tượng tham dự',
  entries: {
    leaders: 'Lãnh đạo, cán bộ quản lý',
    officials: 'Cán bộ, công chức, viên chức',
    lecturers: 'Giảng viên',
    teachers: 'Giáo viên',
    students: 'Sinh viên',
    pupils: 'Học sinh',
    farmers: 'Nông dân',
    enterprises: 'Người của doanh nghiệp, hợp tác xã',
    youth: 'Đoàn viên, thanh niên',
    other: 'Đối tượng khác',
  },
})
