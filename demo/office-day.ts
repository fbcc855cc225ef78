import { type PlainDate, plainDate } from '../src/ledger/index.ts'
import { addWorkingDays, publicBodies } from '../src/ledger/period/index.ts'

/** The day on which an office works that comes so many working days after a day; with 0 the day itself or the next one. */
export const officeDay = (day: string, after = 0): PlainDate => addWorkingDays(plainDate(day), after, publicBodies)
