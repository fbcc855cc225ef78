import type { JudgedKind } from './corpus.ts'
import { type Judgement, type KindMark, precisionOf, recallOf } from './judge.ts'

/** The classes of which recall and precision are promised, and how much, in hundredths. */
const promised: readonly JudgedKind[] = ['sums', 'lists', 'repeats', 'citations', 'words']
const atLeast = 95

/** Whether a class keeps what is promised of it, in both ways of measuring. */
export const keepsItsPromise = (mark: KindMark): boolean =>
  !promised.includes(mark.kind) || Object.values(shares(mark)).every((share) => share >= atLeast)

/** A row of the table for each class. */
const printedRows = (marks: readonly KindMark[]): readonly string[] =>
  marks.map((mark) => {
    const { recall, precision, mutantRecall, mutantPrecision } = shares(mark)
    const kept = promised.includes(mark.kind) ? (keepsItsPromise(mark) ? 'yes' : 'NO') : 'not promised'
    const own = `${mark.wrong.found} of ${mark.wrong.all} | ${said(recall)} | ${said(precision)}`
    const mutants = `${mark.mutants.found} of ${mark.mutants.all} | ${said(mutantRecall)} | ${said(mutantPrecision)}`
    return `| ${mark.kind} | ${own} | ${mutants} | ${mark.falseAlarms} | ${mark.falseQuestions} | ${kept} |`
  })

/** Prints a row for each class, and, where asked, everything that went wrong. */
export const printJudgement = (judgement: Judgement, verbose: boolean): void => {
  const right = judgement.marks[0]?.right ?? 0
  const wrong = judgement.marks.reduce((sum, mark) => sum + mark.wrong.all, 0)
  print([
    `${right} right texts, ${wrong} wrong ones; mutants are right texts with one fault put in; promised: ${atLeast} %`,
    '',
    '| class | own wrong found | recall | precision | mutants found | recall | precision | false alarms | false questions | kept |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---|',
    ...printedRows(judgement.marks),
    '',
  ])
  if (verbose) print(listsOf(judgement))
}

const listsOf = ({ missed, missedMutants, alarms, questions }: Judgement): readonly string[] => [
  ...listed('missed', missed),
  ...listed('false alarms', alarms),
  ...listed('missed mutants', missedMutants),
  ...listed('false questions (to look at)', questions),
]

const listed = (name: string, lines: readonly string[]): readonly string[] => [
  `## ${name}: ${lines.length}`,
  ...lines,
  '',
]

const shares = (mark: KindMark) => ({
  recall: recallOf(mark.wrong),
  precision: precisionOf(mark.wrong.found, mark.falseAlarms),
  mutantRecall: recallOf(mark.mutants),
  mutantPrecision: precisionOf(mark.mutants.found, mark.falseAlarms),
})

const said = (share: number): string => `${share.toFixed(1)} %`

const print = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}
