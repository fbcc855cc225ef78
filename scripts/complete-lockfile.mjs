// A registry mirror may carry the native packages of some platforms only, and npm then leaves the others out of the
// lock file, after which `npm ci` refuses it everywhere. Run this after `npm install`: it writes the missing entries,
// pinned to the version that their parent names, for npm to skip or fetch by platform.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x']

/** Adds to a lock file (parsed) the optional packages it lacks; returns their names. */
export const completeLockfile = (lockfile) => {
  const added = []
  for (const [place, entry] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const known = [`node_modules/${name}`, `${place}/node_modules/${name}`]
      if (known.some((path) => path in lockfile.packages)) continue
      lockfile.packages[`node_modules/${name}`] = platformEntry(name, version, entry.dev === true)
      added.push(name)
    }
  }
  const [root, ...rest] = Object.entries(lockfile.packages)
  lockfile.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))])
  return added
}

const platformEntry = (name, version, dev) => {
  const words = name.split(/[/-]/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`package-lock.json: cannot tell the platform of ${name}@${version}`)
  }
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu')) && 'glibc'
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, os: [os] }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url))
  const lockfile = JSON.parse(readFileSync(path, 'utf8'))
  const added = completeLockfile(lockfile)
  if (added.length > 0) writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`)
  console.log(`package-lock.json: ${added.length} platform packages added`)
}
