import { randomUUID } from 'node:crypto'
import type { Database } from '../connection/index.ts'

/** As the library of identities calls an account that has a password. */
const local = 'credential'

/** Writes the hash of a person's password; the first one makes the local account. */
export const putPassword = async (db: Database, person: string, passwordHash: string, at: string): Promise<void> => {
  await db
    .insertInto('identity_account')
    .values({
      id: randomUUID(),
      account_id: person,
      provider_id: local,
      user_id: person,
      password: passwordHash,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password: passwordHash, updated_at: at }),
    )
    .execute()
}

/** The hash of a person's password; undefined where there is none, as with single sign-on. */
export const passwordHashOf = async (db: Database, person: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('identity_account')
    .select('password')
    .where('provider_id', '=', local)
    .where('account_id', '=', person)
    .executeTakeFirst()
  return row?.password ?? undefined
}
