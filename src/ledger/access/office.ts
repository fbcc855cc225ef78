import type { PlainDate } from '../period/index.ts'
import { type RoleCode, roles } from './role.ts'

/**
 * An office that a person holds, from a day to a day, both inclusive; without `to` until further notice.
 * @example { role: 'divisionHead', province: 'son-la', division: 'technology', from: '2020-01-01', to: null }
 */
export type Office = {
  readonly role: RoleCode
  /** The province; null for a reader of the ministry and an administrator of the whole installation, who have all. */
  readonly province: string | null
  /** The division, where the role is one of a division. */
  readonly division: string | null
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** Somebody who asks: a person, with the offices that he or she holds today. */
export type Reader = { readonly person: string; readonly name: string; readonly offices: readonly Office[] }

/** Whether the office is held on a day. */
export const isHeldOn = ({ from, to }: Pick<Office, 'from' | 'to'>, day: PlainDate): boolean =>
  from <= day && (to === null || day <= to)

/** Roles that are held in one division; the other roles are those of a whole department, or stand above it. */
export const isOfDivision = (role: RoleCode): boolean => role === 'specialist' || role === 'divisionHead'

/** Roles that can be held for all provinces at once. */
export const mayHaveAllProvinces = (role: RoleCode): boolean => role === 'reader' || role === 'administrator'

/** An office as an act carries it: `director`, `divisionHead:technology`. */
export const officeCode = ({ role, division }: Pick<Office, 'role' | 'division'>): string =>
  division === null ? role : `${role}:${division}`

/** The role of an office as an act carries it; undefined where there is no such role. */
export const roleOfOffice = (code: string): RoleCode | undefined => {
  const [role = ''] = code.split(':')
  return Object.hasOwn(roles, role) ? (role as RoleCode) : undefined
}

/**
 * What an office is called on screens and in histories: «Trưởng phòng, đơn vị (Phòng Quản lý khoa học)».
 * @param divisions the names of divisions by their codes
 */
export const officeTitle = (code: string, divisions: Readonly<Record<string, string>>): string => {
  const role = roleOfOffice(code)
  const title = role === undefined ? code : roles[role]
  const division = code.includes(':') ? code.slice(code.indexOf(':') + 1) : ''
  return division === '' ? title : `${title} (${Object.hasOwn(divisions, division) ? divisions[division] : division})`
}
