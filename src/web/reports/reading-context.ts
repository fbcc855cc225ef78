import { createContext, useContext } from 'react'

/** What a sheet is read with: which figure is shown, and which text is being mended. */
export type Reading = {
  /** The name of the place whose figure is shown. */
  readonly shown: string | undefined
  /** The place that the Tab key leads to; the arrow keys lead on from there. */
  readonly first: string | undefined
  /** Shows a figure; the focus goes to its panel, or stays where somebody reads on. */
  readonly onFigure: (id: string, name: string, focus: 'panel' | 'reading') => void
  /** Undefined where the texts are those of a promulgated report, which never change. */
  readonly onMend: ((source: string) => void) | undefined
  /** The text that is being mended, and what stands in its place meanwhile. */
  readonly mending: { readonly source: string; readonly editor: React.ReactNode } | undefined
}

export const ReadingSheet = createContext<Reading>({
  shown: undefined,
  first: undefined,
  onFigure: () => undefined,
  onMend: undefined,
  mending: undefined,
})

export const useReading = (): Reading => useContext(ReadingSheet)
