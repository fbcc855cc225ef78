import { list } from '../ledger/index.ts'

/** The divisions of a department that keep registers, as of the reports of 2020 and 2021. */
export const divisions = {
  office: 'Văn phòng',
  scienceManagement: 'Phòng Quản lý khoa học',
  technology: 'Phòng Quản lý công nghệ và sở hữu trí tuệ',
  inspectorate: 'Thanh tra Sở',
  standards: 'Chi cục Tiêu chuẩn Đo lường Chất lượng',
  technicalCentre: 'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng',
  applicationCentre: 'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ',
  informationCentre: 'Trung tâm Thông tin khoa học và công nghệ',
} as const

export type Division = keyof typeof divisions

/** For fields that name the division which leads, keeps or answers. */
export const divisionList = list({ code: 'divisions', title: 'Phòng, đơn vị thuộc Sở', entries: divisions })
