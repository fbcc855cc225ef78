import { domains } from '../../domains/index.ts'
import { everyRegister } from '../../ledger/index.ts'
import { watchedIn } from './watched.ts'

/** What of all registers asks to be watched. */
export const watched = watchedIn(everyRegister(domains))
