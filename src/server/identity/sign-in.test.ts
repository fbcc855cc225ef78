import { beforeAll, expect, test } from 'vitest'
import { deactivatePerson, endSession, eventsOf, sessionsOf } from '../../store/index.ts'
import { addProvinces, by, director, minutesLater } from '../../store/people/testing/people.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { beginSecondFactor, changePassword, confirmSecondFactor, endSecondFactor, signOut } from './account.ts'
import { signIn, giveSecondFactor } from './sign-in.ts'
import { codeOf, identityFor, newBrowser, password, somebody } from './testing/somebody.ts'

describeOnBothDatabases('signing in', (open) => {
  beforeAll(() => addProvinces(open()))

  const enter = async (
    { identity }: ReturnType<typeof identityFor>,
    who: Awaited<ReturnType<typeof somebody>>,
    typed = password,
  ) => {
    const entered = await signIn(identity, who.browser.asking(), { email: who.email, password: typed })
    if (entered.ok) who.browser.keep(entered.value.cookies)
    return entered
  }
  const bearer = async ({ identity }: ReturnType<typeof identityFor>, who: Awaited<ReturnType<typeof somebody>>) =>
    (await identity.bearerOf(who.browser.asking() as never))?.reader

  test('who gives the right password is known by the cookie from then on, and the log says so', async () => {
    const at = identityFor(open())
    const who = await somebody(open(), director)

    expect(await bearer(at, who)).toBeUndefined()
    expect(await enter(at, who)).toMatchObject({ ok: true, value: { next: 'signedIn' } })

    expect(await bearer(at, who)).toMatchObject({ person: who.id, offices: [{ role: 'director', province: 'son-la' }] })
    const [event] = await eventsOf(open().db, { person: who.id, deed: 'signedIn' })
    expect(event).toMatchObject({ deed: 'signedIn', detail: { by: 'password', address: who.browser.ip } })
    const [session] = await sessionsOf(open().db, who.id, at.clock.now)
    expect(session).toMatchObject({ address: who.browser.ip })
  })

  test('a cookie is for the server only, and for https where that is the address', async () => {
    const plain = identityFor(open())
    const safe = identityFor(open(), {
      settings: { secret: 'x'.repeat(32), publicAddress: 'https://socai.example' },
    })
    const who = await somebody(open())

    const [one, other] = [await enter(plain, who), await enter(safe, who)]

    const cookies = [one, other].map((entered) => (entered.ok ? entered.value.cookies.join() : ''))
    expect(cookies[0]).toMatch(/^socai\.session_token=.*Max-Age=43200.*HttpOnly.*SameSite=Lax/i)
    expect(cookies[1]).toMatch(/^__Secure-socai\.session_token=.*Secure/i)
  })

  test('whoever has no account, no password, a wrong one or a stopped account gets the same answer', async () => {
    const at = identityFor(open())
    const [known, stopped] = [await somebody(open(), director), await somebody(open(), director)]
    await deactivatePerson(open().db, stopped.id, by)

    const answers = [
      await signIn(at.identity, newBrowser().asking(), { email: 'nobody@so-cai.example', password }),
      await signIn(at.identity, newBrowser().asking(), { email: 'no address', password }),
      await enter(at, known, 'wrong'),
      await enter(at, known, 'x'.repeat(5000)),
      await enter(at, stopped),
    ]

    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1)
    expect(answers[0]).toMatchObject({ ok: false, code: 'sign-in/wrong' })
  })

  test('an unknown address takes as long as a wrong password', async () => {
    const at = identityFor(open())
    const who = await somebody(open())
    const time = async (email: string): Promise<number> => {
      const began = performance.now()
      await signIn(at.identity, newBrowser().asking(), { email, password: 'wrong' })
      return performance.now() - began
    }
    await time(who.email)

    const [known, unknown]: [number[], number[]] = [[], []]
    for (let i = 0; i < 12; i++) {
      known.push(await time((await somebody(open())).email))
      unknown.push(await time(`nobody-${i}@so-cai.example`))
    }

    // The shortest of each: what else the machine does only makes them longer.
    const ratio = Math.min(...unknown) / Math.min(...known)
    expect(ratio).toBeGreaterThan(0.5)
    expect(ratio).toBeLessThan(2)
  })

  test('five wrong passwords close an account for a minute, then for two, and up to an hour, also from elsewhere', async () => {
    const at = identityFor(open())
    const who = await somebody(open())
    const wrong = async () => {
      const answer = await signIn(at.identity, newBrowser().asking(), {
        email: who.email.toUpperCase(),
        password: 'wrong',
      })
      return answer.ok ? '' : answer.tell
    }

    const tries = []
    for (let i = 0; i < 6; i++) tries.push(await wrong())
    expect(tries.slice(0, 5).join()).not.toContain('phút')
    expect(tries[5]).toBe('Đã nhập sai nhiều lần; hãy thử lại sau 1 phút.')
    expect(await enter(at, who)).toMatchObject({ code: 'sign-in/closed' })

    let minutes = 0
    const pauses = []
    for (const pause of [1, 2, 4, 8, 16, 32, 60, 60]) {
      at.clock.now = minutesLater((minutes += pause))
      await wrong()
      pauses.push(/\d+/.exec(await wrong())?.[0])
    }
    expect(pauses).toEqual(['2', '4', '8', '16', '32', '60', '60', '60'])

    at.clock.now = minutesLater(minutes + 60)
    expect(await enter(at, who)).toMatchObject({ ok: true })
    expect(await wrong()).toContain('không đúng')
  })

  test('many tries at once are counted one by one', async () => {
    const at = identityFor(open())
    const who = await somebody(open())

    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        signIn(at.identity, newBrowser().asking(), { email: who.email, password: 'no' }),
      ),
    )

    const codes = answers.map((answer) => (answer.ok ? '' : answer.code))
    expect(codes.filter((code) => code === 'sign-in/wrong')).toHaveLength(5)
    expect(codes.filter((code) => code === 'sign-in/closed')).toHaveLength(7)
  })

  test('an address is closed after twenty-five wrong tries whomever they were for, and right ones do not clear it', async () => {
    const at = identityFor(open())
    const [who, address] = [await somebody(open()), newBrowser()]
    const tryOne = (email: string, typed: string) => signIn(at.identity, address.asking(), { email, password: typed })

    for (let i = 0; i < 24; i++) await tryOne(`nobody-${i}@elsewhere.example`, 'wrong')
    expect(await tryOne(who.email, password)).toMatchObject({ ok: true })
    expect(await tryOne('nobody-24@elsewhere.example', 'wrong')).toMatchObject({ code: 'sign-in/wrong' })

    expect(await tryOne(who.email, password)).toMatchObject({ code: 'sign-in/closed' })
    expect(await enter(at, who)).toMatchObject({ ok: true })
  })

  test('a session that was ended, and a person who was stopped, are out at once', async () => {
    const at = identityFor(open())
    const [one, other] = [await somebody(open(), director), await somebody(open(), director)]
    await enter(at, one)
    await enter(at, other)
    const [session] = await sessionsOf(open().db, one.id, at.clock.now)

    await endSession(open().db, { person: one.id, session: session!.id }, by)
    await deactivatePerson(open().db, other.id, by)

    expect([await bearer(at, one), await bearer(at, other)]).toEqual([undefined, undefined])
  })

  test('a session that was idle for twelve hours is over, and one that is used goes on', async () => {
    const at = identityFor(open())
    const [idle, busy] = [await somebody(open()), await somebody(open())]
    await enter(at, idle)
    await enter(at, busy)
    const age = (person: string, interval: string) =>
      open().pool.query(
        `update identity_session set expires_at = expires_at - $2::interval, updated_at = updated_at - $2::interval where user_id = $1`,
        [person, interval],
      )

    await age(idle.id, '12 hours 1 second')
    await age(busy.id, '11 hours')

    expect(await bearer(at, idle)).toBeUndefined()
    expect(await bearer(at, busy)).toMatchObject({ person: busy.id })
    await age(busy.id, '11 hours')
    expect(await bearer(at, busy)).toMatchObject({ person: busy.id })
  })

  test('who signs out is out', async () => {
    const at = identityFor(open())
    const who = await somebody(open())
    await enter(at, who)
    const before = who.browser.asking()

    who.browser.keep(await signOut(at.identity, before, who.id))

    expect(await at.identity.bearerOf(before as never)).toBeUndefined()
    expect([...who.browser.jar.keys()]).toEqual([])
  })

  test('a changed password holds from then on, and the other sessions of the person end', async () => {
    const at = identityFor(open())
    const who = await somebody(open())
    const elsewhere = { ...who, browser: newBrowser() }
    await enter(at, who)
    await enter(at, elsewhere)
    const next = 'mot con vit xoe ra hai cai canh'
    const person = { ...who, name: 'Người thử' } as never

    const wrong = await changePassword(at.identity, who.browser.asking(), person, { current: 'wrong', next })
    const weak = await changePassword(at.identity, who.browser.asking(), person, { current: password, next: 'ngắn' })
    const changed = await changePassword(at.identity, who.browser.asking(), person, { current: password, next })

    expect([wrong, weak]).toMatchObject([{ code: 'password/wrong' }, { code: 'password/length' }])
    if (!changed.ok) throw new Error(changed.tell)
    who.browser.keep(changed.value.cookies)
    expect(await bearer(at, who)).toMatchObject({ person: who.id })
    expect(await bearer(at, elsewhere)).toBeUndefined()
    expect(await enter(at, elsewhere)).toMatchObject({ code: 'sign-in/wrong' })
    expect(await enter(at, elsewhere, next)).toMatchObject({ ok: true })
  })

  test('a second factor is asked for once it is on, by a code of the device or a recovery code that is good once', async () => {
    const at = identityFor(open())
    const who = await somebody(open())
    const person = { ...who, name: 'Người thử' } as never
    await enter(at, who)
    const begun = await beginSecondFactor(at.identity, who.browser.asking(), person, password)
    if (!begun.ok) throw new Error(begun.tell)
    const { key, recoveryCodes, picture } = begun.value
    expect([picture.slice(0, 4), recoveryCodes.length]).toEqual(['<svg', 10])
    expect(await enter(at, { ...who, browser: newBrowser() })).toMatchObject({ value: { next: 'signedIn' } })

    expect(await confirmSecondFactor(at.identity, who.browser.asking(), person, '000000')).toMatchObject({ ok: false })
    const on = await confirmSecondFactor(at.identity, who.browser.asking(), person, codeOf(key))
    if (!on.ok) throw new Error(on.tell)
    who.browser.keep(on.value.cookies)

    const inTwoSteps = async (code: string) => {
      const elsewhere = { ...who, browser: newBrowser() }
      expect(await enter(at, elsewhere)).toMatchObject({ value: { next: 'secondFactor' } })
      expect(await bearer(at, elsewhere)).toBeUndefined()
      const given = await giveSecondFactor(at.identity, elsewhere.browser.asking(), code)
      if (given.ok) elsewhere.browser.keep(given.value.cookies)
      return given.ok ? (await bearer(at, elsewhere))?.person : given.code
    }
    expect(await inTwoSteps(codeOf(key).replace(/^.../, '$& '))).toBe(who.id)
    expect(await inTwoSteps(codeOf(key))).toBe('second-factor/used')
    expect(await inTwoSteps('123')).toBe('second-factor/wrong')
    expect(await inTwoSteps(recoveryCodes[0]!)).toBe(who.id)
    expect(await inTwoSteps(recoveryCodes[0]!)).toBe('second-factor/wrong')
    expect(await giveSecondFactor(at.identity, newBrowser().asking(), codeOf(key))).toMatchObject({
      code: 'second-factor/overdue',
    })

    const off = await endSecondFactor(at.identity, who.browser.asking(), person, password)
    expect(off.ok).toBe(true)
    expect(await enter(at, { ...who, browser: newBrowser() })).toMatchObject({ value: { next: 'signedIn' } })
  })

  test('five wrong codes close the second factor, over several beginnings', async () => {
    const at = identityFor(open())
    const who = await somebody(open())
    const person = { ...who, name: 'Người thử' } as never
    await enter(at, who)
    const begun = await beginSecondFactor(at.identity, who.browser.asking(), person, password)
    if (!begun.ok) throw new Error(begun.tell)
    await confirmSecondFactor(at.identity, who.browser.asking(), person, codeOf(begun.value.key))

    const codes = []
    for (let i = 0; i < 6; i++) {
      const elsewhere = { ...who, browser: newBrowser() }
      await enter(at, elsewhere)
      const given = await giveSecondFactor(at.identity, elsewhere.browser.asking(), `00000${i}`)
      codes.push(given.ok ? '' : given.code)
    }

    expect(codes).toEqual([...Array(5).fill('second-factor/wrong'), 'sign-in/closed'])
  })
})
