export { actsAfter, actsOf, type KeptAct } from './act-rows.ts'
export { type Posted, type Posting, post, wouldPost } from './post.ts'
export {
  type EntriesPosted,
  type EntriesPosting,
  type DecidedEntry,
  type KeyedEntry,
  postEntries,
  type RefusedEntry,
} from './post-entries.ts'
export { type DayOfActs, dayOf, hashOfActs, hashOfSeal, sealDays } from './seal.ts'
export { operator, type Signature, signed } from './signature.ts'
export { idsByOrigin } from './standing.ts'
