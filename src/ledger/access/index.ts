export * from './office.ts'
export * from './rights.ts'
export * from './rights-table.ts'
export * from './role.ts'
