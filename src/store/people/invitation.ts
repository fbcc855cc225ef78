import { randomUUID } from 'node:crypto'
import type { Office } from '../../ledger/access/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { dayInVietnam } from '../../ledger/period/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { putPassword } from './account.ts'
import { forgetAttempts } from './attempts.ts'
import { appendEvent } from './events.ts'
import { noSuchPerson } from './no-such-person.ts'
import { addOffice } from './office.ts'
import { type By, findPerson } from './person.ts'
import { type NewPerson, readNewPerson } from './new-person.ts'
import { hashOfToken, newToken } from './token.ts'

/** A link that was made: its token is told this once, and only its hash is kept. */
export type Link = { readonly person: string | null; readonly token: string; readonly expiresAt: string }

/** What a link is for, and for whom; a link of the kind `administrator` makes the person who opens it. */
export type Invitation = {
  readonly kind: 'invitation' | 'passwordReset' | 'administrator'
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null
}

const hours = { invitation: 7 * 24, passwordReset: 24, administrator: 24 } as const

/** Makes a person with a first office, and the link with which he or she chooses a password. */
export const invitePerson = (
  db: Database,
  { office, ...typed }: NewPerson & { readonly office: Office },
  by: By,
): Promise<Result<Link & { readonly person: string }>> =>
  refusable(db, async (transaction) => {
    const made = await addPerson(transaction, typed, by)
    if (!made.ok) return made
    const given = await addOffice(transaction, { id: made.value, offices: [] }, office, by)
    if (!given.ok) return given
    await appendEvent(transaction, {
      at: by.at,
      person: by.person,
      deed: 'invited',
      province: office.province,
      detail: { of: made.value },
    })
    return ok({ ...(await addLink(transaction, 'invitation', made.value, by)), person: made.value })
  })

/** Makes a new link for a person: to choose a first password, or another one. Older links of the person are void. */
export const giveLink = (db: Database, person: string, by: By): Promise<Result<Link>> =>
  inTransaction(db, async (transaction) => {
    const found = await findPerson(transaction, person)
    if (found === undefined) return noSuchPerson
    if (!found.active)
      return refuse('person/deactivated', 'Tài khoản đã ngừng; hãy mở lại tài khoản trước khi cấp đường dẫn.')
    await appendEvent(transaction, {
      at: by.at,
      person: by.person,
      deed: found.isInvited ? 'invited' : 'passwordResetGiven',
      detail: { of: person },
    })
    return ok(await addLink(transaction, found.isInvited ? 'invitation' : 'passwordReset', person, by))
  })

/** Makes a link whose opener becomes an administrator of all provinces. Older ones are void. */
export const inviteAdministrator = (db: Database, by: By): Promise<Link> =>
  inTransaction(db, async (transaction) => {
    await appendEvent(transaction, {
      at: by.at,
      person: by.person,
      deed: 'invited',
      detail: { office: 'administrator' },
    })
    return addLink(transaction, 'administrator', null, by)
  })

/** Whether somebody who is no account of the demonstration administers all provinces on the day of an instant. */
export const hasAdministrator = async (db: Database, at: string): Promise<boolean> => {
  const today = dayInVietnam(Date.parse(at))
  const found = await db
    .selectFrom('offices')
    .innerJoin('identity_user as user', 'user.id', 'offices.person')
    .select('offices.id')
    .where('offices.role', '=', 'administrator')
    .where('offices.province', 'is', null)
    .where('offices.holds_from', '<=', today)
    .where((eb) => eb.or([eb('offices.holds_to', 'is', null), eb('offices.holds_to', '>=', today)]))
    .where('user.deactivated_at', 'is', null)
    .where('user.is_demo', '=', false)
    .limit(1)
    .execute()
  return found.length > 0
}

