import { isOfDivision, type Office, type Reader } from './office.ts'
import { type RoleCode, roles } from './role.ts'

/** How far a right goes: the rows of the own division, or all rows of the own province. */
export type Reach = 'ownDivision' | 'ownProvince'

/** Who has a right, and how far. */
export type Grants = Readonly<Partial<Record<RoleCode, Reach>>>

/** What a register says of its rights; what it does not say is as `rightsOf` has it. */
export type DeclaredRights<FieldName extends string = string> = {
  /** The field that names the division whose row it is: officers of that division have their rights on the row too. */
  readonly division?: FieldName
  /** Who reads the records, searches, exports them and reads their history. */
  readonly read?: Grants
  /** Who reads single fields; the rest of the record is read without them. */
  readonly fields?: Readonly<Partial<Record<FieldName, Grants>>>
}

type Step = { readonly label: string; readonly by: readonly RoleCode[]; readonly begins?: true }

/** What rights are worked out from; every register is one. */
export type Guarded = {
  readonly code: string
  readonly title: string
  readonly keptBy: string
  readonly fields: Readonly<Record<string, { readonly label: string; readonly personal?: true }>>
  readonly opening: Step
  readonly actions: Readonly<Record<string, Step>>
  readonly rights: DeclaredRights
}

/**
 * What may be done with the records of a register. Searching, exporting and reading the history of records is reading them;
 * purging is erasing for good what a file of theirs holds.
 */
export type RecordDeed = 'read' | 'count' | 'open' | 'amend' | 'correct' | 'void' | 'purge' | { readonly act: string }

/** All rights in a register, as data: the table of rights is printed from it, and every door asks it. */
export type RegisterRights = Readonly<Record<Exclude<RecordDeed, object>, Grants>> & {
  readonly actions: Readonly<Record<string, Grants>>
  /** Fields that not everyone reads who reads the record. */
  readonly fields: Readonly<Record<string, Grants>>
}

const everyone: Grants = {
  specialist: 'ownProvince',
  divisionHead: 'ownProvince',
  officeCompiler: 'ownProvince',
  deputyDirector: 'ownProvince',
  director: 'ownProvince',
  inspector: 'ownProvince',
  reader: 'ownProvince',
}

// Names, addresses and numbers of persons are for those who need them for the work.
const personal: Grants = {
  specialist: 'ownDivision',
  divisionHead: 'ownDivision',
  deputyDirector: 'ownProvince',
  director: 'ownProvince',
  inspector: 'ownProvince',
}

// What is erased does not come back, so it takes more than whoever may write.
const erasing: Grants = { divisionHead: 'ownDivision', deputyDirector: 'ownProvince', director: 'ownProvince' }

const takenBy = (by: readonly RoleCode[]): Grants =>
  Object.fromEntries(by.map((role) => [role, isOfDivision(role) ? 'ownDivision' : 'ownProvince']))

const worked = new WeakMap<Guarded, RegisterRights>()

/** All rights in a register: what it declares, and for the rest what holds for every register. */
export const rightsOf = (register: Guarded): RegisterRights => {
  const rights = worked.get(register) ?? workOut(register)
  worked.set(register, rights)
  return rights
}

const workOut = ({ fields, opening, actions, rights }: Guarded): RegisterRights => {
  const steps = Object.values(actions)
  const begins = [opening, ...steps.filter((step) => step.begins)]
  // Whoever may take some step of a register also amends, corrects and voids its records.
  const upkeep = takenBy([opening, ...steps].flatMap((step) => step.by))
  const isPersonal = Object.entries(fields).filter(([, field]) => field.personal)
  return {
    read: rights.read ?? everyone,
    count: everyone,
    open: takenBy(begins.flatMap((step) => step.by)),
    amend: upkeep,
    correct: upkeep,
    void: upkeep,
    purge: erasing,
    actions: Object.fromEntries(Object.entries(actions).map(([name, step]) => [name, takenBy(step.by)])),
    fields: { ...Object.fromEntries(isPersonal.map(([name]) => [name, personal])), ...definedOf(rights.fields ?? {}) },
  }
}

const definedOf = (fields: Readonly<Partial<Record<string, Grants>>>): Readonly<Record<string, Grants>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, grants]) => (grants === undefined ? [] : [[name, grants]])))

const grantsOf = (register: Guarded, deed: RecordDeed): Grants => {
  const rights = rightsOf(register)
  if (typeof deed === 'string') return rights[deed]
  return (Object.hasOwn(rights.actions, deed.act) ? rights.actions[deed.act] : undefined) ?? {}
}

/** A register of a province, and a row of it where one is meant; of the row only the division it belongs to matters. */
export type RowsAt = {
  readonly register: Guarded
  readonly province: string
  readonly row?: { readonly values: Readonly<Record<string, unknown>> } | undefined
}

/**
 * The office under which a reader may do this, the first one that allows it; undefined where none does.
 * @param at without a row: whether any row at all may be meant
 */
