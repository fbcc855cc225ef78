export { restoreBackup, checkBackup, type RestoreOrder } from './restore-backup.ts'
export { type Backup, type BackupOrder, type BackupProgress, writeBackup } from './write-backup.ts'
export { backupHere } from './source.ts'
