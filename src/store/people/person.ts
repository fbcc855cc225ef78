import { isHeldOn, type Office, type Reader, type RoleCode } from '../../ledger/access/index.ts'
import { type PlainDate, plainDate } from '../../ledger/period/index.ts'
import type { Database } from '../connection/index.ts'

/** An office as it is kept, with its number. */
export type HeldOffice = Office & { readonly id: number }

/** Somebody who may sign in, with every office ever held. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly active: boolean
  readonly hasSecondFactor: boolean
  /** Neither a password nor a single sign-on has been used yet. */
  readonly isInvited: boolean
  readonly isDemo: boolean
  readonly offices: readonly HeldOffice[]
}

/** Who does something to people, and the instant (ISO 8601). */
export type By = { readonly person: string; readonly at: string }

/**
 * Who asks, with the offices held on a day.
 * @returns undefined where there is no such person, or the account was deactivated
 */
export const readerOf = async (db: Database, person: string, today: PlainDate): Promise<Reader | undefined> => {
  const found = await findPerson(db, person)
  return found?.active ? asReader(found, today) : undefined
}

/** A person as somebody who asks, with the offices held on a day. */
export const asReader = ({ id, name, offices }: Person, today: PlainDate): Reader => ({
  person: id,
  name,
  offices: offices.filter((office) => isHeldOn(office, today)).map(bare),
})

const bare = ({ role, province, division, from, to }: HeldOffice): Office => ({ role, province, division, from, to })

export const findPerson = async (db: Database, id: string): Promise<Person | undefined> =>
  (await peopleWhere(db, id))[0]

/** The id of the person who signs in with an address, however it is written. */
export const findPersonId = async (db: Database, email: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('identity_user')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  return row?.id
}

/**
 * People in the order of their names.
 * @param province only those whom this province manages (`isManagedBy`); null for all
 */
export const peopleOf = async (db: Database, province: string | null, today: PlainDate): Promise<readonly Person[]> => {
  const all = await peopleWhere(db)
  return province === null ? all : all.filter((person) => isManagedBy(person, province, today))
}

/**
 * Whether an administrator of one province may change this person: every office that is held today or later is there,
 * or, where there is none, every office that ever was. Who also holds an office elsewhere is managed by the
 * administrator of all provinces, as a new password would open that office too.
 */
export const isManagedBy = ({ offices }: Person, province: string, today: PlainDate): boolean => {
  const notOver = offices.filter(({ to }) => to === null || to >= today)
  const decisive = notOver.length > 0 ? notOver : offices
  return decisive.length > 0 && decisive.every((office) => office.province === province)
}

/** The session that a token opens, over or not, and whose it is: one question for both. */
export type Opened = { readonly session: string; readonly endsAt: string; readonly person: Person }

export const findSession = async (db: Database, token: string): Promise<Opened | undefined> => {
  const rows = await people(db)
    .innerJoin('identity_session as session', 'session.user_id', 'user.id')
    .select(['session.id as session', 'session.expires_at'])
    .where('session.token', '=', token)
    .execute()
  const [row] = rows
  const [person] = gathered(rows)
  return row === undefined || person === undefined
    ? undefined
    : { session: row.session, endsAt: row.expires_at, person }
}

/** A session in which somebody is signed in, over or not. */
export type OpenSession = Opened & { readonly token: string }

/** The sessions of a person with what opens them. */
export const openSessionsOf = async (db: Database, id: string): Promise<readonly OpenSession[]> => {
  const person = await findPerson(db, id)
  if (person === undefined) return []
  const rows = await db
    .selectFrom('identity_session')
    .select(['id', 'token', 'expires_at'])
    .where('user_id', '=', id)
    .execute()
  return rows.map((row) => ({ session: row.id, token: row.token, endsAt: row.expires_at, person }))
}

const peopleWhere = async (db: Database, id?: string): Promise<readonly Person[]> =>
  gathered(await (id === undefined ? people(db) : people(db).where('user.id', '=', id)).execute())

const people = (db: Database) =>
  db
    .selectFrom('identity_user as user')
    .leftJoin('offices as office', 'office.person', 'user.id')
    .select(['user.id', 'user.name', 'user.email', 'user.deactivated_at', 'user.two_factor_enabled', 'user.is_demo'])
    .select(['office.id as office_id', 'office.role', 'office.province', 'office.division'])
    .select(['office.holds_from', 'office.holds_to'])
    .select((eb) =>
      eb
        .exists(
          eb.selectFrom('identity_account as account').whereRef('account.user_id', '=', 'user.id').select('account.id'),
        )
        .as('has_account'),
    )
    .orderBy('user.name')
    .orderBy('user.id')
    .orderBy('office.id')

type PersonRow = Awaited<ReturnType<ReturnType<typeof people>['execute']>>[number]

/** People of rows that have a row for each office. */
const gathered = (rows: readonly PersonRow[]): readonly Person[] => {
  const found = new Map<string, Person & { readonly offices: HeldOffice[] }>()
  for (const row of rows) {
    const person = found.get(row.id) ?? {
      id: row.id,
      name: row.name,
      email: row.email,
      active: row.deactivated_at === null,
      hasSecondFactor: row.two_factor_enabled,
      isInvited: !row.has_account,
      isDemo: row.is_demo,
      offices: [],
    }
    found.set(row.id, person)
    if (row.office_id === null || row.role === null || row.holds_from === null) continue
    person.offices.push({
      id: row.office_id,
      role: row.role as RoleCode,
      province: row.province,
      division: row.division,
      from: plainDate(row.holds_from),
      to: row.holds_to === null ? null : plainDate(row.holds_to),
    })
  }
  return [...found.values()]
}
