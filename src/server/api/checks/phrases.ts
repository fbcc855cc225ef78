import type { Phrase } from '../../../checker/index.ts'
import { domains } from '../../../domains/index.ts'
import { writeSample } from '../../../ledger/checks/index.ts'
import type { Block, Run } from '../../../ledger/document/index.ts'
import { everyPassage, type Telling } from '../../../ledger/index.ts'

/** The words around figures, by what the figure is of: `calibrations.verified` or `calibrations.verified[outcome=failed]`. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** The words that a composed report has around its figures. */
export const phrasesOfReport = (body: readonly Block[]): Phrases => phrasesIn(body.flatMap(runsOfBlock))

/**
 * The words that every passage would have around its figures if something had arisen; so that what an old report says is
 * understood where the ledger holds nothing yet. Passages do not change while the program runs.
 */
export const phrasesOfPassages = (): Phrases => {
  ofPassages ??= phrasesIn(everyPassage(domains).flatMap((passage) => runsOfTelling(writeSample(passage, many))))
  return ofPassages
}

let ofPassages: Phrases | undefined

const many = 5

/** What a figure of a document is of, without its period. */
export const withoutPeriod = (id: string): string => id.slice(0, id.lastIndexOf('@'))

const runsOfBlock = (block: Block): readonly (readonly Run[])[] => {
  if (block.kind === 'table') return block.rows.flat()
  return block.kind === 'paragraph' ? [block.runs] : []
}

const runsOfTelling = (telling: Telling): readonly (readonly Run[])[] =>
  'kind' in telling
    ? [telling.runs]
    : telling.flatMap((each) =>
        each.kind === 'table' ? each.rows.flatMap((row) => row.map(({ runs }) => runs)) : [each.said.runs],
      )

const phrasesIn = (texts: readonly (readonly Run[])[]): Phrases => {
  const found = new Map<string, Phrase[]>()
  const notes = texts.flatMap((runs) => runs.flatMap((run) => (run.kind === 'footnote' ? [run.runs] : [])))
  for (const runs of [...texts, ...notes]) {
    const words = runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? '#' : ''))
    for (const [at, run] of runs.entries()) {
      if (run.kind !== 'figure') continue
      const before = lastClause(words.slice(0, at).join(''))
      const after = firstClause(words.slice(at + 1).join(''))
      const of = withoutPeriod(run.id)
      found.set(of, [...(found.get(of) ?? []), { before, after }])
    }
  }
  return found
}

const lastClause = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('. ')) + 1).slice(-120)

const firstClause = (text: string): string => (/^[^;.#(]*/.exec(text)?.[0] ?? '').slice(0, 120)
