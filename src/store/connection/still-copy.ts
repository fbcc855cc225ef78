import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { CannotOpen } from './database.ts'
import { lockFolder } from './folder-lock.ts'

/** Ends the lending: waits for a copy that is being made, and leaves those that somebody still reads. */
export type Lending = { readonly stop: () => Promise<void> }

/** A folder that `openDatabase` opens, holding what the database held at one moment. */
export type BorrowedCopy = { readonly folder: string; readonly giveBack: () => void }

/**
 * Lets other processes of this account have a copy of a data folder that this process holds: whoever may open the socket
 * in the folder may read the folder anyway. Making a copy keeps the engine waiting only as long as copying files takes;
 * what is done with the copy keeps nobody waiting.
 * @param copyTo makes a copy of the database as of one moment in a folder that does not exist yet
 */
export const lendCopies = async (folder: string, copyTo: (place: string) => Promise<void>): Promise<Lending> => {
  removeLeftCopies(folder)
  if (process.platform === 'win32') return { stop: async () => undefined }
  const borrowers = new Set<Socket>()
  const making = new Set<Promise<void>>()
  let isStopped = false
  const server = createServer((socket) => {
    borrowers.add(socket)
    socket.on('error', () => undefined)
    socket.unref()
    const made = lendTo(socket, folder, copyTo, () => isStopped)
    making.add(made)
    void made.finally(() => making.delete(made))
    socket.once('close', () => borrowers.delete(socket))
  })
  // A file system without sockets is no reason not to work.
  await listen(server, folder).catch(() => undefined)
  return {
    stop: async () => {
      isStopped = true
      server.close()
      rmSync(join(folder, socketName), { force: true })
      await Promise.all(making)
      for (const socket of borrowers) socket.destroy()
    },
  }
}

const lendTo = async (
  socket: Socket,
  folder: string,
  copyTo: (place: string) => Promise<void>,
  isStopped: () => boolean,
): Promise<void> => {
  const copy = mkdtempSync(join(folder, copyPrefix))
  const remove = () => rmSync(copy, { recursive: true, force: true })
  try {
    await copyTo(join(copy, 'database'))
  } catch (error) {
    remove()
    socket.end(`${JSON.stringify({ failed: error instanceof Error ? error.message : String(error) })}\n`)
    return
  }
  // The name alone: the borrower may know the folder by another path.
  socket.write(`${JSON.stringify({ copy: basename(copy) })}\n`)
  // A borrower that is killed cannot tidy up.
  const tidy = () => {
    if (isStopped()) return
    try {
      remove()
    } catch {
      // Files of another account; whoever opens the folder next tries again.
    }
  }
  if (socket.closed) tidy()
  else socket.once('close', tidy)
}

/**
 * Asks the process that holds a data folder for a copy of it. Undefined where nobody answers: the holder has just ended,
 * lives on another machine, or lends nothing.
 * @throws CannotOpen `folder/cannot-copy` where the holder could not make one
 */
export const borrowCopy = async (dataFolder: string): Promise<BorrowedCopy | undefined> => {
  const folder = resolve(dataFolder)
  if (process.platform === 'win32' || !existsSync(join(folder, socketName))) return undefined
  const short = shortPath(folder)
  const socket = connect(join(short.path, socketName))
  socket.on('error', () => undefined)
  try {
    const answer = await firstLine(socket)
    if (answer === undefined) return undefined
    const { copy, failed } = JSON.parse(answer) as { copy?: string; failed?: string }
    if (copy === undefined) throw cannotCopy(folder, failed ?? '')
    const borrowed = join(folder, copy)
    return {
      folder: borrowed,
      giveBack: () => {
        rmSync(borrowed, { recursive: true, force: true })
        socket.end()
      },
    }
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    short.remove()
  }
}

const firstLine = (socket: Socket): Promise<string | undefined> =>
  new Promise((resolve) => {
    const reader = createInterface({ input: socket })
    reader.once('line', resolve)
    socket.once('close', () => resolve(undefined))
  })

const copyPrefix = 'copy-'
const socketName = 'copies.sock'

/** Copies whose borrower and lender were both killed. One that is open somewhere is locked, and stays. */
const removeLeftCopies = (folder: string): void => {
  for (const name of readdirSync(folder).filter((each) => each.startsWith(copyPrefix)))
    try {
      lockFolder(join(folder, name)).release()
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch {
      // Still being read, or of another account.
    }
}

const listen = async (server: Server, folder: string): Promise<void> => {
  // Left by a process that was killed: the lock says that nobody listens there any more.
  rmSync(join(folder, socketName), { force: true })
  const short = shortPath(folder)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(join(short.path, socketName), resolve)
    })
    chmodSync(join(folder, socketName), 0o600)
    server.unref()
  } finally {
    short.remove()
  }
}

const longestSocketPath = 90

/** A path to the folder that is short enough for a socket, whose name the system cuts at about a hundred bytes. */
const shortPath = (folder: string): { readonly path: string; readonly remove: () => void } => {
  if (Buffer.byteLength(join(folder, socketName)) <= longestSocketPath) return { path: folder, remove: () => undefined }
  const parent = mkdtempSync(join(tmpdir().length > longestSocketPath / 2 ? '/tmp' : tmpdir(), 'so-cai-'))
  symlinkSync(folder, join(parent, 'f'))
  return { path: join(parent, 'f'), remove: () => rmSync(parent, { recursive: true, force: true }) }
}

const cannotCopy = (folder: string, why: string) =>
  new CannotOpen(
    'folder/cannot-copy',
    `Chương trình Sổ cái đang chạy không chép được dữ liệu trong thư mục "${folder}" (${why}); hãy kiểm tra chỗ trống trên ổ đĩa rồi thử lại.`,
  )
