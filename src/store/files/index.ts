export { attachFile, fileTooLarge, largestFile, removeFile } from './attach-file.ts'
export { fileKinds } from './file-kind.ts'
export { dropPurgedContent, hashOfPurge, keptPurges, type Purging, purgeFile } from './purge-file.ts'
export { type FilePurge, type FilesOf, filesOf, readFile, type RecordFile } from './record-file.ts'
