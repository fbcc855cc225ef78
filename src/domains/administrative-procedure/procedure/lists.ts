import { list } from '../../../ledger/index.ts'

export const procedureFields = list({
  code: 'procedure-fields',
  title: 'Lĩnh vực thủ tục hành chính',
  entries: {
    science: 'Hoạt động khoa học và công nghệ',
    radiation: 'Năng lượng nguyên tử, an toàn bức xạ và hạt nhân',
    standards: 'Tiêu chuẩn đo lường chất lượng',
    intellectualProperty: 'Sở hữu trí tuệ',
    communications: { label: 'Bưu chính, viễn thông, công nghệ thông tin', from: '2025-03-01' },
  },
})

export const limitUnits = list({
  code: 'procedure-limit-units',
  title: 'Đơn vị thời hạn',
  entries: { workingDays: 'Ngày làm việc', days: 'Ngày' },
})

/** The four levels gave way to two kinds of online service with Decree 42/2022. */
export const onlineServices = list({
  code: 'online-services',
  title: 'Mức độ dịch vụ công trực tuyến',
  entries: {
    none: 'Chưa cung cấp trực tuyến',
    level2: { label: 'Mức độ 2', to: '2022-08-14' },
    level3: { label: 'Mức độ 3', to: '2022-08-14' },
    level4: { label: 'Mức độ 4', to: '2022-08-14' },
    partProcess: { label: 'Một phần', from: '2022-08-15' },
    fullProcess: { label: 'Toàn trình', from: '2022-08-15' },
  },
})
