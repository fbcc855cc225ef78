export { type SheetColumn, type SheetForm, sheetOf } from './columns.ts'
export { type ImportFault, mostFaults } from './found-faults.ts'
export {
  type Imported,
  importFile,
  type ImportOrder,
  type ImportProgress,
  type ImportResult,
  type RowsChecked,
} from './import-file.ts'
export { exportFile, type ExportOrder } from './export-file.ts'
export { writeTemplate } from './template.ts'
export { guardFormula } from './read-csv.ts'
