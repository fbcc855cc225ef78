import type { KyselyPlugin } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { addDays } from '../../ledger/period/index.ts'
import { endOffice, findPerson } from '../../store/index.ts'
import { addProvinces, by, director } from '../../store/people/testing/people.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { signIn } from './sign-in.ts'
import { identityFor, password, somebody } from './testing/somebody.ts'

describeOnBothDatabases('who stands behind a request', (open) => {
  beforeAll(() => addProvinces(open()))

  type Somebody = Awaited<ReturnType<typeof somebody>>

  const enter = async ({ identity }: ReturnType<typeof identityFor>, who: Somebody) => {
    const entered = await signIn(identity, who.browser.asking(), { email: who.email, password })
    if (entered.ok) who.browser.keep(entered.value.cookies)
  }
  const bearer = async ({ identity }: ReturnType<typeof identityFor>, who: Somebody) =>
    (await identity.bearerOf(who.browser.asking() as never))?.reader

  test('who holds a session is found with one question, and whoever forges the seal of its cookie is nobody', async () => {
    let questions = 0
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        questions += 1
        return node
      },
      transformResult: async ({ result }) => result,
    }
    const at = identityFor({ ...open(), db: open().db.withPlugin(counting) })
    const who = await somebody(open(), director)
    await enter(at, who)
    const [[name, cookie] = ['', '']] = who.browser.jar
    questions = 0

    expect(await bearer(at, who)).toMatchObject({ person: who.id })
    expect(questions).toBe(1)

    const [token = ''] = cookie.split('.')
    const forged = [token, `${token}.`, `${token}.${'A'.repeat(43)}%3D`, cookie.replace(/^./, 'ữ'), '%', '%.%']
    for (const each of forged) {
      who.browser.jar.set(name, each)
      expect({ [each]: await bearer(at, who) }).toEqual({ [each]: undefined })
    }
  })

  test('an office that was ended is gone with the next request of a session', async () => {
    const at = identityFor(open())
    const who = await somebody(open(), director)
    await enter(at, who)
    const before = await bearer(at, who)
    const person = await findPerson(open().db, who.id)
    const lastDay = addDays(director.from, -1)

    await endOffice(open().db, { person: who.id, office: person?.offices[0]?.id ?? 0, lastDay }, by)

    expect(before?.offices).toHaveLength(1)
    expect((await bearer(at, who))?.offices).toEqual([])
  })
})
