import { type RoleCode, roleOfOffice } from '../../ledger/access/index.ts'
import { dayInVietnam, type PlainDate } from '../../ledger/period/index.ts'

/** The operator of the system at its command line, whom no role binds. */
export const operator = 'operator'

/** Who records, in what office (as `officeCode` writes it, or `operator`), and the instant of recording (ISO 8601). */
export type Signature = { readonly person: string; readonly office: string; readonly at: string }

/** A signature as acts carry it: the instant as it is hashed, the day in Vietnam, and the role that binds. */
export type Signed = {
  readonly person: string
  readonly office: string
  readonly at: string
  readonly today: PlainDate
  readonly role: RoleCode | undefined
}

/** @throws when the instant or the office is none: that is a fault of the program, not of the user */
export const signed = ({ person, office, at }: Signature): Signed => {
  const instant = new Date(at)
  const role = roleOfOffice(office)
  if (office !== operator && role === undefined) throw new Error(`no office «${String(office)}»`)
  if (/[\u0000-\u001f]/.test(person)) throw new Error('a control character in the name of a person')
  return {
    person,
    office,
    at: instant.toISOString(),
    today: dayInVietnam(instant.getTime()),
    role,
  }
}
