import { checkPaper, type Finding, type Paper, readPaper } from '../../src/checker/index.ts'
import { plainDate } from '../../src/ledger/index.ts'
import type { PaperFile } from './paper-file.ts'

/** The day on which every paper is checked, so that each run says the same. */
const today = plainDate('2026-11-23')

/** A paper and what does not agree in it. */
export interface Checked {
  readonly paper: Paper
  readonly findings: readonly Finding[]
}

/** Reads and checks a file. @throws when it is refused: what is measured here can be read */
export const checked = async ({ name, bytes }: PaperFile): Promise<Checked> => {
  const read = await readPaper(bytes, name)
  if (!read.ok) throw new Error(`${name}: ${read.code}: ${read.tell}`)
  return { paper: read.value, findings: checkPaper(read.value, { today }).findings }
}
