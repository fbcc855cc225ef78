import { cpus, totalmem } from 'node:os'
import type { Size } from './fill.ts'

/** One measurement: what was done, how long it took, beside what, and what was promised. */
export type Line = {
  readonly what: string
  readonly ours: number
  /** Of both numbers; milliseconds unless told. */
  readonly unit?: 'kB'
  readonly byHand?: number
  readonly promised: string
  readonly kept: boolean
}

const time = (milliseconds: number): string =>
  milliseconds >= 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${milliseconds.toFixed(0)} ms`

/** Prints the measurements as a Markdown table under the machine and the size they were taken on. */
export const printTable = (size: Size, lines: readonly Line[]): void => {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const rows = lines.map((line) => {
    const ratio = line.byHand === undefined ? '' : (line.ours / line.byHand).toFixed(2)
    const byHand = line.byHand === undefined ? '' : time(line.byHand)
    return `| ${line.what} | ${line.unit === undefined ? time(line.ours) : `${line.ours.toFixed(0)} ${line.unit}`} | ${byHand} | ${ratio} | ${line.promised} | ${line.kept ? 'yes' : 'NO'} |`
  })
  process.stdout.write(
    [
      `${machine}`,
      `${size.provinces} provinces × ${size.years} years, ${size.calibrations} instruments and ${size.others} records of every other register in each`,
      '',
      '| what | measured | by hand | ratio | promised | kept |',
      '|---|---:|---:|---:|---|---|',
      ...rows,
      '',
    ].join('\n'),
  )
}
