// Bundles the sources into dist/: the command line, every worker and child entry as a file of its own beside it, and the
// web application in dist/web.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb } from './build-web.mjs'
import { root } from './root.mjs'

const outdir = join(root, 'dist')

/** The mark of the last build; its time is the time at which that build began. */
export const builtMark = join(outdir, '.built')

/** Builds dist/ and takes away what an earlier build left there. */
export const build = async () => {
  const began = new Date()
  const { build: bundle } = await import('esbuild')
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: entries(),
    outdir,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
  })
  sweep(new Set(Object.keys(metafile.outputs).map((path) => relative('dist', path))))
  mkdirSync(outdir, { recursive: true })
  await buildWebIfStale(began)
  writeFileSync(builtMark, '')
  utimesSync(builtMark, began, began)
}

/** What the application is made of: its own sources, and of the rest only types and what it imports of the ledger. */
const webSources = [join('src', 'web'), join('src', 'ledger'), 'scripts', 'package.json']
const webMark = join(outdir, 'web', '.built')

const buildWebIfStale = async (began) => {
  const newest = Math.max(
    ...webSources.flatMap((path) => [join(root, path), ...allIn(join(root, path))]).map(changedAt),
  )
  if (existsSync(webMark) && statSync(webMark).mtimeMs >= newest) return
  await buildWeb(began.getTime())
  writeFileSync(webMark, '')
  utimesSync(webMark, began, began)
}

const changedAt = (path) => statSync(path).mtimeMs

// A folder's time counts too: it changes when a file in it is added, renamed or removed.
const allIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name))
    : []

// All entries lie flat in dist/, so two of one name would overwrite each other.
const entries = () => {
  const byName = {}
  for (const path of [...sources('src'), ...sources('bench')].filter(isEntry)) {
    const name = basename(path, '.ts')
    if (byName[name]) throw new Error(`two entries of one name: ${byName[name]} and ${path}`)
    byName[name] = path
  }
  return byName
}

const programs = [
  join('src', 'cli', 'socai.ts'),
  join('bench', 'bench.ts'),
  join('bench', 'checker', 'bench-checker.ts'),
]

const isEntry = (path) => programs.includes(path) || /-(child|worker)\.ts$/.test(path)

const sources = (folder) =>
  listed(join(root, folder)).map((entry) => relative(root, join(entry.parentPath, entry.name)))

const listed = (folder) => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

const sweep = (kept) => {
  for (const file of readdirSync(outdir, { withFileTypes: true })) {
    if (file.isFile() && !kept.has(file.name)) rmSync(join(outdir, file.name))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
