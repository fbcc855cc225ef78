import { dayInVietnam, type PlainDate } from '../../ledger/period/index.ts'
import { type Ledger, type Person } from '../../store/index.ts'
import type { Library } from './library.ts'
import type { IdentitySettings } from './settings.ts'

/** What everything about signing in works with. */
export type Keeping = {
  readonly db: Ledger['db']
  readonly library: Library
  readonly settings: IdentitySettings
  /** Whether this is the demonstration, where its own accounts may sign in. */
  readonly isDemo: boolean
  /** The instant of a request, ISO 8601. */
  readonly now: () => string
}

export const todayOf = ({ now }: Pick<Keeping, 'now'>): PlainDate => dayInVietnam(Date.parse(now()))

/** Whether a person may be signed in: the passwords of the demonstration are public, so they open nothing else. */
export const mayEnter = (person: Person | undefined, isDemo: boolean): person is Person =>
  person !== undefined && person.active && (isDemo || !person.isDemo)
