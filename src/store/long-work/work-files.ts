import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The scratch folder of long work: a folder for each piece of it, which goes with what lies in it. */
export type WorkFiles = {
  /** Makes the folder of a work, empty. */
  readonly make: (work: string) => string
  readonly folderOf: (work: string) => string
  readonly remove: (work: string) => void
  /** The works that have a folder. */
  readonly works: () => readonly string[]
  /** Whether a folder is more than an hour old, so that nobody is about to ask for its work. */
  readonly isOld: (work: string) => boolean
  /** Bytes of all files. */
  readonly size: () => number
}

const oneHour = 3_600_000

/** Opens the scratch folder; only this account may enter it. It is made with the first work. */
export const workFilesIn = (root: string): WorkFiles => {
  const folderOf = (work: string) => join(root, work)
  const names = () => (existsSync(root) ? readdirSync(root) : [])
  return {
    folderOf,
    make: (work) => {
      mkdirSync(root, { recursive: true, mode: 0o700 })
      rmSync(folderOf(work), { recursive: true, force: true })
      mkdirSync(folderOf(work), { mode: 0o700 })
      return folderOf(work)
    },
    remove: (work) => rmSync(folderOf(work), { recursive: true, force: true }),
    works: names,
    isOld: (work) => Date.now() - (statSync(folderOf(work), { throwIfNoEntry: false })?.mtimeMs ?? 0) > oneHour,
    size: () => names().reduce((sum, work) => sum + bytesIn(folderOf(work)), 0),
  }
}

/** The size of a file of a work. */
export const bytesOf = (file: string): number => statSync(file).size

const bytesIn = (folder: string): number => {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + bytesOf(join(folder, name)), 0)
  } catch {
    // It went away between two looks.
    return 0
  }
}
