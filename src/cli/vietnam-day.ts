import { dayInVietnam, type PlainDate } from '../ledger/period/index.ts'

/** The day it is in Vietnam, whatever the clock zone of the machine. */
export const today = (): PlainDate => dayInVietnam(Date.now())

/** The day in Vietnam of an instant, ISO 8601. */
export const dayOfInstant = (instant: string): PlainDate => dayInVietnam(Date.parse(instant))
