import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of the installed package, with `demo/`, `docs/` and `node_modules/` in it: the same from a source file and
 * from a bundle in `dist/`.
 * @throws when no folder above this file holds the package
 */
export const packageRoot = (): string => {
  const here = dirname(fileURLToPath(import.meta.url))
  for (let folder = here; ; folder = dirname(folder)) {
    if (isPackage(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) throw new Error(`no package "so-cai" above ${here}`)
  }
}

const isPackage = (file: string): boolean =>
  existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'so-cai'
