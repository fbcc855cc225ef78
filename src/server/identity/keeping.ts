import { dayInVietnam, type PlainDate } from '../../ledger/period/index.ts'
import { type Ledger, type Person } from '../../store/index.ts'
import type { Library } from './library.ts'
import type { IdentitySettings } from './settings.ts'

/** What everything about signing in works with. */
export type Keeping = {
  readonly db: Ledger['db']
  readonly library: Library
  readonly settings: IdentitySettings
  /** The password of the accounts of the demonstration, where this is the demonstration; elsewhere they may not sign in. */
  readonly demoPassword?: string | undefined
  /** The instant of a request, ISO 8601. */
  readonly now: () => string
}

export const todayOf = ({ now }: Pick<Keeping, 'now'>): PlainDate => dayInVietnam(Date.parse(now()))

/** Whether a person may be signed in: the passwords of the demonstration are public, so they open nothing else. */
export const mayEnter = (
  person: Person | undefined,
  { demoPassword }: Pick<Keeping, 'demoPassword'>,
): person is Person => person !== undefined && person.active && (demoPassword !== undefined || !person.isDemo)
