import type { PlainDate } from '../ledger/index.ts'
import { findingsAgainstEarlier, periodsOf } from './against-earlier/against-earlier.ts'
import { findingsAgainstLedger, matchesWith } from './against-ledger/against-ledger.ts'
import type { Match, Statement } from './against-ledger/statement.ts'
import { citationFindings } from './citations/citations.ts'
import type { Finding, Verdict } from './finding.ts'
import { type Reading, readLanguage } from './language/reading.ts'
import { reportedPeriod } from './language/reported-period.ts'
import { layoutFindings } from './layout/layout.ts'
import { listsThatDiffer } from './lists/lists.ts'
import type { Paper } from './paper.ts'
import { percentagesThatDiffer } from './percentages/percentages.ts'
import { repeatsThatDiffer } from './repeats/repeats.ts'
import { sumsThatDiffer } from './sums/sums.ts'
import { timeFindings } from './time/time.ts'
import { unreadIn } from './unread.ts'
import { wordFindings } from './words/words.ts'

/** What is known beside the words of a paper. */
export interface Circumstances {
  readonly today: PlainDate
  /** The period of the report, where it is known better than from its title. */
  readonly period?: string
  /** An earlier report of the same office. */
  readonly earlier?: Paper
  /** What the registers say in the period of the report. */
  readonly statements?: readonly Statement[]
}

/** What came of checking, and which numbers speak of indicators of the ledger. */
export interface CheckedPaper extends Verdict {
  /** The period that the report speaks of, `2021-9M`; undefined where it cannot be told. */
  readonly period: string | undefined
  readonly matches: readonly Match[]
}

/**
 * Finds what does not agree in a paper: in itself, with the law, with the registers and with an earlier report. The same paper
 * and circumstances give the same findings, in the order of the paper.
 */
export const checkPaper = (paper: Paper, circumstances: Circumstances): CheckedPaper => {
  const reading = readLanguage(paper)
  const period = circumstances.period ?? reportedPeriod(paper)
  const matches = circumstances.statements === undefined ? [] : matchesWith(circumstances.statements, reading)
  const findings: readonly Finding[] = [
    ...sumsThatDiffer(reading),
    ...listsThatDiffer(reading),
    ...repeatsThatDiffer(reading),
    ...percentagesThatDiffer(reading),
    ...timeFindings(reading),
    ...citationFindings(reading),
    ...wordFindings(reading),
    ...layoutFindings(paper),
    ...findingsAgainstLedger(matches),
    ...againstEarlier(reading, period, circumstances.earlier),
  ]
  return { findings: [...findings].sort(byPlace), unread: unreadIn(reading), period, matches }
}

const againstEarlier = (
  reading: Reading,
  period: string | undefined,
  earlier: Paper | undefined,
): readonly Finding[] =>
  earlier === undefined
    ? []
    : findingsAgainstEarlier(reading, readLanguage(earlier), periodsOf(period, reportedPeriod(earlier)))

const byPlace = (one: Finding, other: Finding): number =>
  one.at[0].line - other.at[0].line || one.at[0].from - other.at[0].from
