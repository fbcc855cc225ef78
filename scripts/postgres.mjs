// A PostgreSQL server of its own, in a temporary folder, for tests and measurements: started, used, thrown away.
// Run directly, it prints the server's address and keeps it up until Ctrl-C.
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const startLimit = 60_000

export const findPostgres = () => {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...debianFolders()]
  return folders.find((folder) => ['initdb', 'postgres'].every((program) => isExecutable(join(folder, program))))
}

export const startPostgres = async ({ settings = {}, parent = tmpdir() } = {}) => {
  const programs = findPostgres()
  if (!programs) throw new Error('no PostgreSQL server programs in PATH or /usr/lib/postgresql/*/bin')
  const owner = unprivilegedOwner()
  const folder = mkdtempSync(join(parent, 'socai-postgres-'))
  try {
    const password = randomBytes(16).toString('hex')
    const cluster = createCluster(programs, folder, owner, password)
    const port = await freePort()
    const server = await launch(programs, cluster, folder, port, settings, owner)
    const stop = stopper(server, folder)
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, folder, pid: server.pid, stop }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

// The newest version first.
const debianFolders = () => {
  const base = '/usr/lib/postgresql'
  try {
    const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a))
    return versions.map((version) => join(base, version, 'bin'))
  } catch {
    return []
  }
}

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// PostgreSQL refuses to run as root, so root lends it another user.
const unprivilegedOwner = () => {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    try {
      const number = (flag) => Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: number('-u'), gid: number('-g') }
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as')
}

const createCluster = (programs, folder, owner, password) => {
  const cluster = join(folder, 'cluster')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)
  const identity = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const language = ['--encoding=UTF8', '--locale=C.UTF-8', '--lc-messages=C']
  execFileSync(join(programs, 'initdb'), ['--pgdata', cluster, '--no-sync', ...identity, ...language], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return cluster
}

const freePort = () =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })

const launch = (programs, cluster, folder, port, settings, owner) =>
  new Promise((done, fail) => {
    const all = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, ...settings }
    const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const [program, ...before] = [...dyingWithUs(), join(programs, 'postgres')]
    const server = spawn(program, [...before, '-D', cluster, ...options], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    const giveUp = (why) => {
      clearTimeout(limit)
      server.kill('SIGKILL')
      fail(new Error(`PostgreSQL did not start: ${why}\n${said}`))
    }
    const limit = setTimeout(() => giveUp(`not ready after ${startLimit / 1000} s`), startLimit)
    server.once('error', (error) => giveUp(error.message))
    server.once('exit', (code) => giveUp(`exit code ${code}`))
    server.stderr.on('data', function listen(chunk) {
      said += chunk
      if (!said.includes('ready to accept connections')) return
      clearTimeout(limit)
      server.removeAllListeners('exit')
      server.stderr.off('data', listen)
      server.stderr.resume()
      done(server)
    })
  })

// A killed process runs no exit handler, and its server would stay for good; Linux can end the server with it.
const dyingWithUs = () => {
  const setpriv = '/usr/bin/setpriv'
  return isExecutable(setpriv) ? [setpriv, '--pdeathsig', 'INT', '--'] : []
}

// At exit there is no time to wait, so the server is cut short; a throw-away cluster needs no orderly end.
const stopper = (server, folder) => {
  const end = () => {
    server.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', end)
  server.unref()
  server.stderr.unref?.()
  return async () => {
    process.off('exit', end)
    if (server.exitCode === null && server.signalCode === null) {
      const gone = new Promise((done) => server.once('exit', done))
      server.ref()
      server.kill('SIGINT')
      await gone
    }
    rmSync(folder, { recursive: true, force: true })
  }
}

// Inside a bundle these lines stand in another file, which may well be the one that was run.
const isRun = import.meta.url.endsWith('/postgres.mjs') && process.argv[1] === fileURLToPath(import.meta.url)
if (isRun) {
  const { url, stop } = await startPostgres()
  console.log(url)
  const stayUp = setInterval(() => {}, 60_000)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      clearInterval(stayUp)
      void stop()
    })
  }
}
