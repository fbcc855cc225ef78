export { type OpenRecords, type OpenRecordsAsked, openRecordsOf } from './open-records.ts'
export {
  type OpenWork,
  type Urgency,
  type WorkItem,
  type Worklist,
  type WorklistAsked,
  worklistOf,
} from './worklist.ts'
