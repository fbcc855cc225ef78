import { constants, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { EmbeddedEngine, EmbeddedOrder } from './embedded.ts'

// The engine computes on the thread it lives on; on the main thread one long query would stop every request.

const { dataDir, isNew, seedFile, listenOn }: EmbeddedEngine = workerData

const engineOptions = { extensions: { pg_trgm, unaccent }, ...(dataDir === null ? {} : { dataDir }) }

const start = async (): Promise<PGlite> => {
  if (!isNew) return PGlite.create(engineOptions)
  if (seedFile !== null && existsSync(seedFile)) {
    return PGlite.create({ ...engineOptions, loadDataDir: new Blob([new Uint8Array(await readFile(seedFile))]) })
  }
  const made = await PGlite.create(engineOptions)
  if (seedFile !== null) await keepSeed(made, seedFile)
  return made
}

/** The next new database starts from this one's files. A seed only saves time, so a folder that cannot be written is no fault. */
const keepSeed = async (made: PGlite, file: string): Promise<void> => {
  const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(unfinished, Buffer.from(await (await made.dumpDataDir('gzip')).arrayBuffer()))
    await rename(unfinished, file)
  } catch {
    return
  }
}

const engine = await start()
const server = new PGLiteSocketServer({
  db: engine,
  maxConnections: 4,
  ...(listenOn === null ? { host: '127.0.0.1', port: 0 } : { path: listenOn }),
})
await server.start()

const stop = async (): Promise<void> => {
  await server.stop()
  await engine.close()
  process.exit(0)
}

/**
 * Copies the folder while no statement runs, so that the files are those of one moment, like the ones that a killed process
 * leaves: what was acknowledged is in them, and what was not is not seen when they are opened.
 */
const copy = async (place: string): Promise<string | null> => {
  try {
    await engine.runExclusive(async () => copyFolder(dataDir ?? '', place))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const copyFolder = (from: string, to: string): void => {
  mkdirSync(to, { mode: 0o700 })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, target)
    // A file system that can lets both share their blocks until one changes.
    else if (entry.isFile()) copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}

const obey = async (order: EmbeddedOrder): Promise<void> => {
  if (order === 'stop') await stop()
  else order.answer.postMessage(await copy(order.copyTo))
}

parentPort?.on('message', (order: EmbeddedOrder) => void obey(order))
parentPort?.postMessage(server.getServerConn())
