import type { AnyRegister } from '../../ledger/register/index.ts'
import { type Database, inSnapshot } from '../connection/index.ts'
import type { Cell } from './cell.ts'
import { sheetOf } from './columns.ts'
import { type ExportFilter, exportRows } from './export-rows.ts'
import { writeSheet } from './write-sheet.ts'

export type ExportOrder = ExportFilter & {
  readonly register: AnyRegister
  readonly province: string
  /** Where to write: a name that ends in .xlsx or .csv; a file that is there is replaced. */
  readonly file: string
  /** The columns to be taken out, by name; all unless told. */
  readonly columns?: readonly string[]
}

/**
 * Takes the records of a register out to a sheet that can be brought in again, all as they stood at one moment.
 * @throws CannotWriteSheet where the file cannot be written
 */
export const exportFile = async (db: Database, order: ExportOrder): Promise<{ readonly rows: number }> => {
  const { register, province, file, columns: wanted } = order
  const form = sheetOf(register)
  const columns = form.columns.filter(({ name }) => wanted?.includes(name) ?? true)
  let count = 0
  await inSnapshot(db, async (snapshot) => {
    async function* rows(): AsyncGenerator<readonly Cell[]> {
      for await (const row of exportRows(snapshot, register, province, columns, order)) {
        count += 1
        yield row
      }
    }
    await writeSheet(file, form, columns, rows())
  })
  return { rows: count }
}
