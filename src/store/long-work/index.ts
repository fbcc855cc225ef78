export { type LongWorks, type LongWorkOptions, openLongWork, type WorkOrder } from './open-long-work.ts'
export { type Glance, glanceOf } from './glance.ts'
export {
  type LongWork,
  refused,
  type RunningWork,
  type WorkEnd,
  type WorkFile,
  type WorkKind,
  type WorkState,
  workStates,
} from './work.ts'
