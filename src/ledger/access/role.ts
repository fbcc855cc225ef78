/** The offices that a person can hold in a department, as the screens call them. */
export const roles = {
  specialist: 'Chuyên viên',
  divisionHead: 'Trưởng phòng, đơn vị',
  officeCompiler: 'Tổng hợp Văn phòng',
  deputyDirector: 'Phó Giám đốc Sở',
  director: 'Giám đốc Sở',
  inspector: 'Thanh tra viên',
  administrator: 'Quản trị hệ thống',
  reader: 'Người đọc báo cáo',
} as const

export type RoleCode = keyof typeof roles
