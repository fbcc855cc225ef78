import { Refused } from '../contract/ask.ts'
import { dayFault } from '../fields/date/read-day.ts'
import type { RoleCode } from '../../server/index.ts'
import type { OfficeSent } from './queries.ts'

/** An office as far as it is typed; the province `*` is all of them. */
export type OfficeDraft = {
  readonly role?: RoleCode | undefined
  readonly division?: string | undefined
  readonly province?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const allProvinces = '*'

/** Refusals by the box beside which each stands; what belongs to none of them is under ''. */
export type FormFaults = Readonly<Record<string, string>>

/** What is missing in an office, or no day, before it can be sent. */
export const missingIn = ({ role, from, to }: OfficeDraft): FormFaults => {
  const begins = dayFault(from, 'Nhập ngày bắt đầu giữ chức vụ, ví dụ 01/02/2026.')
  const ends = dayFault(to)
  return {
    ...(role === undefined ? { role: 'Chọn chức vụ được giao.' } : {}),
    ...(begins === undefined ? {} : { from: begins }),
    ...(ends === undefined ? {} : { to: ends }),
  }
}

/** An office in which nothing is missing, as it is sent; a division only where the role has one. */
export const officeSent = (draft: OfficeDraft, isOfDivision: (role: RoleCode) => boolean): OfficeSent | undefined => {
  const { role, division, province, from, to } = draft
  if (role === undefined || from === undefined || Object.keys(missingIn(draft)).length > 0) return undefined
  return {
    role,
    division: isOfDivision(role) ? (division ?? null) : null,
    province: province === allProvinces || province === undefined ? null : province,
    from,
    to: to ?? null,
  }
}

/** Puts what the server refused beside the box that it is about. */
export const placedRefusal = (error: unknown, boxes: readonly string[]): FormFaults => {
  if (!(error instanceof Refused)) return error instanceof Error ? { '': error.message } : {}
  const { code, tell } = error.refusal
  const box = places.find(([pattern]) => pattern.test(code))?.[1] ?? ''
  return { [boxes.includes(box) ? box : '']: tell }
}

const places: readonly (readonly [RegExp, string])[] = [
  [/^person\/name/, 'name'],
  [/^person\/email/, 'email'],
  [/^office\/role/, 'role'],
  [/^office\/division/, 'division'],
  [/^office\/province/, 'province'],
  [/^office\/(?:days-reversed|last-administrator|ended)/, 'to'],
  [/^office\/(?:held-already|day-bad)/, 'from'],
  [/^key\/title/, 'title'],
  [/^key\/scope/, 'scopes'],
  [/^key\/expiry/, 'expiresOn'],
  [/^key\/no-administrator/, 'role'],
  [/^key\/office/, 'office'],
]
