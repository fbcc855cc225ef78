import type { Office } from '../../../ledger/access/index.ts'
import { plainDate } from '../../../ledger/index.ts'
import { inTransaction, type OpenDatabase } from '../../connection/index.ts'
import { saveProvince } from '../../provinces/index.ts'
import { sampleProvince } from '../../testing/sample-province.ts'
import { acceptInvitation, type By, invitePerson } from '../index.ts'

/** The instant at which the tests of people stand: the morning of 22 November 2026 in Vietnam. */
export const at = '2026-11-22T02:00:00.000Z'
export const today = plainDate('2026-11-22')
export const by: By = { person: 'operator', at }

export const minutesLater = (minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** An office from the first day of 2026, in Sơn La where nothing else is said. */
export const office = (changed: Partial<Office> = {}): Office => ({
  role: 'specialist',
  province: 'son-la',
  division: 'technology',
  from: plainDate('2026-01-01'),
  to: null,
  ...changed,
})

export const director = office({ role: 'director', division: null })
export const administrator = office({ role: 'administrator', province: null, division: null })

export const addProvinces = ({ db }: OpenDatabase): Promise<void> =>
  inTransaction(db, async (transaction) => {
    await saveProvince(transaction, sampleProvince('son-la', 'Sơn La'))
    await saveProvince(transaction, sampleProvince('cao-bang', 'Cao Bằng'))
  })

let people = 0

/** A person who has been invited and not come yet; the address is a new one each time. */
export const invite = async ({ db }: OpenDatabase, held: Office = office()) => {
  const email = `nguoi-${++people}@so-cai.example`
  const made = await invitePerson(db, { name: `Người thử ${people}`, email, office: held }, by)
  if (!made.ok) throw new Error(made.tell)
  return { ...made.value, email }
}

/** A person with a password, by its hash. */
export const settle = async (database: OpenDatabase, held: Office = office(), passwordHash = 'hash') => {
  const invited = await invite(database, held)
  const accepted = await acceptInvitation(database.db, invited.token, { passwordHash }, at)
  if (!accepted.ok) throw new Error(accepted.tell)
  return { id: invited.person, email: invited.email }
}
