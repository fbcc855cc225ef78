import type { FastifyInstance } from 'fastify'
import { beforeAll, afterAll, expect, test } from 'vitest'
import { giveLink, inviteAdministrator } from '../../store/index.ts'
import { addProvinces, by, director, invite, minutesLater } from '../../store/people/testing/people.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { codeOf, password, somebody } from '../identity/testing/somebody.ts'
import { browsing, peopleServer } from './testing/browsing.ts'

describeOnBothDatabases('the pages for signing in', (open) => {
  let app: FastifyInstance
  let clock: { now: string }

  beforeAll(async () => {
    await addProvinces(open())
    ;({ app, clock } = await peopleServer(open()))
  })
  afterAll(() => app.close())

  const signedIn = async (office = director) => {
    const who = await somebody(open(), office)
    const visitor = browsing(app, who.browser)
    await visitor.submit('/sign-in', { email: who.email, password })
    return { ...who, ...visitor }
  }

  test('who signs in comes to the page that was asked for, and to no other site', async () => {
    const who = await somebody(open(), director)
    const visitor = browsing(app, who.browser)

    const asked = await visitor.open('/account')
    const wrong = await visitor.submit('/sign-in', { email: who.email, password: 'wrong', to: '/account' })
    const right = await visitor.submit('/sign-in', { email: who.email, password, to: '/account' })

    expect([asked.statusCode, asked.headers.location]).toEqual([303, '/sign-in?to=%2Faccount'])
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('role="alert"')
    expect(wrong.body).toContain(`value="${who.email}"`)
    expect(wrong.body).not.toContain('value="wrong"')
    expect([right.statusCode, right.headers.location]).toEqual([303, '/account'])
    expect((await visitor.open('/account')).body).toContain('Giám đốc Sở')
    for (const to of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
      '\t//x',
    ])
      expect((await browsing(app).submit('/sign-in', { email: who.email, password, to })).headers.location).toBe('/')
  })

  test('a form that another site sends signs nobody in', async () => {
    const who = await somebody(open())

    const answer = await app.inject({
      method: 'POST',
      url: '/sign-in',
      headers: {
        origin: 'https://elsewhere.example',
        host: 'so-cai.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams({ email: who.email, password }).toString(),
    })

    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined])
  })

  test('what was typed stands on the page as text', async () => {
    const answer = await browsing(app).submit('/sign-in', { email: '"><script>alert(1)</script>', password: 'x' })

    expect(answer.body).not.toContain('<script>')
    expect(answer.body).toContain('&quot;&gt;&lt;script&gt;')
  })

  test('who was invited chooses a password once, and is in', async () => {
    const { token, email, person } = await invite(open(), director)
    const [visitor, late] = [browsing(app), browsing(app)]
    const at = `/sign-in/invitation/${token}`

    const page = await visitor.open(at)
    const short = await visitor.submit(at, { password: 'ngắn', again: 'ngắn' })
    const known = await visitor.submit(at, { password: 'matkhau123456', again: 'matkhau123456' })
    const apart = await visitor.submit(at, { password, again: `${password} ` })
    const accepted = await visitor.submit(at, { password, again: password })
    const again = await late.submit(at, { password: 'mot mat khau khac han', again: 'mot mat khau khac han' })

    expect(page.body).toContain(email)
    expect([short, known, apart].map(({ statusCode }) => statusCode)).toEqual([422, 422, 422])
    expect(short.body).toContain('id="password-fault">Mật khẩu phải có từ 12')
    expect(known.body).toContain('id="password-fault">Mật khẩu này dễ đoán')
    expect(apart.body).toContain('id="again-fault">Hai lần nhập')
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, '/'])
    expect((await visitor.ask('GET', '/me')).json()).toMatchObject({ person, by: 'session' })
    expect([again.statusCode, (await late.open(at)).statusCode]).toEqual([404, 404])
    expect(again.body).toContain('đã được dùng, đã hết hạn')
  })

  test('two who use a link at once: one of them gets in', async () => {
    const { token } = await invite(open())
    const choose = (chosen: string) =>
      browsing(app).submit(`/sign-in/invitation/${token}`, { password: chosen, again: chosen })

    const answers = await Promise.all([choose(password), choose('ba con soi xam trong rung')])

    expect(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([303, 404])
  })

  test('a link is good until it expires, or until another one is given', async () => {
    const [one, other] = [await invite(open()), await invite(open())]
    const given = await giveLink(open().db, other.person, by)
    if (!given.ok) throw new Error(given.tell)
    const status = async (token: string) => (await browsing(app).open(`/sign-in/invitation/${token}`)).statusCode

    expect([await status(other.token), await status(given.value.token), await status('nothing')]).toEqual([
      404, 200, 404,
    ])
    clock.now = minutesLater(7 * 24 * 60 - 1)
    expect(await status(one.token)).toBe(200)
    clock.now = minutesLater(7 * 24 * 60)
    expect(await status(one.token)).toBe(404)
    clock.now = by.at
  })

  test('a reset password opens also an account that was closed, the one before it does not, and who was signed in with that is out', async () => {
    const who = await signedIn()
    for (let i = 0; i < 6; i++) await browsing(app).submit('/sign-in', { email: who.email, password: 'wrong' })
    const given = await giveLink(open().db, who.id, by)
    if (!given.ok) throw new Error(given.tell)
    const next = 'nam con chim se tren canh cay'

    const reset = await browsing(app).submit(`/sign-in/invitation/${given.value.token}`, {
      password: next,
      again: next,
    })

    expect(reset.headers.location).toBe('/')

    expect((await who.ask('GET', '/me')).statusCode).toBe(401)
    const enter = async (typed: string) =>
      (await browsing(app).submit('/sign-in', { email: who.email, password: typed })).statusCode
    expect([await enter(password), await enter(next)]).toEqual([422, 303])
  })

  test('the first administrator names himself or herself, and administers all provinces', async () => {
    const { token } = await inviteAdministrator(open().db, by)
    const visitor = browsing(app)
    const at = `/sign-in/invitation/${token}`

    const faulty = await visitor.submit(at, { name: 'Quản trị', email: 'no address', password, again: password })
    const made = await visitor.submit(at, {
      name: ' Người  Quản trị ',
      email: 'Dau.Tien@so-cai.example',
      password,
      again: password,
    })

    expect(faulty.body).toContain('id="email-fault">Địa chỉ thư điện tử phải có dạng')
    expect(faulty.body).toContain('value="Quản trị"')
    expect([made.statusCode, made.headers.location]).toEqual([303, '/'])
    expect((await visitor.ask('GET', '/me')).json()).toMatchObject({
      name: 'Người Quản trị',
      offices: [{ role: 'administrator', province: null, to: null }],
    })
    expect((await visitor.ask('GET', '/people')).statusCode).toBe(200)
  })

  test('the own account: password, second factor, sessions, and signing out', async () => {
    const who = await signedIn()
    const elsewhere = browsing(app)
    await elsewhere.submit('/sign-in', { email: who.email, password })

    const wrong = await who.submit('/account/password', { current: 'x', next: password, again: password })
    expect(wrong.body).toContain('id="password-current-fault">Mật khẩu hiện nay không đúng')

    const setUp = await who.submit('/account/second-factor', { password })
    const key = /<code>([A-Z2-7]+)<\/code>/.exec(setUp.body)?.[1] ?? ''
    expect(setUp.body).toContain('<svg')
    expect((await who.submit('/account/second-factor/confirm', { code: '1' })).statusCode).toBe(422)
    const on = await who.submit('/account/second-factor/confirm', { code: codeOf(key) })
    expect(on.headers.location).toBe('/account?done=second-factor')
    expect((await who.open('/account?done=second-factor')).body).toContain('Đang bật')

    const third = browsing(app)
    const asked = await third.submit('/sign-in', { email: who.email, password, to: '/account' })
    expect(asked.headers.location).toBe('/sign-in/second-factor?to=%2Faccount')
    const entered = await third.submit('/sign-in/second-factor', { code: codeOf(key), to: '/account' })
    expect(entered.headers.location).toBe('/account')

    const sessions = (await who.ask('GET', '/sessions')).json<{ id: string; address: string }[]>()
    expect(sessions).toHaveLength(3)
    const other = sessions.find(({ address }) => address === elsewhere.browser.ip)
    expect((await who.submit(`/account/sessions/${other?.id}/end`)).headers.location).toBe('/account?done=session')
    expect((await elsewhere.open('/account')).headers.location).toContain('/sign-in')

    const off = await who.submit('/account/second-factor-off', { password })
    expect(off.headers.location).toBe('/account?done=second-factor-off')
    expect((await who.submit('/sign-out')).headers.location).toBe('/sign-in?done=signed-out')
    expect((await who.ask('GET', '/me')).statusCode).toBe(401)
  })

  test('a session of somebody else is not ended', async () => {
    const [one, other] = [await signedIn(), await signedIn()]
    const [session] = (await other.ask('GET', '/sessions')).json<{ id: string }[]>()

    const page = await one.submit(`/account/sessions/${session?.id}/end`)
    const asked = await one.ask('DELETE', `/sessions/${session?.id}`)

    expect([page.statusCode, asked.statusCode]).toEqual([422, 404])
    expect((await other.ask('GET', '/me')).statusCode).toBe(200)
  })

  test('a session that is renewed is answered with its cookie again', async () => {
    const who = await signedIn()
    await open().pool.query(
      `update identity_session set expires_at = expires_at - interval '1 hour', updated_at = updated_at - interval '1 hour' where user_id = $1`,
      [who.id],
    )

    const [renewed, next] = [await who.ask('GET', '/me'), await who.ask('GET', '/me')]

    expect(String(renewed.headers['set-cookie'])).toMatch(/^socai\.session_token=.*Max-Age=43200/)
    expect(next.headers['set-cookie']).toBeUndefined()
  })
})
