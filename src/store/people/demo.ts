import type { Office } from '../../ledger/access/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'
import { putPassword } from './account.ts'
import { addOffice } from './office.ts'
import type { NewPerson } from './new-person.ts'

/** An account of the demonstration: an office, and no person. */
export type DemoPerson = NewPerson & { readonly id: string; readonly office: Office }

/**
 * Writes the accounts of the demonstration that are not there yet; all of them have one password, which everybody knows.
 * @param provinces the provinces of the demonstration
 * @returns how many were written; refuses a ledger that also keeps something else, where such accounts have no place
 */
export const putDemoPeople = (
  db: Database,
  people: readonly DemoPerson[],
  {
    provinces,
    passwordHash,
    at,
  }: { readonly provinces: readonly string[]; readonly passwordHash: string; readonly at: string },
): Promise<Result<number>> =>
  inTransaction(db, async (transaction) => {
    const others = await transaction.selectFrom('provinces').select('code').where('code', 'not in', provinces).execute()
    const persons = await transaction.selectFrom('identity_user').select(['id', 'is_demo']).execute()
    if (others.length > 0 || persons.some((each) => !each.is_demo))
      return refuse(
        'demo/not-demo',
        'Sổ này không chỉ có dữ liệu mẫu nên không mở tài khoản mẫu; hãy đăng nhập bằng tài khoản của mình, hoặc đặt SOCAI_DATA tới một thư mục mới.',
      )
    const known = new Set(persons.map(({ id }) => id))
    const missing = people.filter(({ id }) => !known.has(id))
    for (const { id, name, email, office } of missing) {
      await transaction
        .insertInto('identity_user')
        .values({
          id,
          name,
          email,
          email_verified: false,
          image: null,
          created_at: at,
          updated_at: at,
          deactivated_at: null,
          deactivated_by: null,
          is_demo: true,
        })
        .execute()
      const given = await addOffice(transaction, { id, offices: [] }, office, { person: 'operator', at })
      if (!given.ok) throw new Error(`${id}: ${given.tell}`)
      await putPassword(transaction, id, passwordHash, at)
    }
    return ok(missing.length)
  })
