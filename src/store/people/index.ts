export { deactivatePerson, reactivatePerson } from './active.ts'
export { countAttempt, type Counted, forgetAttempts, takeBackAttempt, takeCode } from './attempts.ts'
export { type DemoPerson, putDemoPeople } from './demo.ts'
export * from './events.ts'
export * from './invitation.ts'
export * from './key.ts'
export { noSuchPerson } from './no-such-person.ts'
export { endOffice, giveOffice } from './office.ts'
export { passwordHashOf } from './account.ts'
export {
  asReader,
  type By,
  findPerson,
  findPersonId,
  findSession,
  type OpenSession,
  openSessionsOf,
  type HeldOffice,
  isManagedBy,
  peopleOf,
  type Person,
  readerOf,
} from './person.ts'
export { pendingSecondFactor, removeSecondFactor } from './second-factor.ts'
export { endSession, type Session, sessionsOf } from './session.ts'
