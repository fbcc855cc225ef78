import type { HTTPMethods, LightMyRequestResponse, RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type DepartmentDeed,
  departmentRights,
  type Grants,
  isOfDivision,
  type Reach,
  rightsOf,
  type RoleCode,
  roleCodes,
} from '../ledger/access/index.ts'
import { inTransaction, type Ledger, openLedger, saveProvince } from '../store/index.ts'
import { sampleProvince } from '../store/testing/sample-province.ts'
import type { Asks } from './app/asks.ts'
import { openIdentity } from './identity/open-identity.ts'
import { routes } from './routes.ts'
import { signInPages } from './sign-in/sign-in.ts'
import { applicationFor, keyWith, officeOf, readerWith } from './testing/application-for.ts'

// Each role in the province of the addresses, in another one, and where the role may be held so, in all of them.
const division = 'technology'
const divisionFor = (role: RoleCode) => (isOfDivision(role) ? division : null)
const people = roleCodes.flatMap((role) => [
  { name: `${role} here`, role, province: 'mau' },
  { name: `${role} elsewhere`, role, province: 'xa' },
  ...(role === 'reader' || role === 'administrator' ? [{ name: `${role} everywhere`, role, province: null }] : []),
])
const readers = people.map(({ name, role, province }) => readerWith(name, officeOf(role, province, divisionFor(role))))
const director = readerWith('director here', officeOf('director', 'mau'))

type Declared = { readonly method: HTTPMethods; readonly url: string; readonly asks: Asks }

const identitySettings = {
  secret: 'a secret of tests, long enough for all of them',
  publicAddress: 'https://so-cai.invalid',
}

let ledger: Ledger
let app: Awaited<ReturnType<typeof applicationFor>>
const declared: Declared[] = []

const noteRoute = ({ method, url, config }: RouteOptions) => {
  for (const each of [method].flat())
    if (each !== 'HEAD' && config?.asks !== undefined) declared.push({ method: each, url, asks: config.asks })
}

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, async (transaction) => {
    await saveProvince(transaction, sampleProvince('mau', 'Mẫu'))
    await saveProvince(transaction, sampleProvince('xa', 'Xa'))
  })
  app = await applicationFor(ledger, readers, {
    keys: [keyWith('reading key', director, ['read']), keyWith('other key', director, ['read:publication'])],
    routes: async (server, surroundings) => {
      server.addHook('onRoute', noteRoute)
      await routes(server, surroundings)
      const identity = openIdentity(ledger, { settings: identitySettings })
      await server.register(signInPages, { identity })
    },
  })
})

afterAll(async () => {
  await app.close()
  await ledger.close()
})

const parameters: Readonly<Record<string, string>> = {
  province: 'mau',
  period: '2021',
  register: 'publication',
  indicator: 'calibrations.verified',
  form: 'json',
  number: '1',
  year: '2021',
}

const addressOf = (url: string): string =>
  url.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? '1').replace('*', 'index.html')

const ask = ({ method, url }: Declared, who: string | undefined): Promise<LightMyRequestResponse> =>
  app.inject({
    method,
    url: addressOf(url),
    headers: { accept: 'application/json', ...(who === undefined ? {} : { 'x-reader': who }) },
    ...(method === 'GET' || method === 'DELETE' ? {} : { payload: {} }),
  })

// Written anew from the table of rights, not with the guard's own words.
const reaches = (reach: Reach | undefined, ofDivision: boolean): boolean =>
  reach === 'ownProvince' || (reach === 'ownDivision' && ofDivision)

const isAllowed = (
  asks: Exclude<Asks, 'nobody'>,
  { role, province }: (typeof people)[number],
  url: string,
): boolean => {
  if (asks === 'signed-in') return true
  if ('department' in asks) {
    const grants: Grants = departmentRights[asks.department satisfies DepartmentDeed]
    return grants[role] !== undefined && (url.includes(':province') || province === null)
  }
  const rights = rightsOf(asks.register)
  const grants = typeof asks.record === 'string' ? rights[asks.record] : (rights.actions[asks.record.act] ?? {})
  const mayBeOfDivision = asks.register.keptBy === division || asks.register.rights.division !== undefined
  return reaches(grants[role], mayBeOfDivision)
}

const statusExpected = (route: Declared, person: (typeof people)[number]): 'let through' | 403 | 404 => {
  if (route.asks === 'nobody') return 'let through'
  if (route.url.includes(':province') && person.province === 'xa') return 404
  return isAllowed(route.asks, person, route.url) ? 'let through' : 403
}

const guardCodes = new Set(['session/none', 'right/none', 'province/unknown', 'key/not-in-scope'])

const answered = (answer: LightMyRequestResponse): 'let through' | number => {
  const isJson = String(answer.headers['content-type']).includes('json')
  const code: unknown = isJson ? answer.json<{ code?: unknown }>()?.code : undefined
  return guardCodes.has(String(code)) ? answer.statusCode : 'let through'
}

describe('every route', () => {
  test('is known, and is reached by nobody who is not signed in unless it says so', async () => {
    const closed = declared.filter(({ asks }) => asks !== 'nobody')

    const statuses = await Promise.all(closed.map((route) => ask(route, undefined)))

    expect(declared.length).toBeGreaterThan(500)
    const open = closed.filter((_, at) => ![401, 303].includes(statuses[at]?.statusCode ?? 0))
    expect(open.map(({ method, url }) => `${method} ${url}`)).toEqual([])
  })

  test('that is open to everyone is one of few', () => {
    const open = declared.filter(({ asks }) => asks === 'nobody').map(({ url }) => url)

    expect(
      open.filter((url) => !/^\/(?:health|favicon\.ico|assets\/|web\/|sign-in|invitation|first|api\/auth)/.test(url)),
    ).toEqual([])
  })

  test.each(people)('answers $name as the declared rights say', { timeout: 300_000 }, async (person) => {
    const wrong: string[] = []
    for (const route of declared) {
      const answer = await ask(route, person.name)

      const [expected, actual] = [statusExpected(route, person), answered(answer)]
      if (expected !== actual || answer.statusCode >= 500)
        wrong.push(`${route.method} ${route.url}: ${String(expected)} expected, ${String(actual)} ${answer.statusCode}`)
    }

    expect(wrong).toEqual([])
  })

  test('that changes something refuses a key for reading, and a key for one register opens no other', async () => {
    const guarded = declared.filter(({ asks }) => typeof asks === 'object')
    const changing = guarded.filter(({ method }) => method !== 'GET')
    const ofOthers = guarded.filter(
      ({ asks }) => !(typeof asks === 'object' && 'record' in asks && asks.register.code === 'publication'),
    )

    const [read, other] = [
      await Promise.all(changing.map((route) => ask(route, 'reading key'))),
      await Promise.all(ofOthers.map((route) => ask(route, 'other key'))),
    ]

    expect(new Set(read.map(({ statusCode }) => statusCode))).toEqual(new Set([403]))
    expect(new Set(other.map(({ statusCode }) => statusCode))).toEqual(new Set([403]))
  })
})
