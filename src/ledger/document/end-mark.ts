import type { Block, Run } from './tree.ts'

const endMark = './.'

/**
 * Ends the last paragraph with './.', in place of the full stop it has. A document that ends in a table or a heading
 * gets the mark on a line of its own; a document without a body gets none.
 */
export const withEndMark = (body: readonly Block[]): readonly Block[] => {
  const last = body.at(-1)
  if (last === undefined) return body
  if (last.kind !== 'paragraph') return [...body, { kind: 'paragraph', runs: [{ kind: 'text', text: endMark }] }]
  return [...body.slice(0, -1), { ...last, runs: [...withoutStop(last.runs), { kind: 'text', text: endMark }] }]
}

/** Takes the closing punctuation from the last words, also where a footnote follows them. */
const withoutStop = (runs: readonly Run[]): readonly Run[] => {
  const place = runs.findLastIndex((run) => run.kind !== 'footnote')
  const run = runs[place]
  if (run?.kind !== 'text') return runs
  const text = run.text.replace(/[\s.;:,/]+$/, '')
  return runs.with(place, { ...run, text })
}
