import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { CannotOpen } from './database.ts'
import { isRunning, processStart } from './process-identity.ts'

export type FolderLock = { readonly release: () => void }

/**
 * Takes a data folder for this process, making it when absent. The embedded engine itself takes no lock.
 *
 * The lock is the file `lock-N.json` with the highest N. A starter that finds its holder gone creates N+1, which only
 * one starter can; the last file is never deleted, only marked as released, so that no two starters take the same turn.
 * @throws CannotOpen `folder/in-use` when another process holds it, `folder/not-writable` when files cannot be made
 */
export const lockFolder = (folder: string): FolderLock => {
  writing(folder, () => mkdirSync(folder, { recursive: true }))
  for (;;) {
    const last = lastTurn(folder)
    const holder = last === 0 ? undefined : readHolder(fileOf(folder, last))
    if (holder !== undefined && isHeld(holder)) throw inUse(folder, holder, last)

    const mine = last + 1
    if (!createTurn(folder, mine)) continue
    // A starter that slept while others came and went may have made a turn that is already over.
    if (lastTurn(folder) !== mine) {
      rmSync(fileOf(folder, mine), { force: true })
      continue
    }
    // The turn before stays, so that whoever lists the folder right now sees at least one of the two.
    for (const turn of turnsIn(folder)) if (turn < last) rmSync(fileOf(folder, turn), { force: true })
    return held(folder, mine)
  }
}

type Holder = {
  readonly pid: number
  readonly start?: string | undefined
  readonly machine: string
  readonly released?: true
}

const held = (folder: string, turn: number): FolderLock => {
  let released = false
  const release = () => {
    if (released) return
    released = true
    process.off('exit', release)
    try {
      writeFileSync(fileOf(folder, turn), JSON.stringify({ ...self(), released: true }), { flag: 'r+' })
    } catch {
      // The folder went away while it was open: there is nothing left to give back.
    }
  }
  process.on('exit', release)
  return { release }
}

const self = (): Holder => ({ pid: process.pid, start: processStart(process.pid), machine: hostname() })

// A process of another machine cannot be looked at, so its lock is believed.
const isHeld = (holder: Holder): boolean =>
  holder.released !== true && (holder.machine !== hostname() || isRunning(holder.pid, holder.start))

const createTurn = (folder: string, turn: number): boolean => {
  try {
    writeFileSync(fileOf(folder, turn), JSON.stringify(self()), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw notWritable(folder)
  }
}

const patience = 2_000

/** Undefined when the file is gone or was never finished: its maker died between creating and writing it. */
const readHolder = (file: string): Holder | undefined => {
  for (;;) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Holder
    } catch (error) {
      if (!(error instanceof SyntaxError)) return undefined
      const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
      if (age > patience) return undefined
      sleep(20)
    }
  }
}

const sleep = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

const fileOf = (folder: string, turn: number) => join(folder, `lock-${turn}.json`)

const turnsIn = (folder: string): number[] =>
  readdirSync(folder)
    .map((name) => Number(/^lock-(\d+)\.json$/.exec(name)?.[1]))
    .filter((turn) => turn > 0)

const lastTurn = (folder: string): number => Math.max(0, ...turnsIn(folder))

const writing = (folder: string, write: () => void) => {
  try {
    write()
  } catch {
    throw notWritable(folder)
  }
}

const notWritable = (folder: string) =>
  new CannotOpen(
    'folder/not-writable',
    `Không ghi được vào thư mục dữ liệu "${folder}"; hãy cấp quyền ghi cho tài khoản đang chạy Sổ cái, hoặc chọn thư mục khác bằng biến SOCAI_DATA.`,
  )

const inUse = (folder: string, holder: Holder, turn: number) =>
  new CannotOpen(
    'folder/in-use',
    holder.machine === hostname()
      ? `Thư mục dữ liệu "${folder}" đang được tiến trình ${holder.pid} sử dụng; hãy đóng chương trình Sổ cái đang chạy đó rồi thử lại, hoặc chọn thư mục khác bằng biến SOCAI_DATA.`
      : `Thư mục dữ liệu "${folder}" đang được tiến trình ${holder.pid} trên máy "${holder.machine}" sử dụng; hãy đóng Sổ cái trên máy đó rồi thử lại, hoặc nếu máy đó không còn hoạt động thì xóa tệp lock-${turn}.json trong thư mục này.`,
  )
