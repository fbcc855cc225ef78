// Builds the web application from src/web into dist/web: hashed files, compressed beforehand, and the page that loads them.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { root } from './root.mjs'

const outdir = join(root, 'dist', 'web')
const oneDay = 24 * 60 * 60 * 1000

// What many pages share in small pieces would else be files of a few hundred bytes, with headers longer than what they hold.
const shared = { name: 'shared', minShareCount: 5, maxModuleSize: 8000 }

/** Stands in the built page where the server writes the nonce of each answer. */
const noncePlaceholder = '__CSP_NONCE__'

/**
 * Builds the application; files of an earlier build stay for a day, for whoever has its page open.
 * @param {number} began the time that the built page bears, in milliseconds
 */
export const buildWeb = async (began) => {
  const { build } = await import('vite')
  const { output } = await build({
    configFile: false,
    root: join(root, 'src', 'web'),
    base: '/web/',
    logLevel: 'warn',
    html: { cspNonce: noncePlaceholder },
    build: {
      write: false,
      target: 'es2022',
      assetsDir: '',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: { codeSplitting: { groups: [shared] } },
        onLog: (level, log, told) => (isExpected(log) ? undefined : told(level, log)),
      },
    },
    // The bundler would otherwise read the settings of the server's sources.
    oxc: { jsx: { runtime: 'automatic' } },
  })
  const ofNode = output.find(({ code }) => code?.includes('__vite-browser-external'))
  if (ofNode !== undefined) throw new Error(`${ofNode.fileName} needs a module that only Node has`)
  mkdirSync(outdir, { recursive: true })
  const files = output.map(({ fileName, code, source }) => [fileName, Buffer.from(code ?? source)])
  const page = files.find(([name]) => name === 'index.html')
  await Promise.all(files.filter((file) => file !== page).map(([name, content]) => writeHashed(name, content)))
  // The page comes last, in one step: whoever reads it finds everything that it loads.
  const next = join(outdir, `index.${process.pid}.tmp`)
  writeFileSync(next, page[1])
  renameSync(next, join(outdir, 'index.html'))
  sweep(new Set(files.map(([name]) => name)), began)
}

// The rooms of the ledger hold code for the server too; what of it would reach the browser is refused when all is built.
const isExpected = ({ code, message }) =>
  code === 'MODULE_LEVEL_DIRECTIVE' || message.includes('has been externalized for browser compatibility')

const writeHashed = async (name, content) => {
  // What bears the same name is the same, and compressing it best takes a while.
  if (['', '.br', '.gz'].every((ending) => existsSync(join(outdir, `${name}${ending}`)))) return
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(content, { level: 9 }),
  ])
  for (const [ending, bytes] of [
    ['', content],
    ['.br', br],
    ['.gz', gz],
  ]) {
    const file = join(outdir, `${name}${ending}`)
    const next = `${file}.${process.pid}.tmp`
    writeFileSync(next, bytes)
    renameSync(next, file)
  }
}

const sweep = (kept, began) => {
  for (const name of readdirSync(outdir)) {
    const file = join(outdir, name)
    if (!kept.has(name.replace(/\.(br|gz)$/, '')) && existsSync(file) && began - statSync(file).mtimeMs > oneDay)
      rmSync(file)
  }
}
