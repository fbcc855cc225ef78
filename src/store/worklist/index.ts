export {
  type OpenWork,
  type Urgency,
  type WorkItem,
  type Worklist,
  type WorklistAsked,
  worklistOf,
} from './worklist.ts'
