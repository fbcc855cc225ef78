import { type Cell, shownCell } from './cell.ts'
import type { CellFault } from './row-fill.ts'

/** One bad cell, as it is told to whoever brought the file. */
export type ImportFault = {
  /** As the sheet counts its rows: the first is 1. */
  readonly row: number
  /** The heading; empty where the whole row is meant. */
  readonly column: string
  readonly value: string
  /** A Vietnamese clause that says why, and what is allowed. */
  readonly tell: string
}

/** How many faults are kept; all are counted. */
export const mostFaults = 1000

export type FoundFaults = {
  readonly add: (row: number, faults: readonly (Omit<CellFault, 'value'> & { readonly value?: Cell })[]) => void
  readonly isFaulty: (row: number) => boolean
  readonly rows: () => number
  readonly count: () => number
  /** The first thousand that were found, in the order of rows. */
  readonly kept: () => readonly ImportFault[]
}

/** Collects the faults of a sheet in little memory, however many there are. */
export const collectFaults = (): FoundFaults => {
  const kept: ImportFault[] = []
  const rows = new Set<number>()
  let count = 0
  return {
    add: (row, faults) => {
      rows.add(row)
      count += faults.length
      for (const { column, value, tell } of faults)
        if (kept.length < mostFaults) kept.push({ row, column: column?.label ?? '', value: shownCell(value), tell })
    },
    isFaulty: (row) => rows.has(row),
    rows: () => rows.size,
    count: () => count,
    kept: () => kept.toSorted((a, b) => a.row - b.row),
  }
}
