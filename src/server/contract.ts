/** What the interface under /api/v1 answers, for the screens; types only. */
export type { Refusal } from '../ledger/index.ts'
export type { Office, Reader, RoleCode } from '../ledger/access/index.ts'
export type { FieldFault, Place, StoredValue } from '../ledger/register/index.ts'
export type { ReadValue } from '../ledger/report/index.ts'
export type {
  Dashboard,
  FoundInRegister,
  History,
  HeldOffice,
  ImportResult,
  LikelySame,
  Listed,
  ListedRecord,
  EventDeed,
  KeptEvent,
  Key,
  Person,
  Plan,
  RecordPage,
  ShownFigure,
  Sum,
  UsualValues,
  Verified,
} from '../store/index.ts'
export type { ColumnTold, DomainListed, FieldTold, RegisterTold } from './api/registers.ts'
export type { FigureTold } from './api/figures.ts'
export type { IndicatorTold } from './api/figures-catalogue.ts'
export type { FileTold } from './api/records/file-answers.ts'
export type { FigurePeriodTold, FigureShownTold } from './api/figures-shown.ts'
export type { ReportOfPeriod, ReportsOfYear } from './api/reports-of-years.ts'
export type { ReportSheet, ReportSheetNow } from './api/reports-sheet.ts'
export type { Sheet, WrittenBlock, WrittenFigure, WrittenRun, WrittenText } from '../ledger/document/index.ts'
export type { WorkTold, WorkToldWhole } from './api/long-work/told.ts'
export type { ActTold } from './api/restatements.ts'
export type { RegisterRightsTold } from './api/rights.ts'
export type { SessionTold } from './api/session-told.ts'
export type { FoundTold } from './api/search.ts'
export type { HomeTold, OpenRecordsTold } from './api/home.ts'
export type { CheckTold } from './api/checks/checks.ts'
export type { HistoricalTold } from './api/checks/kept.ts'
export type { MapTold } from './api/maps.ts'
export type { SheetSeen } from './api/outlines.ts'
