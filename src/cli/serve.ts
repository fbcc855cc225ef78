import { join } from 'node:path'
import { demoPassword, demoProvinces, loadDemo, openDemoSignIns } from '../../demo/index.ts'
import { stopPdf } from '../ledger/document/index.ts'
import { identitySettings } from '../server/index.ts'
import { dataFolder, opening, withLedger } from './ledger.ts'
import { tellFirstAdministrator } from './invite.ts'
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

/** The password of the demonstration's accounts, opened where the ledger is nothing but the demonstration. */
const demoSignIns = async (ledger: Ledger): Promise<string | undefined> => {
  const opened = await openDemoSignIns(ledger, demoProvinces, new Date().toISOString())
  if (opened.ok) return demoPassword
  tell(opened.tell)
  return undefined
}

/** Where a server listens. */
export type Listening = { readonly port: number; readonly host: string }

/** Serves until the process is told to stop, and leaves the ledger closed however it ends. */
export const serveHere = async (at: Listening, demo: boolean): Promise<void> => {
  try {
    await withLedger(async (ledger) => {
      if (demo) await loadedDemo(ledger)
      await serveUntilStopped(ledger, at, demo ? await demoSignIns(ledger) : undefined)
    })
  } finally {
    await stopPdf()
  }
}

const serveUntilStopped = async (ledger: Ledger, at: Listening, password: string | undefined): Promise<void> => {
  const settings = await opening(async () => identitySettings(process.env, dataFolder()))
  const server = await listen(ledger, {
    ...at,
    settings,
    demoPassword: password,
    workFolder: join(dataFolder(), 'work'),
  })
  try {
    print(`Sổ cái KH&CN: ${settings.publicAddress ?? server.address}`)
    if (password === undefined) await tellFirstAdministrator(ledger, settings.publicAddress ?? server.address)
    else tell(`Các tài khoản mẫu và mật khẩu chung của chúng hiện trên trang đăng nhập.`)
    if (ledger.engine === 'embedded')
      tell(
        'Đang dùng cơ sở dữ liệu nhúng, không an toàn khi mất điện đột ngột; để dùng chính thức: sao lưu (socai backup), đặt DATABASE_URL tới máy chủ PostgreSQL, rồi khôi phục (socai restore).',
      )
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
  } finally {
    await server.close()
  }
}
