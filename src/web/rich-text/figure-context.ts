import { createContext, useContext } from 'react'
/** The province and period in which the figures of a text are shown; where there is none, they are shown by name. */
export type FigurePlace = { readonly province: string; readonly period: string }

export type FigureContext = {
  readonly of: FigurePlace | undefined
  /** Opens the search to put another figure in the place of one. */
  readonly change: (replace: (token: string) => void) => void
}

export const FiguresIn = createContext<FigureContext>({ of: undefined, change: () => undefined })

export const useFigures = (): FigureContext => useContext(FiguresIn)
