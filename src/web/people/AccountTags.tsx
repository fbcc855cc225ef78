import type { Person } from '../../server/index.ts'
import { accountStates, stateOf } from './standing.ts'

/** How somebody's account stands, in words. */
export const AccountTags = ({ person }: { readonly person: Person }) => {
  const state = stateOf(person)
  return (
    <>
      <span className={`standing standing-${state}`}>{accountStates[state]}</span>
      {person.hasSecondFactor ? <span className="standing">Hai bước</span> : null}
      {person.isDemo ? <span className="standing">Mẫu</span> : null}
    </>
  )
}
