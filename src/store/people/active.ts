import { ok, type Result, refuse } from '../../ledger/index.ts'
import { addDays, dayInVietnam } from '../../ledger/period/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'
import { appendEvent } from './events.ts'
import { refuseLastAdministrator } from './last-administrator.ts'
import { noSuchPerson } from './no-such-person.ts'
import { type By, findPerson, type Person } from './person.ts'

/** Stops an account: who holds it is out at once, with every session and key. Offices and history stay. */
export const deactivatePerson = (db: Database, person: string, by: By): Promise<Result<Person>> =>
  inTransaction(db, async (transaction) => {
    const found = await findPerson(transaction, person)
    if (found === undefined) return noSuchPerson
    if (!found.active) return refuse('person/deactivated', 'Tài khoản này đã ngừng từ trước; có thể mở lại.')
    const today = dayInVietnam(Date.parse(by.at))
    const lastAdministrator = await refuseLastAdministrator(transaction, { person }, addDays(today, -1))
    if (lastAdministrator !== undefined) return lastAdministrator

    await transaction
      .updateTable('identity_user')
      .set({ deactivated_at: by.at, deactivated_by: by.person, updated_at: by.at })
      .where('id', '=', person)
      .execute()
    await transaction.deleteFrom('identity_session').where('user_id', '=', person).execute()
    await appendEvent(transaction, { at: by.at, person: by.person, deed: 'deactivated', detail: { of: person } })
    return ok({ ...found, active: false })
  })

/** Opens a stopped account again, with the offices that it still holds. */
export const reactivatePerson = (db: Database, person: string, by: By): Promise<Result<Person>> =>
  inTransaction(db, async (transaction) => {
    const found = await findPerson(transaction, person)
    if (found === undefined) return noSuchPerson
    if (found.active) return refuse('person/active', 'Tài khoản này đang hoạt động; không cần mở lại.')
    await transaction
      .updateTable('identity_user')
      .set({ deactivated_at: null, deactivated_by: null, updated_at: by.at })
      .where('id', '=', person)
      .execute()
    await appendEvent(transaction, { at: by.at, person: by.person, deed: 'reactivated', detail: { of: person } })
    return ok({ ...found, active: true })
  })
