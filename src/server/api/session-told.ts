import type { Session } from '../../store/index.ts'
import { programName } from '../sign-in/program-name.ts'

/** A session as it is told: the program also by the name that its user knows. */
export type SessionTold = Session & { readonly programName: string }

export const tellSession = (session: Session): SessionTold => ({
  ...session,
  programName: programName(session.program),
})
