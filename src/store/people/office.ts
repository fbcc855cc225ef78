import { type Office, officeCode } from '../../ledger/access/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { addDays, dateInWriting, dayInVietnam, type PlainDate } from '../../ledger/period/index.ts'
import { type Database, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { appendEvent } from './events.ts'
import { refusedAlone, refusedProvince } from './fitting-office.ts'
import { refuseLastAdministrator } from './last-administrator.ts'
import { noSuchPerson } from './no-such-person.ts'
import { type By, findPerson, type HeldOffice, type Person } from './person.ts'

/**
 * Gives a person an office, beside those already held.
 * @returns the office with its number; refuses a role, division, province or day that does not go together
 */
export const giveOffice = (db: Database, person: string, office: Office, by: By): Promise<Result<HeldOffice>> =>
  inTransaction(db, async (transaction) => {
    const found = await findPerson(transaction, person)
    if (found === undefined) return noSuchPerson
    if (!found.active)
      return refuse('person/deactivated', 'Tài khoản đã ngừng; hãy mở lại tài khoản trước khi giao chức vụ.')
    return addOffice(transaction, found, office, by)
  })

/** Gives an office inside a transaction that goes on. */
export const addOffice = async (
  transaction: LedgerTransaction,
  person: Pick<Person, 'id' | 'offices'>,
  office: Office,
  by: By,
): Promise<Result<HeldOffice>> => {
  const refusal = refusedAlone(office) ?? (await refusedBeside(transaction, person.offices, office))
  if (refusal !== undefined) return refusal
  const { role, province, division, from, to } = office
  const { id } = await transaction
    .insertInto('offices')
    .values({
      person: person.id,
      role,
      province,
      division,
      holds_from: from,
      holds_to: to,
      given_by: by.person,
      given_at: by.at,
      ended_by: null,
      ended_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await appendEvent(transaction, {
    at: by.at,
    person: by.person,
    deed: 'officeGiven',
    province,
    detail: { to: person.id, office: officeCode(office), from, until: to, number: id },
  })
  return ok({ ...office, id })
}

const refusedBeside = async (transaction: LedgerTransaction, held: readonly HeldOffice[], office: Office) => {
  const nowhere = await refusedProvince(transaction, office)
  if (nowhere !== undefined) return nowhere
  const same = held.find(
    (each) => each.province === office.province && officeCode(each) === officeCode(office) && overlap(each, office),
  )
  if (same !== undefined)
    return refuse(
      'office/held-already',
      `Người này đã giữ chức vụ đó từ ngày ${dateInWriting(same.from)}; chỉ giao lại sau ngày cuối của lần trước.`,
    )
  return undefined
}

const overlap = (one: Office, other: Office): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to)

/**
 * Ends an office. It is kept, with who ended it and when.
 * @param lastDay the last day on which it is held; the day before its first day where it was given by mistake
 */
export const endOffice = (
  db: Database,
  { person, office, lastDay }: { readonly person: string; readonly office: number; readonly lastDay: PlainDate },
  by: By,
): Promise<Result<HeldOffice>> =>
  inTransaction(db, async (transaction) => {
    const found = await findPerson(transaction, person)
    if (found === undefined) return noSuchPerson
    const held = found.offices.find(({ id }) => id === office)
    if (held === undefined)
      return refuse('office/unknown', 'Người này không giữ chức vụ đó; hãy chọn trong các chức vụ của người này.')
    const today = dayInVietnam(Date.parse(by.at))
    if (held.to !== null && held.to < today)
      return refuse(
        'office/ended',
        `Chức vụ này đã kết thúc ngày ${dateInWriting(held.to)}; không cần kết thúc lần nữa.`,
      )
    const earliest = addDays(held.from, -1)
    if (lastDay < earliest)
      return refuse(
        'office/days-reversed',
        `Ngày cuối giữ chức vụ phải từ ngày ${dateInWriting(earliest)} (coi như chưa giữ) trở đi.`,
      )
    const lastAdministrator = await refuseLastAdministrator(transaction, { office }, lastDay)
    if (lastAdministrator !== undefined) return lastAdministrator

    await transaction
      .updateTable('offices')
      .set({ holds_to: lastDay, ended_by: by.person, ended_at: by.at })
      .where('id', '=', office)
      .execute()
    await appendEvent(transaction, {
      at: by.at,
      person: by.person,
      deed: 'officeEnded',
      province: held.province,
      detail: { of: person, office: officeCode(held), lastDay, number: office },
    })
    return ok({ ...held, to: lastDay })
  })
