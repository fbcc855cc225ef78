import { type Mention, named, type Said } from '../../ledger/index.ts'

/** What an officer wrote, as a clause that the sentence around it ends. */
export const asWritten = (mention: Mention): Said => named(mention.text.replace(/[\s.;,]+$/u, ''))
