import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from './package-root.ts'

const root = packageRoot()
const code = ['src', 'demo', 'bench', 'scripts']

const files = tracked()
const sources = files.filter((file) => isIn(code, file) && /\.(ts|tsx|mts|mjs|css)$/.test(file))

test('a source file has at most 300 lines', () => {
  const long = sources
    .map((file) => `${file}: ${lines(file).length}`)
    .filter((line) => Number(line.split(': ')[1]) > 300)

  expect(long).toEqual([])
})

test('a file or folder is named after what it is', () => {
  const nameless = /^(.+-)?(util|utils|helper|helpers|common|manager|managers|data|info)(\..+)?$/

  const found = files.filter((file) => isIn(code, file) && file.split('/').some((part) => nameless.test(part)))

  expect(found).toEqual([])
})

test('files and folders are written in kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
  const component = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/
  const isNamedWell = (part: string) => kebab.test(part) || component.test(part) || part === 'README.md'

  const found = files.filter((file) => isIn(code, file) && !file.split('/').every(isNamedWell))

  expect(found).toEqual([])
})

test('no check is silenced and no test is left out', () => {
  const silenced = [
    /:\s*any\s*([;,)=\]}>|&[{]|$)|\bas any\b|[<]any\b|\bany[>]/,
    /@ts-(ignore|nocheck)/,
    /(eslint|oxlint)-(disable)|(biome|prettier|knip|depcruise)-(ignore|disable)/,
    /\b(it|test|describe)\.(skip|only|todo)\b/,
  ]
  const mistypedOnPurpose = /@ts-(expect-error)/

  const found = sources.flatMap((file) =>
    lines(file)
      .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
      .filter(
        ({ line }) =>
          silenced.some((pattern) => pattern.test(line)) ||
          (!file.endsWith('.test.ts') && mistypedOnPurpose.test(line)),
      )
      .map(({ place }) => place),
  )

  expect(found).toEqual([])
})

test('every room has a door', () => {
  const parts = /^(src\/(?:ledger|domains)\/[^/]+)\/|^(src\/[^/]+)\//
  const isRoom = (folder: string) => !/(\/testing|^src\/(ledger|cli|web))$/.test(folder)

  const rooms = new Set(files.map((file) => parts.exec(file)).map((found) => found?.[1] ?? found?.[2] ?? 'src/cli'))
  const doorless = [...rooms].filter((room) => isRoom(room) && !files.includes(`${room}/index.ts`))

  expect(doorless).toEqual([])
})

const cruise = (...options: readonly string[]) => {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
  const rooms = ['src', 'demo', 'bench'].filter((folder) => existsSync(join(root, folder)))
  return spawnSync(process.execPath, [program, '--config', '.dependency-cruiser.mjs', ...options, ...rooms], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  })
}

test('rooms know each other only as .dependency-cruiser.mjs allows, and no test stands behind a door', () => {
  const { stderr, stdout, status } = cruise()

  expect(stderr + stdout).toContain('no dependency violations found')
  expect(status).toBe(0)
})

type Cruised = { modules: { source: string; dependencies: { resolved: string }[] }[] }

test('parts of the ledger, and domains, do not know each other in a circle', () => {
  const { modules } = JSON.parse(cruise('--output-type', 'json').stdout) as Cruised
  const isTest = (file: string) => /\.test\.ts$|\/testing\//.test(file)
  const partOf = (file: string) => /^src\/(?:ledger|domains)\/[^/]+(?=\/)/.exec(file)?.[0]
  const known = new Map<string, Set<string>>()
  for (const { source, dependencies } of modules.filter((each) => !isTest(each.source)))
    for (const { resolved } of dependencies) {
      const [from, to] = [partOf(source), partOf(resolved)]
      if (from === undefined || to === undefined || from === to) continue
      known.set(from, (known.get(from) ?? new Set()).add(to))
    }

  // Whoever knows nobody that is left is taken away, again and again; who remains stands in a circle.
  for (let size = -1; size !== known.size; ) {
    size = known.size
    for (const [part, others] of known) if (![...others].some((other) => known.has(other))) known.delete(part)
  }

  expect([...known.keys()]).toEqual([])
})

test('a decision has a number of its own and a name in kebab-case', () => {
  const decisions = files.filter((file) => file.startsWith('docs/decisions/')).map((file) => file.split('/')[2] ?? '')

  const numbers = decisions.map((name) => name.slice(0, 4))

  expect(decisions.filter((name) => !/^\d{4}(-[a-z0-9]+)+\.md$/.test(name))).toEqual([])
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
})

test('every text is composed Unicode (NFC)', () => {
  const texts = files
    .map((file) => ({ file, bytes: readFileSync(join(root, file)) }))
    .filter(({ bytes }) => !bytes.includes(0))

  const decomposed = texts.filter(({ bytes }) => bytes.toString('utf8') !== bytes.toString('utf8').normalize('NFC'))

  expect(decomposed.map(({ file }) => file)).toEqual([])
  expect(files.filter((file) => file !== file.normalize('NFC'))).toEqual([])
})

test('the lock file names the packages of every platform and no registry', () => {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
  }
  const { packages } = lockfile

  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
    ),
  )

  expect(missing, 'to mend it: node scripts/complete-lockfile.mjs').toEqual([])
  expect(Object.keys(packages).filter((place) => packages[place]?.resolved)).toEqual([])
})

// Files not yet committed count too, so that a fault shows before the commit.
function tracked(): readonly string[] {
  const arguments_ = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const listed = execFileSync('git', arguments_, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
}

function isIn(folders: readonly string[], file: string): boolean {
  return folders.some((folder) => file.startsWith(`${folder}/`))
}

function lines(file: string): readonly string[] {
  return readFileSync(join(root, file), 'utf8').replace(/\n$/, '').split('\n')
}
