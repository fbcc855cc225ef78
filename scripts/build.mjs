// Bundles the sources into dist/: the command line, and every worker and child entry as a file of its own beside it.
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
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
  writeFileSync(builtMark, '')
  utimesSync(builtMark, began, began)
}

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

const isEntry = (path) =>
  path === join('src', 'cli', 'socai.ts') || path === join('bench', 'bench.ts') || /-(child|worker)\.ts$/.test(path)

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
  for (const file of listed(outdir).map((entry) => entry.name)) {
    if (!kept.has(file)) rmSync(join(outdir, file))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
