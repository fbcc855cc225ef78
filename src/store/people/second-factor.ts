import { ok, type Result, refuse } from '../../ledger/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'
import { appendEvent } from './events.ts'
import { noSuchPerson } from './no-such-person.ts'
import { type By, findPerson } from './person.ts'

/** Takes a person's second factor away, where the device and the recovery codes are lost; whoever is signed in is out. */
export const removeSecondFactor = (db: Database, person: string, by: By): Promise<Result<true>> =>
  inTransaction(db, async (transaction) => {
    const found = await findPerson(transaction, person)
    if (found === undefined) return noSuchPerson
    if (!found.hasSecondFactor)
      return refuse('second-factor/off', 'Người này chưa bật xác thực hai bước; không có gì để tắt.')
    await transaction.deleteFrom('identity_two_factor').where('user_id', '=', person).execute()
    await transaction.deleteFrom('identity_session').where('user_id', '=', person).execute()
    await transaction
      .updateTable('identity_user')
      .set({ two_factor_enabled: false, updated_at: by.at })
      .where('id', '=', person)
      .execute()
    await appendEvent(transaction, { at: by.at, person: by.person, deed: 'secondFactorOff', detail: { of: person } })
    return ok(true)
  })

/**
 * Whose second factor is awaited after a right password.
 * @param challenge the number that the library of identities gave the browser, which nobody can guess
 */
export const pendingSecondFactor = async (db: Database, challenge: string, at: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('identity_verification')
    .select('value')
    .where('identifier', '=', challenge)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return row?.value
}
