import type { Reading } from '../language/reading.ts'
import type { Span } from '../paper.ts'
import type { Phrase, Statement } from './statement.ts'

/** A number of a paper with the words around it. */
export interface Said {
  readonly at: Span
  readonly value: number
  readonly sentence: string
  readonly phrase: Phrase
  /** The span of which its section tells; undefined where only one span is reported. */
  readonly span: Statement['span'] | undefined
}

/** The numbers of a paper that could speak of an indicator: exact, and not of what is only planned. */
export const phrasesOf = ({ lines }: Reading): readonly Said[] => {
  const hasBoth = lines.some(({ scope }) => scope === 'cumulative') && lines.some(({ scope }) => scope === 'period')
  return lines
    .filter(({ scope, kind }) => scope !== 'plan' && kind !== 'heading')
    .flatMap(({ index, text, quantities, scope }) =>
      quantities
        .filter(({ isAbout, unit }) => !isAbout && unit !== '%')
        .map(({ from, to, value }) => ({
          at: { line: index, from, to },
          value,
          sentence: clauseAround(text, from, to),
          phrase: { before: before(text, from), after: after(text, to) },
          span: hasBoth ? (scope === 'cumulative' ? ('cumulative' as const) : ('reported' as const)) : undefined,
        })),
    )
}

const before = (text: string, from: number): string => (/[^;(]*$/.exec(text.slice(0, from))?.[0] ?? '').slice(-120)

const after = (text: string, to: number): string => (/^[^;.(:\d]*/.exec(text.slice(to))?.[0] ?? '').slice(0, 120)

const clauseAround = (text: string, from: number, to: number): string => {
  const start = Math.max(text.lastIndexOf('. ', from), text.lastIndexOf(';', from)) + 1
  const ends = [text.indexOf('. ', to), text.indexOf(';', to)].filter((at) => at !== -1)
  return text.slice(start, Math.min(text.length, ...ends)).trim()
}
