import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CellValue, writeXlsx } from 'hucre'
import { afterAll } from 'vitest'

/** A folder for the sheets of a test file, removed when its tests have ended. */
export const sheetFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-cai-sheets-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let count = 0
  const path = (ending: string) => join(folder, `${++count}${ending}`)

  const write = (ending: string, content: string | Uint8Array): string => {
    const file = path(ending)
    writeFileSync(file, content)
    return file
  }
  /** Writes lines as they are. */
  const csv = (...lines: readonly string[]): string => write('.csv', lines.join('\n'))
  const xlsx = async (...rows: readonly (readonly CellValue[])[]): Promise<string> =>
    write('.xlsx', await writeXlsx({ sheets: [{ name: 'Sổ', rows: rows.map((row) => [...row]) }] }))
  return { path, write, csv, xlsx }
}
