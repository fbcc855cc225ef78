import { invitationPath } from '../server/index.ts'
import { hasAdministrator, inviteAdministrator, type Ledger, operator } from '../store/index.ts'
import { withLedger } from './ledger.ts'
import { print, tell } from './terminal.ts'

/** Prints a link with which whoever opens it first becomes an administrator of all provinces. */
export const inviteHere = (): Promise<void> =>
  withLedger(async (ledger) => {
    tell('Mở đường dẫn này trên trình duyệt để tạo tài khoản quản trị; dùng được một lần, trong 24 giờ:')
    print(await administratorLink(ledger, process.env['SOCAI_URL'] || 'http://127.0.0.1:8080'))
  })

/**
 * Tells the operator how the first administrator comes in, where there is none yet.
 * @param address the address under which the server is reached
 */
export const tellFirstAdministrator = async (ledger: Ledger, address: string): Promise<void> => {
  if (await hasAdministrator(ledger.db, new Date().toISOString())) return
  print('Chưa có người quản trị. Mở đường dẫn này để tạo tài khoản quản trị đầu tiên; dùng được một lần, trong 24 giờ:')
  print(await administratorLink(ledger, address))
}

const administratorLink = async ({ db }: Ledger, address: string): Promise<string> => {
  const { token } = await inviteAdministrator(db, { person: operator, at: new Date().toISOString() })
  return new URL(invitationPath(token), address).href
}
