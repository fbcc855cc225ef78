import type { ColumnType, Generated } from 'kysely'

/** Tables of people, their offices and what they did beside the records. */
export type IdentityTables = {
  readonly identity_user: IdentityUserTable
  readonly identity_session: IdentitySessionTable
  readonly identity_account: IdentityAccountTable
  readonly identity_verification: IdentityVerificationTable
  readonly identity_two_factor: IdentityTwoFactorTable
  readonly sign_in_attempts: SignInAttemptsTable
  readonly offices: OfficesTable
  readonly invitations: InvitationsTable
  readonly api_keys: ApiKeysTable
  readonly access_events: AccessEventsTable
}

type IdentityUserTable = {
  readonly id: string
  readonly name: string
  /** In small letters; what is typed to sign in. */
  readonly email: string
  readonly email_verified: Generated<boolean>
  readonly image: string | null
  readonly created_at: Generated<string>
  readonly updated_at: Generated<string>
  readonly two_factor_enabled: Generated<boolean>
  readonly deactivated_at: string | null
  readonly deactivated_by: string | null
  /** An account of the demonstration, whose password everybody knows. */
  readonly is_demo: Generated<boolean>
}

type IdentitySessionTable = {
  readonly id: string
  readonly expires_at: string
  readonly token: string
  readonly created_at: Generated<string>
  readonly updated_at: Generated<string>
  readonly ip_address: string | null
  readonly user_agent: string | null
  readonly user_id: string
}

type IdentityAccountTable = {
  readonly id: string
  readonly account_id: string
  readonly provider_id: string
  readonly user_id: string
  /** The argon2id hash, where the account is a local one. */
  readonly password: string | null
  readonly created_at: Generated<string>
  readonly updated_at: Generated<string>
}

type IdentityVerificationTable = {
  readonly id: string
  readonly identifier: string
  readonly value: string
  readonly expires_at: string
}

type IdentityTwoFactorTable = { readonly id: string; readonly user_id: string; readonly verified: boolean | null }

type SignInAttemptsTable = {
  readonly subject: Buffer
  readonly wrong: number
  readonly last_at: string
  readonly locked_until: string | null
}

type OfficesTable = {
  readonly id: Generated<number>
  readonly person: string
  readonly role: string
  readonly province: string | null
  readonly division: string | null
  readonly holds_from: string
  readonly holds_to: string | null
  readonly given_by: string
  readonly given_at: string
  readonly ended_by: string | null
  readonly ended_at: string | null
}

type InvitationsTable = {
  readonly id: Generated<number>
  readonly kind: 'invitation' | 'passwordReset' | 'administrator'
  readonly token_hash: Buffer
  readonly person: string | null
  readonly made_by: string
  readonly made_at: string
  readonly expires_at: string
  readonly used_at: string | null
}

type ApiKeysTable = {
  readonly id: Generated<number>
  readonly key_hash: Buffer
  readonly starts: string
  readonly title: string
  readonly office: number | null
  readonly role: string | null
  readonly province: string | null
  readonly division: string | null
  readonly scopes: readonly string[]
  readonly made_by: string
  readonly made_at: string
  readonly expires_on: string
  readonly revoked_by: string | null
  readonly revoked_at: string | null
}

/** Append-only: the database itself refuses update, delete and truncate. */
type AccessEventsTable = {
  readonly id: Generated<number>
  readonly at: string
  readonly person: string | null
  readonly deed: string
  readonly province: string | null
  readonly register: string | null
  readonly record: number | null
  readonly detail: ColumnType<unknown, string, never>
}
