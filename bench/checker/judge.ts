import type { Finding } from '../../src/checker/index.ts'
import { type Checked, checked } from './checked.ts'
import { corpus, type Entry, type JudgedKind, judgedKinds } from './corpus.ts'
import { type Mutant, mutantsOf } from './mutations.ts'
import { cellsOf, isRow, paperFile } from './paper-file.ts'

/** How a class of findings stood up to the corpus. */
export interface KindMark {
  readonly kind: JudgedKind
  readonly right: number
  /** Own wrong texts, and mutants of right texts: how many there are and how many were found. */
  readonly wrong: { readonly all: number; readonly found: number }
  readonly mutants: { readonly all: number; readonly found: number }
  /** `wrong` findings where nothing of the class is wrong; and those that only ask somebody to look. */
  readonly falseAlarms: number
  readonly falseQuestions: number
}

/** What came of the whole corpus, with what was missed and what was said without need, a line each. */
export interface Judgement {
  readonly marks: readonly KindMark[]
  readonly missed: readonly string[]
  readonly missedMutants: readonly string[]
  readonly alarms: readonly string[]
  readonly questions: readonly string[]
}

/** Runs the checker over every text of the corpus and over every mutant of the right ones. */
export const judge = async (): Promise<Judgement> => {
  const entries = corpus()
  const tallies = new Map(judgedKinds.map((kind) => [kind, emptyTally(kind)]))
  const told = { missed: [], missedMutants: [], alarms: [], questions: [] } as Told
  for (const entry of entries) {
    const { paper, findings } = await checked(paperFile(entry.lines))
    const own = entry.wrong === undefined ? [] : [entry.wrong.kind, ...entry.wrong.also]
    for (const finding of findings) {
      const tally = tallies.get(finding.kind as JudgedKind)
      if (tally === undefined || own.includes(tally.kind)) continue
      tally[finding.certainty === 'wrong' ? 'falseAlarms' : 'falseQuestions'] += 1
      told[finding.certainty === 'wrong' ? 'alarms' : 'questions'].push(lineOf(entry, finding))
    }
    if (entry.wrong === undefined) await judgeRight(entry, findings, tallies, told)
    else judgeWrong(entry, { paper, findings }, tallies, told)
  }
  const right = entries.filter((entry) => entry.wrong === undefined).length
  return { marks: [...tallies.values()].map((tally) => ({ ...tally, right })), ...told }
}

/** Of what was found, how much is wrong indeed, in hundredths; of nothing found nothing is said wrongly. */
export const precisionOf = (found: number, falseAlarms: number): number =>
  found + falseAlarms === 0 ? 100 : (100 * found) / (found + falseAlarms)

/** Of what is wrong, how much was found, in hundredths. */
export const recallOf = ({ all, found }: { readonly all: number; readonly found: number }): number =>
  all === 0 ? 100 : (100 * found) / all

type Tally = { kind: JudgedKind; wrong: Count; mutants: Count; falseAlarms: number; falseQuestions: number }
type Count = { all: number; found: number }
type Told = { missed: string[]; missedMutants: string[]; alarms: string[]; questions: string[] }
type Tallies = ReadonlyMap<JudgedKind, Tally>

const emptyTally = (kind: JudgedKind): Tally => ({
  kind,
  wrong: { all: 0, found: 0 },
  mutants: { all: 0, found: 0 },
  falseAlarms: 0,
  falseQuestions: 0,
})

const judgeRight = async (entry: Entry, before: readonly Finding[], tallies: Tallies, told: Told): Promise<void> => {
  const known = new Set(before.map(wordsOfFinding))
  for (const mutant of mutantsOf(entry)) {
    const tally = tallies.get(mutant.kind)
    if (tally === undefined) continue
    const { findings } = await checked(paperFile(mutant.lines))
    const found = findings.some((each) => each.kind === mutant.kind && !known.has(wordsOfFinding(each)))
    tally.mutants.all += 1
    if (found) tally.mutants.found += 1
    else told.missedMutants.push(lineOfMutant(mutant))
  }
}

const judgeWrong = (entry: Entry, { paper, findings }: Checked, tallies: Tallies, told: Told): void => {
  if (entry.wrong === undefined) return
  const kinds: readonly string[] = [entry.wrong.kind, ...entry.wrong.also]
  const found = findings.some((finding) => kinds.includes(finding.kind) && touches(entry, paper, finding))
  const tally = tallies.get(entry.wrong.kind)
  if (tally === undefined) return
  tally.wrong.all += 1
  if (found) tally.wrong.found += 1
  else told.missed.push(`${entry.place} ${entry.wrong.kind}/${entry.wrong.family}: ${entry.lines.join(' ⏎ ')}`)
}

/** Whether a finding is about a paragraph (or row) in which something is marked as wrong. */
const touches = (entry: Entry, paper: Checked['paper'], finding: Finding): boolean => {
  const marked = entry.marks.filter((mark) => mark.kind === 'wrong').map((mark) => entry.lines[mark.line] ?? '')
  return finding.at.some((span) => {
    const text = paper.lines[span.line]?.text.trim() ?? ''
    return marked.some((line) => (isRow(line) ? cellsOf(line).includes(text) : line.includes(text)) && text !== '')
  })
}

const wordsOfFinding = ({ kind, code, read, expected }: Finding): string => [kind, code, read, expected].join('|')

const lineOf = (entry: Entry, finding: Finding): string =>
  `${entry.place} ${finding.code}: ${finding.read} — ${finding.tell} «${entry.lines.join(' ⏎ ')}»`

const lineOfMutant = ({ entry, kind, how, lines }: Mutant): string =>
  `${entry.place} ${kind}: ${how}: ${lines.join(' ⏎ ')}`