export const officeFor = (reader: Reader, deed: RecordDeed, at: RowsAt): Office | undefined =>
  granted(reader, grantsOf(at.register, deed), at)

/** Whether a reader sees a field of a record that he or she may read. */
export const maySee = (reader: Reader, field: string, at: RowsAt): boolean => {
  const { fields } = rightsOf(at.register)
  const grants = Object.hasOwn(fields, field) ? fields[field] : undefined
  return grants === undefined || granted(reader, grants, at) !== undefined
}

const granted = (reader: Reader, grants: Grants, at: RowsAt): Office | undefined =>
  reader.offices.find((office) => reaches(office, grants[office.role], at))

const reaches = (office: Office, reach: Reach | undefined, { register, province, row }: RowsAt): boolean => {
  if (reach === undefined || !(office.province === null || office.province === province)) return false
  if (reach === 'ownProvince' || office.division === register.keptBy) return true
  const field = register.rights.division
  if (field === undefined || office.division === null) return false
  return row === undefined || row.values[field] === office.division
}

/** Which rows a reader may do this with: all of a province, those of these divisions, or none. */
export type Rows = 'all' | 'none' | { readonly field: string; readonly divisions: readonly string[] }

/** The rows of a province with which a reader may do this; lists, searches and exports hold no others. */
export const rowsFor = (reader: Reader, deed: RecordDeed, { register, province }: Omit<RowsAt, 'row'>): Rows => {
  const grants = grantsOf(register, deed)
  const reached = reader.offices.filter((office) => reaches(office, grants[office.role], { register, province }))
  if (reached.length === 0) return 'none'
  const field = register.rights.division
  const isOfAll = (office: Office) => grants[office.role] === 'ownProvince' || office.division === register.keptBy
  if (field === undefined || reached.some(isOfAll)) return 'all'
  return { field, divisions: [...new Set(reached.flatMap(({ division }) => division ?? []))] }
}

/** What may be done in a department beside the work on records. */
export const departmentDeeds = {
  report: 'Xem số liệu, báo cáo',
  arrangeDashboard: 'Chọn chỉ tiêu của bảng điều hành',
  close: 'Chốt số liệu',
  promulgate: 'Ban hành báo cáo',
  writeOutlines: 'Soạn đề cương, cách viết báo cáo của tỉnh',
  judgeFindings: 'Ghi nhận điểm cần soát không phải lỗi',
  takeOverFigures: 'Lấy số liệu lịch sử từ báo cáo cũ',
  readEvents: 'Xem nhật ký truy cập',
  verify: 'Kiểm tra tính toàn vẹn',
  administer: 'Quản lý người dùng, chức vụ, khóa truy cập',
} as const

export type DepartmentDeed = keyof typeof departmentDeeds

/** Who may do what in a department. */
export const departmentRights: Readonly<Record<DepartmentDeed, Grants>> = {
  report: everyone,
  arrangeDashboard: { officeCompiler: 'ownProvince', deputyDirector: 'ownProvince', director: 'ownProvince' },
  close: { divisionHead: 'ownDivision', deputyDirector: 'ownProvince', director: 'ownProvince' },
  promulgate: { deputyDirector: 'ownProvince', director: 'ownProvince' },
  writeOutlines: { officeCompiler: 'ownProvince', administrator: 'ownProvince' },
  judgeFindings: {
    specialist: 'ownProvince',
    divisionHead: 'ownProvince',
    officeCompiler: 'ownProvince',
    deputyDirector: 'ownProvince',
    director: 'ownProvince',
  },
  takeOverFigures: { officeCompiler: 'ownProvince', deputyDirector: 'ownProvince', director: 'ownProvince' },
  readEvents: { director: 'ownProvince', inspector: 'ownProvince', administrator: 'ownProvince' },
  verify: {
    deputyDirector: 'ownProvince',
    director: 'ownProvince',
    inspector: 'ownProvince',
    administrator: 'ownProvince',
  },
  administer: { administrator: 'ownProvince' },
}

/**
 * The office under which a reader may do this in a department; undefined where none allows it.
 * @param at a division where the deed is one division's; province null: what concerns all provinces, which only an
 * office for all provinces allows
 */
export const departmentOfficeFor = (
  reader: Reader,
  deed: DepartmentDeed,
  at: { readonly province: string | null; readonly division?: string },
): Office | undefined =>
  reader.offices.find((office) => {
    const reach = departmentRights[deed][office.role]
    const isThere = office.province === null || office.province === at.province
    if (reach === undefined || !isThere) return false
    return reach === 'ownProvince' || at.division === undefined || office.division === at.division
  })

/** The provinces in which a reader holds any office; `all` for an office above the provinces. */
export const provincesOfReader = ({ offices }: Reader): 'all' | readonly string[] =>
  offices.some(({ province }) => province === null)
    ? 'all'
    : [...new Set(offices.flatMap(({ province }) => province ?? []))]

export const roleCodes = Object.keys(roles) as readonly RoleCode[]
