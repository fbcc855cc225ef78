import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checked } from './checked.ts'

/**
 * Checks the real reports of a folder, which are no part of the project, and prints what is said of each.
 * @returns whether no sum of theirs is called wrong; true where the folder is not there
 */
export const readRealReports = async (folder: string, verbose: boolean): Promise<boolean> => {
  if (!existsSync(folder)) {
    print(`no real reports: ${folder} is not there`)
    return true
  }
  const files = readdirSync(folder).filter((file) => /\.(txt|docx)$/.test(file))
  let wrongSums = 0
  for (const file of files) {
    const { findings } = await checked({ name: file, bytes: readFileSync(join(folder, file)) })
    const sums = findings.filter(({ kind, certainty }) => kind === 'sums' && certainty === 'wrong').length
    const wrong = findings.filter(({ certainty }) => certainty === 'wrong').length
    wrongSums += sums
    print(`${file}: ${sums} wrong sums (promised: 0); ${wrong} findings wrong, ${findings.length - wrong} to look at`)
    if (verbose)
      for (const { code, certainty, read, tell } of findings) print(`  ${certainty} ${code}: ${read} — ${tell}`)
  }
  if (files.length === 0) print(`no real reports in ${folder}`)
  return wrongSums === 0
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
