import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deactivatePerson, eventsOf, migrateSystem, openDatabase } from '../../store/index.ts'
import { addProvinces, by, director, invite } from '../../store/people/testing/people.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { callbackPath } from '../identity/single-sign-on.ts'
import { settings } from '../identity/testing/somebody.ts'
import { browsing, origin, peopleServer } from './testing/browsing.ts'
import { client, type Known, startProvider, walkThrough } from './testing/provider.ts'

describeOnBothDatabases('single sign-on through a real provider', (open) => {
  const known: Record<string, Known> = {}
  let provider: Awaited<ReturnType<typeof startProvider>>
  let app: FastifyInstance

  beforeAll(async () => {
    await addProvinces(open())
    provider = await startProvider(`${origin}${callbackPath}`, known)
    const singleSignOn = {
      ...client,
      issuer: provider.issuer,
      title: 'tài khoản tỉnh Sơn La',
      addressesAreTrusted: false,
    }
    app = (await peopleServer(open(), { settings: { ...settings, publicAddress: origin, singleSignOn } })).app
  })
  afterAll(async () => {
    await app.close()
    await provider.stop()
  })

  const enter = async (name: string, isStolen = false) => {
    const visitor = browsing(app)
    const sent = await visitor.open('/sign-in/oidc?to=/account')
    expect(sent.statusCode).toBe(303)
    const back = await walkThrough(String(sent.headers.location), name, origin)
    const who = isStolen ? browsing(app) : visitor
    const entered = await who.open(back.slice(origin.length))
    return { who, entered, me: (await who.ask('GET', '/me')).json<{ person?: string; offices?: unknown[] }>() }
  }

  test('who was invited under the address that the provider has checked comes in, the first time and again', async () => {
    const { person, email } = await invite(open(), director)
    known['lan'] = { email: email.toUpperCase(), isChecked: true }

    const [first, again] = [await enter('lan'), await enter('lan')]

    for (const { entered, me } of [first, again]) {
      expect([entered.statusCode, entered.headers.location]).toEqual([303, '/account'])
      expect(me).toMatchObject({ person, offices: [{ role: 'director' }] })
    }
    const events = await eventsOf(open().db, { person, deed: 'signedIn' })
    expect(events.map(({ detail }) => detail['by'])).toEqual(['singleSignOn', 'singleSignOn'])
    const page = await first.who.open('/account')
    expect(page.body).toContain('mật khẩu đổi ở hệ thống đó')
  })

  test.each([
    ['was not invited', 'stranger', async () => ({ email: 'stranger@elsewhere.example', isChecked: true })],
    [
      'has an address that nobody checked',
      'doubtful',
      async () => ({ email: (await invite(open())).email, isChecked: false }),
    ],
    [
      'was stopped',
      'stopped',
      async () => {
        const { person, email } = await invite(open())
        await deactivatePerson(open().db, person, by)
        return { email, isChecked: true }
      },
    ],
  ])('who %s stays outside, and nobody is made', async (_, name, make) => {
    known[name] = await make()
    const count = async () => (await open().pool.query('select from identity_user')).rowCount
    const before = await count()

    const { who, entered, me } = await enter(name)

    expect(entered.headers.location).toBe('/sign-in?failed=single-sign-on')
    expect(me).toMatchObject({ code: 'session/none' })
    expect((await who.open('/sign-in?failed=single-sign-on')).body).toContain('chưa được mời vào Sổ cái')
    expect(await count()).toBe(before)
    expect((await eventsOf(open().db, { deed: 'signInFailed', limit: 1 }))[0]?.detail['by']).toBe('singleSignOn')
  })

  test('an answer of the provider opens nothing in another browser than the one that asked', async () => {
    known['mai'] = { email: (await invite(open(), director)).email, isChecked: true }

    const { me } = await enter('mai', true)

    expect(me).toMatchObject({ code: 'session/none' })
  })

  test.each(['/api/auth/sign-up/email', '/api/auth/get-session', '/api/auth/sign-in/email', '/api/auth/ok'])(
    'of the library’s own addresses %s is not open',
    async (url) => {
      const visitor = browsing(app)

      expect((await visitor.open(url)).statusCode).toBe(404)
      expect((await app.inject({ method: 'POST', url, payload: {} })).statusCode).toBe(404)
    },
  )
})

test('a provider that does not answer is told as such', async () => {
  const database = await openDatabase({ memory: true })
  await migrateSystem(database.db)
  const singleSignOn = { ...client, issuer: 'http://127.0.0.1:9', title: 'x', addressesAreTrusted: false }
  const { app } = await peopleServer(database, { settings: { ...settings, publicAddress: origin, singleSignOn } })

  const answer = await browsing(app).open('/sign-in/oidc')

  expect([answer.statusCode, answer.body.includes('không trả lời')]).toEqual([503, true])
  await app.close()
  await database.close()
})
