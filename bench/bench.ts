import { Command } from 'commander'
import { startPostgres } from '../scripts/postgres.mjs'
import { openLedger } from '../src/store/index.ts'
import { fill, isFilled, type Size } from './fill.ts'
import { measureDocuments } from './measure-documents.ts'
import { measureEmbedded } from './measure-embedded.ts'
import { measureFigures } from './measure-figures.ts'
import { measureImport } from './measure-import.ts'
import { type Crowd, measureOfficers } from './measure-officers.ts'
import { measurePages } from './measure-pages.ts'
import { once } from './measure.ts'
import { printOfficers } from './officers-table.ts'
import { type Line, printTable } from './table.ts'

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

const { at, officers, seconds, onlyOfficers, ...size } = new Command('bench')
  .option('--provinces <number>', 'how many provinces', Number, 34)
  .option('--years <number>', 'how many years of each', Number, 10)
  .option('--calibrations <number>', 'instruments verified in a province and year', Number, 40_000)
  .option('--others <number>', 'records of every other register in a province and year', Number, 20)
  .option(
    '--at <url>',
    'a server to measure on, whose database is filled where it is empty and kept; one of its own unless told',
  )
  .option('--officers <number>', 'how many officers work at once', Number, 100)
  .option('--seconds <number>', 'how long they work', Number, 120)
  .option('--only-officers', 'measure nothing else')
  .parse()
  .opts<Size & Crowd & { at?: string; onlyOfficers?: true }>()

const measureRest = async (): Promise<void> => {
  const settings = { shared_buffers: '2GB', work_mem: '64MB', max_wal_size: '8GB', maintenance_work_mem: '512MB' }
  const server = at === undefined ? await startPostgres({ settings }) : undefined
  const lines: Line[] = []
  const url = at ?? server?.url ?? ''
  try {
    const ledger = await openLedger({ databaseUrl: url })
    try {
      if (!(await isFilled(ledger))) {
        tell(`filling ${size.provinces} provinces × ${size.years} years × ${size.calibrations} instruments …`)
        const taken = await once(() => fill(ledger, size, tell))
        tell(`filled in ${Math.round(taken / 1000)} s`)
      }
      lines.push(...(await measureFigures(ledger, size)))
      lines.push(...(await measureDocuments(ledger)))
      lines.push(...(await measurePages(ledger, url)))
      lines.push(...(await measureImport(ledger)))
    } finally {
      await ledger.close()
    }
  } finally {
    await server?.stop()
  }
  lines.push(...(await measureEmbedded()))
  printTable(size, lines)
}

if (!onlyOfficers) await measureRest()
printOfficers(await measureOfficers({ officers, seconds }, tell))
