import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { findPerson, giveOffice } from '../../store/index.ts'
import {
  addProvinces,
  administrator,
  by,
  director,
  invite,
  minutesLater,
  office,
} from '../../store/people/testing/people.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { newBrowser, password, somebody } from '../identity/testing/somebody.ts'
import { browsing, peopleServer } from '../sign-in/testing/browsing.ts'

const ofProvince = { ...administrator, province: 'son-la' }
const there = '/provinces/son-la'

describeOnBothDatabases('people over HTTP', (open) => {
  let app: FastifyInstance
  let clock: { now: string }
  let everywhere: Awaited<ReturnType<typeof signedIn>>
  let inSonLa: Awaited<ReturnType<typeof signedIn>>

  const signedIn = async (held = director) => {
    const who = await somebody(open(), held)
    const visitor = browsing(app, who.browser)
    await visitor.submit('/sign-in', { email: who.email, password })
    return { ...who, ...visitor }
  }

  beforeAll(async () => {
    await addProvinces(open())
    ;({ app, clock } = await peopleServer(open()))
    everywhere = await signedIn(administrator)
    inSonLa = await signedIn(ofProvince)
  })
  afterAll(() => app.close())

  const newOffice = { role: 'specialist', province: 'son-la', division: 'technology', from: '2026-01-01', to: null }
  const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code?: string }).code

  test('where somebody is signed in is told by the name of the program', async () => {
    const sessions = await inSonLa.ask('GET', '/sessions')

    expect(sessions.json()).toEqual([expect.objectContaining({ programName: 'Chương trình không rõ' })])
  })

  test('who is invited over the interface can come in by the link that it gives', async () => {
    const asked = await inSonLa.ask('POST', `${there}/people`, {
      name: 'Người được mời',
      email: 'duoc-moi@so-cai.example',
      office: newOffice,
    })
    const { person, path } = asked.json<{ person: string; path: string }>()
    const visitor = browsing(app)

    expect(asked.statusCode).toBe(201)
    expect((await visitor.submit(path, { password, again: password })).statusCode).toBe(303)
    expect((await visitor.ask('GET', '/me')).json()).toMatchObject({ person, offices: [{ role: 'specialist' }] })
    const events = await inSonLa.ask('GET', `${there}/events?person=${person}`)
    expect(events.json<{ deed: string }[]>().map(({ deed }) => deed)).toEqual(['signedIn', 'invitationAccepted'])
  })

  test.each([
    ['a name that is none', { name: ' ' }, 'person/name-bad'],
    ['an address that is none', { email: 'x' }, 'person/email-bad'],
    ['an address that somebody has', { email: 'DUOC-MOI@so-cai.example' }, 'person/email-taken'],
    ['a division that is none', { office: { ...newOffice, division: 'kitchen' } }, 'office/division-missing'],
    ['a day that is none', { office: { ...newOffice, from: '2026-02-30' } }, 'request/parameter'],
    ['another province', { office: { ...newOffice, province: 'cao-bang' } }, 'office/province-of-others'],
    [
      'all provinces',
      { office: { ...newOffice, role: 'administrator', division: null, province: null } },
      'office/province-of-others',
    ],
  ])('%s is refused, and nobody is made', async (_, changed, code) => {
    const count = async () => (await open().pool.query('select from identity_user')).rowCount
    const before = await count()

    const refused = await inSonLa.ask('POST', `${there}/people`, {
      name: 'Người mới',
      email: 'nguoi-moi@so-cai.example',
      office: newOffice,
      ...changed,
    })

    expect(refused.statusCode).toBeGreaterThanOrEqual(400)
    expect(codeOf(refused)).toBe(code)
    expect(await count()).toBe(before)
  })

  test('the administrator of a province sees and changes the people of that province only', async () => {
    const [own, others] = [await invite(open()), await invite(open(), office({ province: 'cao-bang' }))]
    const both = await invite(open())
    await giveOffice(open().db, both.person, { ...director, province: 'cao-bang' }, by)
    const listed = (await inSonLa.ask('GET', `${there}/people`)).json<{ id: string }[]>().map(({ id }) => id)

    expect(listed).toContain(own.person)
    expect(listed).not.toContain(others.person)
    expect(listed).not.toContain(both.person)
    for (const { person } of [others, both])
      for (const [method, path] of [
        ['GET', ''],
        ['POST', '/password-reset'],
        ['POST', '/deactivate'],
        ['GET', '/sessions'],
        ['DELETE', '/second-factor'],
      ] as const) {
        const answer = await inSonLa.ask(method, `${there}/people/${person}${path}`)
        expect([answer.statusCode, codeOf(answer)]).toEqual([404, 'person/unknown'])
      }
    expect((await inSonLa.ask('GET', '/provinces/cao-bang/people')).statusCode).toBe(404)
    expect((await inSonLa.ask('GET', '/people')).statusCode).toBe(403)
    expect((await everywhere.ask('GET', `/people/${both.person}`)).json()).toMatchObject({ email: both.email })
  })

  test('who administers nothing reaches nothing of it', async () => {
    const who = await signedIn()
    const { person } = await invite(open())

    for (const [method, path] of [
      ['GET', '/people'],
      ['POST', `/people/${person}/deactivate`],
      ['GET', '/keys'],
    ] as const) {
      expect((await who.ask(method, path)).statusCode).toBe(403)
      expect((await who.ask(method, `${there}${path}`)).statusCode).toBe(403)
      expect((await browsing(app).ask(method, path)).statusCode).toBe(401)
    }
    expect((await who.ask('GET', `${there}/events`)).statusCode).toBe(200)
    expect((await who.ask('GET', '/events')).statusCode).toBe(403)
  })

  test('an office is given and ended, from the day that is said', async () => {
    const { person } = await invite(open())

    const given = await inSonLa.ask('POST', `${there}/people/${person}/offices`, {
      role: 'divisionHead',
      division: 'standards',
      from: '2026-11-01',
    })
    const [first, second] = (await findPerson(open().db, person))!.offices
    const ended = await inSonLa.ask('POST', `${there}/people/${person}/offices/${first!.id}/end`, {})
    const later = await inSonLa.ask('POST', `${there}/people/${person}/offices/${second!.id}/end`, {
      lastDay: '2026-12-31',
    })

    expect([given.statusCode, ended.statusCode, later.statusCode]).toEqual([201, 200, 200])
    expect((await findPerson(open().db, person))!.offices).toMatchObject([
      { role: 'specialist', to: '2026-11-21' },
      { role: 'divisionHead', province: 'son-la', division: 'standards', to: '2026-12-31' },
    ])
  })

  test('who is stopped is out at once with session and key, and in again when the account is opened again', async () => {
    const who = await signedIn(office())
    const [held] = (await findPerson(open().db, who.id))!.offices
    const made = await inSonLa.ask('POST', `${there}/keys`, {
      title: 'Máy đo',
      person: who.id,
      office: held!.id,
      scopes: ['read'],
      expiresOn: '2026-12-31',
    })
    const { secret } = made.json<{ secret: string }>()
    const states = async () => [
      (await who.ask('GET', '/me')).statusCode,
      (await app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${secret}` } })).statusCode,
      (await browsing(app).submit('/sign-in', { email: who.email, password })).statusCode,
    ]

    expect(await states()).toEqual([200, 200, 303])
    expect((await inSonLa.ask('POST', `${there}/people/${who.id}/deactivate`)).statusCode).toBe(200)
    expect(await states()).toEqual([401, 401, 422])
    expect((await inSonLa.ask('POST', `${there}/people/${who.id}/reactivate`)).statusCode).toBe(200)
    expect(await states()).toEqual([401, 200, 303])
  })

  test('an administrator ends a session of somebody else', async () => {
    const who = await signedIn(office())
    const [session] = (await inSonLa.ask('GET', `${there}/people/${who.id}/sessions`)).json<{ id: string }[]>()

    const ended = await inSonLa.ask('DELETE', `${there}/people/${who.id}/sessions/${session?.id}`)

    expect(ended.statusCode).toBe(200)
    expect((await who.ask('GET', '/me')).statusCode).toBe(401)
  })

  test('a key of a system acts in its own office, until its last day, until it is revoked, and administers nobody', async () => {
    const made = await everywhere.ask('POST', '/keys', {
      title: 'Hệ thống một cửa',
      role: 'officeCompiler',
      province: 'son-la',
      scopes: ['read', 'write:calibration'],
      expiresOn: '2026-11-30',
    })
    const { id, secret } = made.json<{ id: number; secret: string }>()
    const ask = (path: string, sent = secret, headers = {}) =>
      app.inject({ url: `/api/v1${path}`, headers: { authorization: `Bearer ${sent}`, ...headers } })

    expect(made.statusCode).toBe(201)
    expect((await ask('/me')).json()).toMatchObject({
      person: `key:${id}`,
      name: 'Hệ thống một cửa',
      by: 'key',
      scopes: ['read', 'write:calibration'],
      offices: [{ role: 'officeCompiler', province: 'son-la' }],
    })
    expect((await ask(`${there}/people`)).statusCode).toBe(403)
    expect((await ask('/me', `${secret}x`)).statusCode).toBe(401)
    // A bad key is not made good by the cookie of somebody who is signed in.
    expect((await ask('/me', 'socai_bad', inSonLa.browser.asking().headers)).statusCode).toBe(401)
    expect((await app.inject({ url: '/account', headers: { authorization: `Bearer ${secret}` } })).statusCode).toBe(403)

    const listed = (await inSonLa.ask('GET', `${there}/keys`)).body
    expect(listed).toContain('Hệ thống một cửa')
    expect(listed).not.toContain(secret)
    expect((await open().pool.query('select * from api_keys where id = $1', [id])).rows[0]).not.toContain(secret)

    clock.now = '2026-11-30T16:59:59.000Z'
    expect((await ask('/me')).statusCode).toBe(200)
    clock.now = '2026-11-30T17:00:00.000Z'
    expect((await ask('/me')).statusCode).toBe(401)
    clock.now = by.at
    expect((await inSonLa.ask('DELETE', `${there}/keys/${id}`)).statusCode).toBe(200)
    expect((await ask('/me')).statusCode).toBe(401)
    expect(codeOf(await inSonLa.ask('DELETE', `${there}/keys/${id}`))).toBe('key/unknown')
  })

  test('a key ends with the office that it acts in', async () => {
    const { id: person } = await somebody(open(), office({ to: plainDate('2026-11-22') }))
    const [held] = (await findPerson(open().db, person))!.offices
    const body = { title: 'Máy đo', person, office: held!.id, scopes: ['read'], expiresOn: '2026-12-31' }
    const { secret } = (await inSonLa.ask('POST', `${there}/keys`, body)).json<{ secret: string }>()
    const status = async () =>
      (await app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${secret}` } })).statusCode

    expect(await status()).toBe(200)
    clock.now = minutesLater(24 * 60)
    expect(await status()).toBe(401)
    clock.now = by.at
  })

  test.each([
    [{ scopes: [] }, 'key/scopes-bad'],
    [{ scopes: ['read', 'everything'] }, 'key/scopes-bad'],
    [{ scopes: ['read:no-such-register'] }, 'key/scopes-bad'],
    [{ expiresOn: '2027-11-24' }, 'key/expiry-bad'],
    [{ expiresOn: '2026-11-21' }, 'key/expiry-bad'],
    [{ title: ' ' }, 'key/title-bad'],
    [{ role: 'administrator', division: null }, 'key/no-administrator'],
    [{ province: 'cao-bang' }, 'office/province-of-others'],
    [{ role: 'specialist', division: null }, 'office/division-missing'],
    [{ person: 'nobody', office: 1 }, 'office/province-of-others'],
  ])('a key like %o is not made', async (changed, code) => {
    const good = { title: 'Máy đo', role: 'director', scopes: ['read'], expiresOn: '2026-12-31' }

    expect(codeOf(await inSonLa.ask('POST', `${there}/keys`, { ...good, ...changed }))).toBe(code)
  })

  test('the log of access is read by person, deed and day, page after page', async () => {
    const who = await signedIn(office())
    for (let i = 0; i < 3; i++)
      await browsing(app, newBrowser()).submit('/sign-in', { email: who.email, password: 'wrong' })
    const read = async (query: string) =>
      (await everywhere.ask('GET', `/events?person=${who.id}${query}`)).json<
        { id: number; deed: string; personName: string }[]
      >()

    const all = await read('')
    expect(all.map(({ deed }) => deed)).toEqual([...Array(3).fill('signInFailed'), 'signedIn', 'invitationAccepted'])
    expect(all[0]?.personName).toContain('Người thử')
    expect(await read('&deed=signedIn')).toHaveLength(1)
    expect(await read('&from=2026-11-22&to=2026-11-22')).toHaveLength(5)
    expect(await read('&to=2026-11-21')).toEqual([])
    const first = await read('&limit=2')
    expect([...first, ...(await read(`&before=${first[1]?.id}`))]).toEqual(all)
  })
})
