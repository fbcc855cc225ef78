import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Where a worker thread or child process starts: the file `name` beside the caller.
 * In `dist/` that is `name.js`; run from source, `name.ts` is bundled first, as Node 20 starts no TypeScript.
 * @param name file name without ending
 * @param from the caller's `import.meta.url`
 */
export const entryPoint = async (name: string, from: string): Promise<URL> => {
  if (!from.endsWith('.ts')) return new URL(`./${name}.js`, from)

  const source = fileURLToPath(new URL(`./${name}.ts`, from))
  const made = bundles.get(source) ?? bundle(name, source)
  bundles.set(source, made)
  return made
}

/** A folder under `node_modules` for what can be made again at any time; null when there is no `node_modules` above `from`. */
export const cacheFolder = (from: string): string | null => {
  for (let folder = dirname(fileURLToPath(from)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules'))) return join(folder, 'node_modules', '.cache', 'so-cai')
    if (folder === dirname(folder)) return null
  }
}

const bundles = new Map<string, Promise<URL>>()

const bundle = async (name: string, source: string): Promise<URL> => {
  const { build } = await import('esbuild')
  const folder = cacheFolder(pathToFileURL(source).href)
  if (folder === null) throw new Error(`no node_modules above ${source}`)

  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // Each module keeps its own address, so that a bundled module can itself ask for an entry point beside it.
    plugins: [
      {
        name: 'keep-addresses',
        setup: (plugins) =>
          plugins.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8')).replaceAll(
              'import.meta.url',
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: 'ts',
          })),
      },
    ],
  })
  const text = outputFiles[0]?.text ?? ''
  const file = join(folder, `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.mjs`)
  if (!existsSync(file)) await writeWhole(file, text)
  return pathToFileURL(file)
}

/** Writes so that nobody reads half a file, even when several processes write the same one. */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(unfinished, text)
  await rename(unfinished, file)
}
