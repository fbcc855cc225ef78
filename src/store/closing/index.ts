export { type Closed, type Closing, close, reopen } from './close.ts'
export { hashOfClosing, type KeptClosing, keptClosings } from './keep.ts'
export { closingsOf } from './standing.ts'
