import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import pg from 'pg'
import { cacheFolder, entryPoint } from '../../entry-point.ts'
import { CannotOpen } from './database.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { lendCopies } from './still-copy.ts'
import { typeParsers } from './type-parsers.ts'

/** What the worker is told: `dataDir` null is memory, `seedFile` null is no seed, `listenOn` null is any loopback port. */
export type EmbeddedEngine = {
  readonly dataDir: string | null
  readonly isNew: boolean
  readonly seedFile: string | null
  readonly listenOn: string | null
}

/** What the running worker is told: to end, or to copy the files of its folder while nothing writes in them. */
export type EmbeddedOrder = 'stop' | { readonly copyTo: string; readonly answer: MessagePort }

export type EmbeddedPool = { readonly pool: pg.Pool; readonly stop: () => Promise<void> }

type EmbeddedRunning = EmbeddedPool & { readonly copyTo: (place: string) => Promise<void> }

/** The PostgreSQL that the embedded engine is; a folder made by another one cannot be read. */
const postgresVersion = '18'

/**
 * Starts the engine on a folder, or in memory when `folder` is null, and connects to it.
 * `stop` ends the connection, the engine and the lock, in this order.
 * @throws CannotOpen when the folder is in use, not writable or of another PostgreSQL version
 */
export const startEmbedded = async (folder: string | null): Promise<EmbeddedPool> => {
  if (folder === null) return startEngine(null, false)

  const path = resolve(folder)
  const lock = lockFolder(path)
  try {
    return await startInFolder(path, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

const startInFolder = async (folder: string, lock: FolderLock): Promise<EmbeddedPool> => {
  const dataDir = join(folder, 'database')
  const unfinished = join(folder, 'database-unfinished')

  // A first start that was interrupted leaves half a database, on which nothing was ever acknowledged.
  if (existsSync(unfinished)) rmSync(dataDir, { recursive: true, force: true })
  const isNew = !existsSync(dataDir)
  if (isNew) writeFileSync(unfinished, '')
  else refuseOtherVersion(folder, dataDir)

  const engine = await startEngine(dataDir, isNew)
  rmSync(unfinished, { force: true })
  const lending = await lendCopies(folder, engine.copyTo)
  return {
    pool: engine.pool,
    stop: async () => {
      await lending.stop()
      await engine.stop()
      lock.release()
    },
  }
}

const refuseOtherVersion = (folder: string, dataDir: string) => {
  const versionFile = join(dataDir, 'PG_VERSION')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'không rõ'
  if (version === postgresVersion) return
  throw new CannotOpen(
    'folder/other-version',
    `Thư mục dữ liệu "${folder}" thuộc PostgreSQL phiên bản ${version}, còn bản Sổ cái này đọc phiên bản ${postgresVersion}; hãy dùng bản Sổ cái cũ sao lưu ra tệp (socai backup) rồi khôi phục vào một thư mục mới bằng bản này (socai restore).`,
  )
}

const startEngine = async (dataDir: string | null, fromFolder: boolean): Promise<EmbeddedRunning> => {
  const isNew = dataDir === null || fromFolder
  const socketFolder = makeSocketFolder()
  const task: EmbeddedEngine = {
    dataDir,
    isNew,
    seedFile: seedFile(),
    listenOn: socketFolder === null ? null : join(socketFolder, `.s.PGSQL.${socketPort}`),
  }
  const worker = new Worker(await entryPoint('embedded-worker', import.meta.url), { workerData: task })
  const removeSocketFolder = () => {
    if (socketFolder !== null) rmSync(socketFolder, { recursive: true, force: true })
  }
  process.once('exit', removeSocketFolder)

  const pool = connectTo(await firstMessage(worker), socketFolder)
  return {
    pool,
    copyTo: (place) => copyFiles(worker, place),
    stop: async () => {
      await pool.end()
      await stopWorker(worker)
      process.off('exit', removeSocketFolder)
      removeSocketFolder()
    },
  }
}

const connectTo = (address: string, socketFolder: string | null): pg.Pool => {
  const pool = new pg.Pool({
    host: socketFolder ?? '127.0.0.1',
    port: socketFolder === null ? Number(address.slice(address.lastIndexOf(':') + 1)) : socketPort,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    types: typeParsers,
    // The engine has one session: a second connection would only wait inside it, and share its settings.
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 60_000,
  })
  // The next query tells that the engine is gone; without a listener the process would end.
  pool.on('error', () => undefined)
  return pool
}

// pg makes the socket's name of folder and port.
const socketPort = 5432

const longestSocketPath = 90

/** Only this account may enter the folder, which is what guards the engine: it asks for no password. Null on Windows. */
const makeSocketFolder = (): string | null => {
  if (process.platform === 'win32') return null
  const parent = tmpdir().length + '/so-cai-XXXXXX/.s.PGSQL.5432'.length > longestSocketPath ? '/tmp' : tmpdir()
  return mkdtempSync(join(parent, 'so-cai-'))
}

const seedFile = (): string | null => {
  const folder = cacheFolder(import.meta.url)
  return folder === null ? null : join(folder, `seed-${engineVersion()}.tar.gz`)
}

const engineVersion = (): string => {
  const { version } = JSON.parse(
    readFileSync(join(createRequire(import.meta.url).resolve('@electric-sql/pglite'), '../../package.json'), 'utf8'),
  ) as { version: string }
  return version
}

const firstMessage = (worker: Worker): Promise<string> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the embedded engine ended with ${code} before it was ready`)))
  })

const copyFiles = async (worker: Worker, place: string): Promise<void> => {
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<unknown>((resolve) => port1.once('message', resolve))
  const order: EmbeddedOrder = { copyTo: place, answer: port2 }
  worker.postMessage(order, [port2])
  const failed = await answered
  port1.close()
  if (typeof failed === 'string') throw new Error(failed)
}

/** A clean stop writes a checkpoint; an engine that does not end is cut off, which it survives like a killed process. */
const stopWorker = async (worker: Worker): Promise<void> => {
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  const order: EmbeddedOrder = 'stop'
  worker.postMessage(order)
  const cutOff = setTimeout(() => void worker.terminate(), 10_000)
  await ended
  clearTimeout(cutOff)
}
