export { type Column, columnOf, columnsOf, quoted, tableOf } from './column.ts'
export { ddlOf } from './ddl.ts'
export { CannotMigrate, migrate } from './migrate.ts'
export { indicatorsIn, scannedDay } from './scan-index.ts'
