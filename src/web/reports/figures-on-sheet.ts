import type { Sheet, WrittenFigure } from '../../server/index.ts'

/** Every figure of a sheet in reading order, those of its notes included. */
export const figuresOnSheet = ({ body }: Sheet): readonly WrittenFigure[] =>
  body
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.runs
      return block.kind === 'table' ? block.rows.flat(2) : []
    })
    .flatMap((run) => (run.kind === 'footnote' ? run.runs : [run]))
    .filter((run) => run.kind === 'figure')
