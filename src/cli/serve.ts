import { demoProvinces, loadDemo } from '../../demo/index.ts'
import { stopPdf } from '../ledger/document/index.ts'
import type { ServeOptions } from '../server/index.ts'
import { withLedger } from './ledger.ts'
import { listen } from './listen.ts'
import { print, progress, tell } from './terminal.ts'
import type { Ledger } from '../store/index.ts'

const loadedDemo = async (ledger: Ledger): Promise<void> => {
  const line = progress()
  const records = await loadDemo(ledger, demoProvinces, new Date().toISOString(), (loaded) =>
    line.show(`Đang nạp ${loaded.province}: ${loaded.records} bản ghi`, loaded.records),
  )
  line.end()
  tell(records === 0 ? 'Hai tỉnh mẫu đã có trong sổ.' : `Đã nạp ${records} bản ghi của hai tỉnh mẫu.`)
}

/** Loads the two demonstration provinces and stops. */
export const loadOnly = (): Promise<void> => withLedger(loadedDemo)

/** Serves until the process is told to stop, and leaves the ledger closed however it ends. */
export const serveHere = async (options: ServeOptions, demo: boolean): Promise<void> => {
  try {
    await withLedger(async (ledger) => {
      if (demo) await loadedDemo(ledger)
      await serveUntilStopped(ledger, options)
    })
  } finally {
    await stopPdf()
  }
}

const serveUntilStopped = async (ledger: Ledger, options: ServeOptions): Promise<void> => {
  const server = await listen(ledger, options)
  try {
    print(`Sổ cái KH&CN: ${server.address}`)
    if (ledger.engine === 'embedded')
      tell(
        'Đang dùng cơ sở dữ liệu nhúng, không an toàn khi mất điện đột ngột; để dùng chính thức, đặt DATABASE_URL tới máy chủ PostgreSQL.',
      )
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
  } finally {
    await server.close()
  }
}
