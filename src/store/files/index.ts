export { attachFile, fileTooLarge, largestFile, removeFile } from './attach-file.ts'
export { fileKinds } from './file-kind.ts'
export { type FilesOf, filesOf, readFile, type RecordFile } from './record-file.ts'
