import { divisions } from '../../domains/index.ts'
import { isOfDivision, mayHaveAllProvinces, type Office, type RoleCode, roles } from '../../ledger/access/index.ts'
import { type Refusal, refuse } from '../../ledger/index.ts'
import type { Database } from '../connection/index.ts'

/** Refuses an office whose role, division, province and days do not go together. */
export const refusedAlone = ({ role, province, division, from, to }: Office): Refusal | undefined => {
  if (!Object.hasOwn(roles, role))
    return refuse('office/role-unknown', `Chức vụ phải là một trong: ${Object.values(roles).join(', ')}.`)
  if (isOfDivision(role) && (division === null || !Object.hasOwn(divisions, division)))
    return refuse(
      'office/division-missing',
      `Chức vụ ${roles[role]} phải thuộc một phòng, đơn vị: ${Object.values(divisions).join('; ')}.`,
    )
  if (!isOfDivision(role) && division !== null)
    return refuse('office/division-needless', `Chức vụ ${roles[role]} không thuộc riêng phòng, đơn vị nào.`)
  if (province === null && !mayHaveAllProvinces(role))
    return refuse('office/province-missing', `Chức vụ ${roles[role]} phải thuộc một tỉnh; ${ofAllProvinces()}.`)
  if (to !== null && to < from)
    return refuse('office/days-reversed', 'Ngày cuối giữ chức vụ phải từ ngày bắt đầu trở đi.')
  return undefined
}

const ofAllProvinces = (): string => {
  const titles = (Object.keys(roles) as RoleCode[]).filter(mayHaveAllProvinces).map((role) => roles[role])
  return `chỉ ${titles.join(', ')} được giao cho mọi tỉnh`
}

/** Refuses an office in a province that the ledger does not have. */
export const refusedProvince = async (
  db: Database,
  { province }: Pick<Office, 'province'>,
): Promise<Refusal | undefined> => {
  if (province === null) return undefined
  const provinces = await db.selectFrom('provinces').select('code').orderBy('code').execute()
  const codes = provinces.map(({ code }) => code)
  if (codes.includes(province)) return undefined
  return refuse('office/province-unknown', `Không có tỉnh “${province}”. Các tỉnh: ${codes.join(', ')}.`)
}
