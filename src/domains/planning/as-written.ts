import { type Mention, type Said, withoutEnd } from '../../ledger/index.ts'

/** What an officer wrote, with its figures, as a clause that the sentence around it ends. */
export const asWritten = (mention: Mention): Said => withoutEnd(mention)
