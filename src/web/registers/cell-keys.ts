/** Where the keys are in a table: the heading is row -1, what a record is called column 0. */
export type Cell = { readonly row: number; readonly column: number }

/** What a key does in a table: goes to another cell, or nothing. */
export const cellAfter = (
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Cell,
  { rows, columns, page }: { readonly rows: number; readonly columns: number; readonly page: number },
): Cell | undefined => {
  const within = (next: number, least: number, most: number): number => Math.max(least, Math.min(next, most))
  const toRow = (next: number): Cell => ({ row: within(next, -1, rows - 1), column })
  const toColumn = (next: number): Cell => ({ row, column: within(next, 0, columns - 1) })
  switch (key) {
    case 'ArrowDown':
      return toRow(row + 1)
    case 'ArrowUp':
      return toRow(row - 1)
    case 'ArrowRight':
      return toColumn(column + 1)
    case 'ArrowLeft':
      return toColumn(column - 1)
    case 'PageDown':
      return toRow(row + page)
    case 'PageUp':
      return toRow(within(row - page, Math.min(row, 0), rows))
    case 'Home':
      return ctrlKey ? { row: Math.min(0, rows - 1), column: 0 } : toColumn(0)
    case 'End':
      return ctrlKey ? { row: rows - 1, column: columns - 1 } : toColumn(columns - 1)
    default:
      return undefined
  }
}
