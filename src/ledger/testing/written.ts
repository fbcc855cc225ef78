import type { OfficialDocument, Run } from '../document/index.ts'

export { sampleFigure, textOf, writeSample } from '../checks/index.ts'

/** Every figure that a document holds, footnotes included. */
export const figuresIn = (document: OfficialDocument): readonly Extract<Run, { kind: 'figure' }>[] => {
  const inRuns = (runs: readonly Run[]): readonly Extract<Run, { kind: 'figure' }>[] =>
    runs.flatMap((run) => (run.kind === 'figure' ? [run] : run.kind === 'footnote' ? inRuns(run.runs) : []))
  return document.body.flatMap((block) => {
    if (block.kind === 'paragraph') return inRuns(block.runs)
    return block.kind === 'table' ? block.rows.flat().flatMap(inRuns) : []
  })
}
