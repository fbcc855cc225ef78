import type { FigureStyle, Sheet, WrittenRun } from '../../ledger/document/index.ts'

/** A figure as it stands in a written text: from the offset inclusive to the offset exclusive. */
export interface Chip {
  readonly id: string
  readonly value: number
  readonly as: FigureStyle
  readonly from: number
  readonly to: number
}

/** A paragraph, cell or note of a written report, and its figures. */
export interface TextWithChips {
  readonly text: string
  readonly chips: readonly Chip[]
}

/** The texts of a sheet in the order of reading; notes stand behind the text that calls them. */
export const textsWithChips = (sheet: Sheet): readonly TextWithChips[] =>
  sheet.body.flatMap((block) => {
    if (block.kind === 'paragraph') return textsOf(block.runs)
    return block.kind === 'table' ? block.rows.flat().flatMap(textsOf) : [{ text: headingOf(block), chips: [] }]
  })

const headingOf = (
  block: { kind: 'part'; label: string; title: string } | { kind: 'heading'; text: string },
): string => (block.kind === 'part' ? `${block.label} ${block.title}` : block.text)

const textsOf = (runs: readonly WrittenRun[]): readonly TextWithChips[] => {
  const notes = runs.flatMap((run) => (run.kind === 'footnote' ? textsOf(run.runs) : []))
  let text = ''
  const chips: Chip[] = []
  for (const run of runs) {
    if (run.kind === 'footnote') continue
    const from = text.length
    text += run.text
    if (run.kind === 'figure') chips.push({ id: run.id, value: run.value, as: run.as, from, to: text.length })
  }
  return [{ text, chips }, ...notes]
}
