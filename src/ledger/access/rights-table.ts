import { departmentDeeds, departmentRights, type Grants, type Guarded, rightsOf, roleCodes } from './rights.ts'
import { roles } from './role.ts'

const signs = { ownDivision: 'đơn vị', ownProvince: 'tỉnh' } as const

const row = (label: string, grants: Grants): string => {
  const cells = roleCodes.map((role) => {
    const reach = grants[role]
    return reach === undefined ? '' : signs[reach]
  })
  return `| ${[label, ...cells].join(' | ')} |`
}

const head = (first: string): readonly string[] => [
  `| ${[first, ...roleCodes.map((role) => roles[role])].join(' | ')} |`,
  `|---|${roleCodes.map(() => ':---:').join('|')}|`,
]

const ofRegister = (register: Guarded): readonly string[] => {
  const rights = rightsOf(register)
  const { division } = register.rights
  const actions = Object.entries(rights.actions).map(([name, grants]) =>
    row(register.actions[name]?.label ?? name, grants),
  )
  const hidden = Object.entries(rights.fields).map(([name, grants]) =>
    row(`Xem “${register.fields[name]?.label ?? name}”`, grants),
  )
  return [
    `### ${register.title} (\`${register.code}\`)`,
    '',
    `Giữ sổ: \`${register.keptBy}\`${division === undefined ? '' : `; dòng thuộc đơn vị ghi ở “${register.fields[division]?.label ?? division}”`}`,
    '',
    ...head('Việc'),
    row('Xem, tìm, xuất, xem lịch sử', rights.read),
    row('Xem số liệu', rights.count),
    row(register.opening.label, rights.open),
    ...actions,
    row('Sửa đổi, đính chính, hủy', rights.amend),
    row('Xóa hẳn nội dung tệp đính kèm', rights.purge),
    ...hidden,
    '',
  ]
}

/** The rights of a department and of every register as a text in Markdown: role × register × action. */
export const rightsTable = (registers: readonly Guarded[]): string =>
  [
    '# Quyền theo chức vụ',
    '',
    'Bảng này sinh ra từ khai báo của các sổ; không sửa bằng tay. “đơn vị”: dòng của phòng, đơn vị mình (đơn vị giữ sổ, hoặc đơn',
    'vị ghi trong dòng); “tỉnh”: mọi dòng của tỉnh mình; để trống: không được. Chức vụ không gắn với tỉnh nào (bộ, quản trị toàn',
    'hệ thống) có quyền như vậy ở mọi tỉnh.',
    '',
    '## Việc chung của Sở',
    '',
    ...head('Việc'),
    ...Object.entries(departmentRights).map(([deed, grants]) =>
      row(departmentDeeds[deed as keyof typeof departmentDeeds], grants),
    ),
    '',
    '## Các sổ',
    '',
    ...registers.flatMap(ofRegister),
  ].join('\n')
