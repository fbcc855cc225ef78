import type { ImportResult } from '../../server/index.ts'
import { ask, Refused } from './ask.ts'
import { recordsPath } from './queries.ts'

/** How a sheet was taken in: every bad cell by row and column, or how many records were written. */
export type SheetTaken = Pick<ImportResult, 'rows' | 'faultyRows' | 'faultCount' | 'faults'> & {
  readonly isDone: boolean
  readonly records?: number
  readonly unchanged?: number
}

/**
 * Brings a sheet into a register, or only checks it. One bad cell, and nothing is written.
 * @param csv with the headings of the register's sheet
 * @throws Refused where the sheet as a whole is refused
 */
export const takeSheet = async (
  province: string,
  register: string,
  csv: string,
  { checkOnly }: { readonly checkOnly: boolean },
): Promise<SheetTaken> => {
  const body = new FormData()
  body.append('file', new Blob(['\uFEFF', csv], { type: 'text/csv' }), 'dan-tu-excel.csv')
  const path = recordsPath(province, register).replace(/records$/, 'import')
  try {
    const done = await ask<Omit<SheetTaken, 'isDone'>>(path, {
      method: 'POST',
      query: checkOnly ? { checkOnly: 'true' } : {},
      body,
    })
    return { ...done, isDone: true }
  } catch (error) {
    const told = error instanceof Refused ? (error.refusal.answer as Partial<SheetTaken> | undefined) : undefined
    if (told?.faults === undefined || told.faults.length === 0) throw error
    return { ...(told as SheetTaken), isDone: false }
  }
}
