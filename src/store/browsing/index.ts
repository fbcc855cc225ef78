export {
  type AskedList,
  askedList,
  comparisons,
  mostOnAPage,
  type Query,
} from './ask-list.ts'
export { type Browsable, browsablesOf, isPersonal } from './browsable.ts'
export { isOrdered } from './condition.ts'
export { type ListAsked, type Listed, type ListedRecord, listRecords, rowsListed, type Sum } from './list-records.ts'
export { seesNames, type Sight, sightOf } from './sight.ts'
export { type FoundRecord, findRecord, findRow } from './find-record.ts'
export { type History, recordHistory } from './history.ts'
export { type RecordPage, recordPage } from './record-page.ts'
export { type Draft, type LikelySame, likelySame } from './likely-same.ts'
export { type UsualValues, usualValues } from './usual-values.ts'
