import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { nearnessTo } from './nearness.ts'
import { phrasesOf } from './phrases.ts'
import type { Match, Statement } from './statement.ts'

/**
 * Matches the numbers of a paper with what the registers say. A number that a near enough statement agrees with is
 * matched to that one, also where the words of another are a little nearer.
 */
export const matchesWith = (statements: readonly Statement[], reading: Reading): readonly Match[] => {
  const { nearest, namedBy } = nearnessTo(statements)
  return phrasesOf(reading).flatMap(({ at, value, sentence, phrase, span }): readonly Match[] => {
    const near = nearest(phrase).filter((each) => span === undefined || each.statement.span === span)
    const [best] = near
    if (best === undefined || best.nearness < leastNearness) return []
    const agreeing = near.find(
      (each) => each.statement.value === value && each.nearness >= Math.max(leastNearness, best.nearness * nearEnough),
    )
    if (agreeing !== undefined) return [{ at, sentence, value, ...agreeing }]
    // Two statements that are as near and say different things: it cannot be told which is meant.
    const rival = near.find((each) => each.statement.value !== best.statement.value)
    const isClear = rival === undefined || best.nearness - rival.nearness >= leastLead
    // What is told to be otherwise has to be named: a class on another matter has nearly the same words.
    const isNamed = namedBy(best.statement, sentence) >= leastNamed
    return isClear && isNamed && best.nearness >= sureNearness ? [{ at, sentence, value, ...best }] : []
  })
}

/** What the paper says and the registers say otherwise; a person has to look which of the two is right. */
export const findingsAgainstLedger = (matches: readonly Match[]): readonly Finding[] =>
  matches
    .filter(({ value, statement }) => statement.isKept && value !== statement.value)
    .map(({ at, value, statement: { title, part, unit, from, to, value: posted } }) => {
      const named = part === undefined ? `“${title}”` : `“${title}”, phần “${part}”`
      return {
        kind: 'ledger',
        code: 'ledger/differs',
        certainty: 'to-look-at',
        at: [at],
        read: `${written(value)} ${unit}`,
        expected: `${written(posted)} ${unit}, theo sổ từ ngày ${dayWritten(from)} đến ngày ${dayWritten(to)}`,
        tell: `Báo cáo nêu ${written(value)}, sổ ghi ${written(posted)} ${unit} cho chỉ tiêu ${named}; hãy đối chiếu lại.`,
      }
    })

const leastNearness = 0.42
const sureNearness = 0.6
const nearEnough = 0.8
const leastLead = 0.06
const leastNamed = 0.75

const written = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 3 })

const dayWritten = (day: string): string => day.split('-').reverse().join('/')
