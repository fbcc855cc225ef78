import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Office } from '../src/ledger/access/index.ts'
import { plainDate } from '../src/ledger/index.ts'
import { packageRoot } from '../src/package-root.ts'
import { invitePerson, type Ledger } from '../src/store/index.ts'

const password = 'mot tram nguoi cung lam viec'

/** Invites somebody, who accepts; gives the cookies of the session. */
export const signedIn = async (
  ledger: Ledger,
  address: string,
  person: { readonly name: string; readonly email: string },
  held: Omit<Office, 'from' | 'to'>,
): Promise<string> => {
  const office = { ...held, from: plainDate('2020-01-01'), to: null }
  const by = { person: 'bench', at: new Date().toISOString() }
  const invitation = await invitePerson(ledger.db, { ...person, office }, by)
  if (!invitation.ok) throw new Error(invitation.tell)
  const answer = await fetch(`${address}/sign-in/invitation/${invitation.value.token}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ password, again: password }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  if (answer.status !== 303 || cookie === '') throw new Error(`an invitation was answered with ${answer.status}`)
  return cookie
}

/** The built program as it serves a database, with a data folder of its own. */
export const startServer = async (
  url: string,
  folder: string,
): Promise<{ address: string; stop: () => Promise<void> }> => {
  const child = spawn(process.execPath, [join(packageRoot(), 'dist', 'socai.js'), 'serve', '--port', '0'], {
    env: { ...process.env, DATABASE_URL: url, SOCAI_DATA: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  return { address: await addressOf(child), stop }
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/127[^\s/]+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it served`)))
  })
