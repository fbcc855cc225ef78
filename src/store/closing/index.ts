export { type Closed, type Closing, close, reopen } from './close.ts'
export { closedDivisions, hashOfClosing, type KeptClosing, keptClosings } from './keep.ts'
export { closingsOf } from './standing.ts'
