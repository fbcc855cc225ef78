export { type Column, columnOf, columnsOf, quoted, tableOf } from './column.ts'
export { createTable, ddlOf, shapeOf } from './ddl.ts'
export { CannotMigrate, migrate } from './migrate.ts'
export { indicatorsIn, scannedDay } from './scan-index.ts'
