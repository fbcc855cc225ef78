import { type Office, roles } from '../src/ledger/access/index.ts'
import { divisions } from '../src/domains/index.ts'
import { plainDate, type Result } from '../src/ledger/index.ts'
import { hashPassword } from '../src/server/index.ts'
import { type DemoPerson, type Ledger, putDemoPeople } from '../src/store/index.ts'
import type { DemoProvince } from './load.ts'

/** The one password of all accounts of the demonstration; it stands on the page that asks for it. */
export const demoPassword = 'ban-mau-so-cai'

/**
 * Opens the accounts of the demonstration: one for each role of each province, one of the ministry, one for everything.
 * @param at the instant of opening, ISO 8601
 * @returns how many were opened; refuses where the ledger also keeps something else
 */
export const openDemoSignIns = async (
  ledger: Ledger,
  provinces: readonly DemoProvince[],
  at: string,
): Promise<Result<number>> =>
  putDemoPeople(ledger.db, [...provinces.flatMap(peopleOf), ...aboveProvinces], {
    provinces: provinces.map(({ file }) => file.code),
    passwordHash: await hashPassword(demoPassword),
    at,
  })

const since = plainDate('2019-01-01')

const person = (
  id: string,
  name: string,
  domain: string,
  office: Pick<Office, 'role' | 'province' | 'division'>,
): DemoPerson => ({
  id: `demo-${domain}-${id}`,
  name,
  email: `${id}@${domain}.example`,
  office: { ...office, from: since, to: null },
})

const peopleOf = ({ file: { code, name } }: DemoProvince): readonly DemoPerson[] => {
  const of = (
    id: string,
    title: string,
    role: Office['role'],
    division: keyof typeof divisions | null = null,
  ): DemoPerson => person(id, `${title} (${name})`, code, { role, province: code, division })
  const inDivision = (id: string, title: string, role: Office['role'], division: keyof typeof divisions) =>
    of(id, `${title}, ${divisions[division]}`, role, division)
  return [
    inDivision('chuyen-vien', 'Chuyên viên mẫu', 'specialist', 'technology'),
    inDivision('kiem-dinh', 'Chuyên viên mẫu', 'specialist', 'technicalCentre'),
    inDivision('truong-phong', 'Trưởng phòng mẫu', 'divisionHead', 'technology'),
    of('tong-hop', 'Chuyên viên tổng hợp mẫu, Văn phòng Sở', 'officeCompiler'),
    of('pho-giam-doc', `${roles.deputyDirector} mẫu`, 'deputyDirector'),
    of('giam-doc', `${roles.director} mẫu`, 'director'),
    of('thanh-tra', `${roles.inspector} mẫu`, 'inspector'),
    of('quan-tri', 'Người quản trị mẫu của tỉnh', 'administrator'),
    of('uy-ban', 'Người đọc báo cáo mẫu, Ủy ban nhân dân tỉnh', 'reader'),
  ]
}

const aboveProvinces: readonly DemoPerson[] = [
  person('nguoi-doc', 'Người đọc báo cáo mẫu, Bộ Khoa học và Công nghệ', 'bo-khcn', {
    role: 'reader',
    province: null,
    division: null,
  }),
  person('quan-tri', 'Người quản trị mẫu của toàn hệ thống', 'so-cai', {
    role: 'administrator',
    province: null,
    division: null,
  }),
]