/** What a link is for, without using it up. */
export const findInvitation = async (db: Database, token: string, at: string): Promise<Result<Invitation>> => {
  const row = await db
    .selectFrom('invitations')
    .leftJoin('identity_user as user', 'user.id', 'invitations.person')
    .select(['invitations.kind', 'user.id', 'user.name', 'user.email', 'user.deactivated_at'])
    .where('token_hash', '=', hashOfToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  if (row === undefined || row.deactivated_at !== null) return voidLink
  const { kind, id, name, email } = row
  return ok({ kind, person: id === null || name === null || email === null ? null : { id, name, email } })
}

const voidLink = refuse(
  'invitation/void',
  'Đường dẫn này đã được dùng, đã hết hạn hoặc đã bị thay; hãy xin người quản trị một đường dẫn mới.',
)

/** What who opens a link chooses: a password, and where the link makes the person also a name and an address. */
export type Accepted = { readonly passwordHash: string; readonly newPerson?: NewPerson }

/**
 * Uses a link up: the password holds, and who was signed in before with another one is out.
 * @returns the person's id; refuses a link that was used, is too old or was replaced
 */
export const acceptInvitation = (
  db: Database,
  token: string,
  { passwordHash, newPerson }: Accepted,
  at: string,
): Promise<Result<string>> =>
  refusable(db, async (transaction) => {
    const found = await findInvitation(transaction, token, at)
    if (!found.ok) return found
    const { kind, person } = found.value
    await transaction
      .updateTable('invitations')
      .set({ used_at: at })
      .where('token_hash', '=', hashOfToken(token))
      .execute()
    const who = person === null ? await addAdministrator(transaction, newPerson, at) : ok(person.id)
    if (!who.ok) return who
    await putPassword(transaction, who.value, passwordHash, at)
    await forgetAttempts(transaction, { kind: 'account', of: person?.email ?? '' }, at)
    await transaction.deleteFrom('identity_session').where('user_id', '=', who.value).execute()
    const deed = kind === 'passwordReset' ? 'passwordReset' : 'invitationAccepted'
    await appendEvent(transaction, { at, person: who.value, deed })
    return who
  })

const addAdministrator = async (
  transaction: LedgerTransaction,
  newPerson: NewPerson | undefined,
  at: string,
): Promise<Result<string>> => {
  const by: By = { person: 'operator', at }
  const made = await addPerson(transaction, newPerson ?? { name: '', email: '' }, by)
  if (!made.ok) return made
  const from = dayInVietnam(Date.parse(at))
  const office: Office = { role: 'administrator', province: null, division: null, from, to: null }
  const given = await addOffice(transaction, { id: made.value, offices: [] }, office, by)
  return given.ok ? made : given
}

const addPerson = async (transaction: LedgerTransaction, typed: NewPerson, { at }: By): Promise<Result<string>> => {
  const read = readNewPerson(typed)
  if (!read.ok) return read
  const { name, email } = read.value
  const taken = await transaction.selectFrom('identity_user').select('id').where('email', '=', email).executeTakeFirst()
  if (taken !== undefined)
    return refuse('person/email-taken', `Địa chỉ ${email} đã có người dùng; mỗi người dùng một địa chỉ riêng.`)
  const id = randomUUID()
  await transaction
    .insertInto('identity_user')
    .values({
      id,
      name,
      email,
      // Who invites vouches for the address: single sign-on under it is the same person.
      email_verified: true,
      created_at: at,
      updated_at: at,
      image: null,
      deactivated_at: null,
      deactivated_by: null,
    })
    .execute()
  return ok(id)
}

const addLink = async (
  transaction: LedgerTransaction,
  kind: Invitation['kind'],
  person: string | null,
  by: By,
): Promise<Link> => {
  const { token, hash } = newToken()
  const older = transaction.updateTable('invitations').set({ used_at: by.at }).where('used_at', 'is', null)
  await (person === null ? older.where('kind', '=', kind) : older.where('person', '=', person)).execute()
  const expiresAt = new Date(Date.parse(by.at) + hours[kind] * 3_600_000).toISOString()
  await transaction
    .insertInto('invitations')
    .values({
      kind,
      token_hash: hash,
      person,
      made_by: by.person,
      made_at: by.at,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute()
  return { person, token, expiresAt }
}

/** A transaction of which nothing stays when its work is refused half-way. */
const refusable = async <T>(
  db: Database,
  work: (transaction: LedgerTransaction) => Promise<Result<T>>,
): Promise<Result<T>> => {
  let refused: Result<T> | undefined
  try {
    return await inTransaction(db, async (transaction) => {
      const result = await work(transaction)
      if (result.ok) return result
      refused = result
      throw new RolledBack()
    })
  } catch (error) {
    if (error instanceof RolledBack && refused !== undefined) return refused
    throw error
  }
}

class RolledBack extends Error {}
