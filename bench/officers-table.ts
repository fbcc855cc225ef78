import type { Met } from './measure-officers.ts'
import type { Answered } from './officer.ts'

const promisedP95 = 300

/** Prints what a crowd of officers met as a Markdown table: answers and their times by what was asked, and what was lost. */
export const printOfficers = ({ crowd, answered, written, lost }: Met): void => {
  const kinds = [...new Set(answered.map(({ kind }) => kind))].sort()
  const failed = answered.filter(({ status }) => status >= 400).length
  const kept = failed === 0 && lost.length === 0 && share(answered, 0.95) < promisedP95
  process.stdout.write(
    [
      '',
      `${crowd.officers} officers at once for ${crowd.seconds} s on PostgreSQL, each thinking 0.5 to 1.5 s before the next request`,
      '',
      '| what | requests | middle | p95 | longest |',
      '|---|---:|---:|---:|---:|',
      ...kinds.map((kind) =>
        row(
          kind,
          answered.filter((each) => each.kind === kind),
        ),
      ),
      row('everything', answered),
      '',
      `p95 promised: < ${promisedP95} ms; requests that failed: ${failed}; records written: ${written}, lost: ${lost.length}; kept: ${kept ? 'yes' : 'NO'}`,
      ...lost.slice(0, 20),
      '',
    ].join('\n'),
  )
}

const row = (kind: string, answered: readonly Answered[]): string =>
  `| ${kind} | ${answered.length} | ${[0.5, 0.95, 1].map((part) => `${share(answered, part).toFixed(0)} ms`).join(' | ')} |`

/** The time within which this share of the answers came. */
const share = (answered: readonly Answered[], part: number): number => {
  const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
}
