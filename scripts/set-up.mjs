// Brings a clone to the point where it runs: packages installed, bundles built. Plain Node, for it runs before any
// package is there. Everything it says goes to standard error, so that a command's output stays clean.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, builtMark } from './build.mjs'
import { root } from './root.mjs'

/**
 * Installs what package-lock.json names and builds dist/, each only when it is missing or out of date.
 * @param {{ forDevelopment?: boolean }} [wanted] with `forDevelopment`, the packages of tests and checks as well
 */
export const setUp = async ({ forDevelopment = false } = {}) => {
  if (!isInstalled(forDevelopment)) install(forDevelopment)
  await buildIfStale()
}

const buildIfStale = async () => {
  if (!existsSync(join(root, 'src'))) return
  if (existsSync(builtMark) && statSync(builtMark).mtimeMs >= newest()) return
  await build()
}

// Compared by content: a checkout gives the lock file a new time, though nothing in it need have changed.
const isInstalled = (forDevelopment) => {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  const wanted = packagesOf(join(root, 'package-lock.json'))
  if (!installed || !wanted) return false
  const isNeeded = ([place, entry]) => place !== '' && !entry.optional && (forDevelopment || !entry.dev)
  return (
    Object.entries(wanted)
      .filter(isNeeded)
      .every(([place, entry]) => installed[place]?.version === entry.version) &&
    Object.entries(installed).every(([place, entry]) => wanted[place]?.version === entry.version)
  )
}

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined)

const install = (forDevelopment) => {
  console.error('Đang cài đặt các gói cần thiết (npm ci) …')
  const { status, error } = spawnSync('npm', ['ci', ...(forDevelopment ? ['--include=dev'] : [])], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) {
    console.error('Cài đặt không thành công: xem thông báo của npm ở trên.')
    process.exit(1)
  }
}

// A folder's time counts too: it changes when a file in it is added, renamed or removed.
const newest = () => {
  const single = ['package.json', 'scripts', 'src', 'demo', 'bench'].map((path) => join(root, path)).filter(existsSync)
  const inside = single.filter((path) => statSync(path).isDirectory()).flatMap((folder) => allIn(folder))
  return Math.max(...[...single, ...inside].map((path) => statSync(path).mtimeMs))
}

const allIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name))

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUp()
