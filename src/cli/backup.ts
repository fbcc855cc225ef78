import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { domains } from '../domains/index.ts'
import { formatNumber } from '../ledger/document/index.ts'
import { everyIndicator, everyRegister, type Result } from '../ledger/index.ts'
import { packageRoot } from '../package-root.ts'
import { type Backup, backupHere, checkBackup, openDatabase, restoreBackup, verify } from '../store/index.ts'
import { Stop } from './exit.ts'
import { opening, place } from './ledger.ts'
import { print, progress, tell } from './terminal.ts'

/** Writes everything that the ledger holds into one file. Without a terminal it says nothing unless it fails, as a timer wants. */
export const backUp = async (file: string, { force, json }: { force?: true; json?: true }): Promise<void> => {
  const line = progress(Number.POSITIVE_INFINITY)
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  for (const signal of signals) process.once(signal, stop)
  try {
    const order = { file, force, software: software(), at: new Date().toISOString(), signal: stopping.signal }
    const onProgress = ({ table, rows }: { table: string; rows: number }) =>
      line.show(`Đang sao lưu ${table}: ${formatNumber(rows)} dòng`, rows)
    const backup = allowed(await opening(() => backupHere(place(), { ...order, onProgress })))
    line.end()
    if (json) print(summaryOf(backup))
    else if (process.stderr.isTTY)
      tell(`Đã sao lưu ${formatNumber(backup.rows)} dòng của ${backup.about.tables.length} bảng ra ${file}.`)
  } catch (error) {
    if (stopping.signal.aborted) throw new Stop(1, 'Đã dừng sao lưu theo yêu cầu; không tạo tệp nào.')
    throw error
  } finally {
    line.end()
    for (const signal of signals) process.off(signal, stop)
  }
}

type RestoreOptions = { readonly check?: true; readonly verify: boolean; readonly json?: true }

/** Restores a backup into an empty ledger and proves it; what verification finds ends with exit code 1. */
export const restore = async (file: string, options: RestoreOptions): Promise<void> => {
  const line = progress(Number.POSITIVE_INFINITY)
  try {
    const backup = allowed(
      await checkBackup(file, software(), (bytes) =>
        line.show(`Đang kiểm tra tệp: ${formatNumber(Math.floor(bytes / 1_000_000))} MB`, bytes),
      ),
    )
    if (!options.check) await restoreHere(file, options, line)
    line.end()
    if (options.json) print(summaryOf(backup))
    else tell(`${options.check ? 'Tệp sao lưu còn nguyên vẹn' : 'Đã khôi phục'}: ${inWords(backup)}.`)
  } finally {
    line.end()
  }
}

const restoreHere = async (file: string, options: RestoreOptions, line: ReturnType<typeof progress>): Promise<void> => {
  const registers = everyRegister(domains).map((kept) => kept.register)
  const database = await opening(() => openDatabase(place()))
  try {
    allowed(
      await restoreBackup(database, {
        file,
        software: software(),
        registers,
        indicators: everyIndicator(domains),
        onProgress: ({ table, rows }) => line.show(`Đang khôi phục ${table}: ${formatNumber(rows)} dòng`, rows),
      }),
    )
    if (!options.verify) return
    const { findings } = await verify(database.db, registers, {
      onProgress: ({ province, register, acts }) =>
        line.show(`Đang kiểm chứng ${province} › ${register}: ${formatNumber(acts)} bút toán`, acts),
    })
    line.end()
    for (const finding of findings) print(`${finding.place}: ${finding.tell}`)
    if (findings.length > 0)
      throw new Stop(
        1,
        `Đã khôi phục đúng như tệp sao lưu, nhưng kiểm chứng nêu ${findings.length} điểm không khớp: sổ đã như vậy từ trước khi sao lưu.`,
      )
  } finally {
    await database.close()
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const allowed = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Stop(1, result.tell)
}

const software = (): string =>
  (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version

const engines = { embedded: 'cơ sở dữ liệu nhúng', server: 'máy chủ PostgreSQL' } as const

const inWords = ({ about, rows }: Backup): string =>
  `${formatNumber(rows)} dòng của ${about.tables.length} bảng, sao lưu lúc ${momentOf(about.takenAt)} từ ${engines[about.engine]}`

const momentOf = (instant: string): string =>
  new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  )

const summaryOf = ({ about, contents, rows, hash }: Backup): string =>
  JSON.stringify({ ...about, ...contents, rows, hash }, null, 2)
