import { createHmac } from 'node:crypto'
import type { OpenDatabase } from '../../../store/index.ts'
import { administrator, at, settle } from '../../../store/people/testing/people.ts'
import type { Office } from '../../../ledger/access/index.ts'
import { openIdentity } from '../open-identity.ts'
import { hashPassword } from '../password.ts'

export const password = 'thach nhung may bon mua'

export const settings = { secret: 'a secret of tests, long enough for all of them' } as const

/** Identities whose clock the test turns; it begins at the instant of the tests of people. */
export const identityFor = (database: OpenDatabase, options: Partial<Parameters<typeof openIdentity>[1]> = {}) => {
  const clock = { now: at }
  return { clock, identity: openIdentity(database, { settings, now: () => clock.now, ...options }) }
}

/** Somebody with a password and an office, and a browser of his or her own. */
export const somebody = async (database: OpenDatabase, office: Office = administrator) => ({
  ...(await settle(database, office, await hashPassword(password))),
  browser: newBrowser(),
})

let addresses = 0

/** Keeps cookies as a browser does; every browser has an address of its own. */
export const newBrowser = (ip = `192.0.2.${++addresses}`) => {
  const jar = new Map<string, string>()
  return {
    ip,
    jar,
    keep: (cookies: readonly string[]) => {
      for (const cookie of cookies) {
        const [pair = '', ...attributes] = cookie.split(';')
        const name = pair.slice(0, pair.indexOf('='))
        const isOver = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute))
        if (isOver) jar.delete(name)
        else jar.set(name, pair.slice(pair.indexOf('=') + 1))
      }
    },
    asking: () => ({ ip, headers: jar.size === 0 ? {} : { cookie: cookieOf(jar), 'user-agent': 'Trình duyệt thử' } }),
  }
}

const cookieOf = (jar: ReadonlyMap<string, string>): string =>
  [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

/** The code that a device shows for a key in base 32, by RFC 6238 and not by the library that checks it. */
export const codeOf = (key: string, instant = Date.now()): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(instant / 30_000)))
  const digest = createHmac('sha1', fromBase32(key)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const fromBase32 = (text: string): Buffer => {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
