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

/**
 * The built file of a worker or child entry (`…-worker.ts`, `…-child.ts`). A test, which runs from the sources, starts
 * the built file as well: Node 20 cannot start a thread or a process from TypeScript.
 * @param name the entry's file name without extension, `pglite-worker`
 */
export const builtEntry = (name: string): string => join(packageRoot(), 'dist', `${name}.js`)

const isPackage = (file: string): boolean =>
  existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'so-cai'
