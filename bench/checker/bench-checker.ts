import { join } from 'node:path'
import { Command } from 'commander'
import { packageRoot } from '../../src/package-root.ts'
import { judge } from './judge.ts'
import { keepsItsPromise, printJudgement } from './judgement-table.ts'
import { measureLongReport } from './long-report.ts'
import { readRealReports } from './real-reports.ts'

const program = new Command('bench:checker')
  .argument('[folder]', 'real reports, .txt or .docx', join(packageRoot(), '..', 'shared', 'reports'))
  .option('--verbose', 'every text that was missed and every false alarm')
  .parse()
const { verbose = false } = program.opts<{ verbose?: true }>()

const judgement = await judge()
printJudgement(judgement, verbose)
const reports = await readRealReports(program.processedArgs[0] as string, verbose)
const longReport = await measureLongReport()

if (!judgement.marks.every(keepsItsPromise) || !reports || !longReport) process.exitCode = 1
