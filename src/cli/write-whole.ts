import { rename, rm, writeFile } from 'node:fs/promises'
import { Stop } from './exit.ts'

/**
 * Writes a file beside its place and then moves it there, so that a reader never finds half of it.
 * @throws Stop with exit code 1 where it cannot be written
 */
export const writeWhole = async (file: string, content: Uint8Array | string): Promise<void> => {
  const draft = `${file}.${process.pid}.tmp`
  try {
    await writeFile(draft, content)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new Stop(1, `Không ghi được tệp ${file}: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
