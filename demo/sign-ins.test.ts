import { afterAll, beforeAll, expect, test } from 'vitest'
import { asReader, inTransaction, type Ledger, openLedger, peopleOf, saveProvince } from '../src/store/index.ts'
import { plainDate } from '../src/ledger/index.ts'
import { roleCodes } from '../src/ledger/access/index.ts'
import { sampleProvince } from '../src/store/testing/sample-province.ts'
import { somebody } from '../src/server/identity/testing/somebody.ts'
import { browsing, peopleServer } from '../src/server/sign-in/testing/browsing.ts'
import { demoPassword, demoProvinces, openDemoSignIns } from './index.ts'

let ledger: Ledger
const today = plainDate('2026-11-22')
const open = () => openDemoSignIns(ledger, demoProvinces, '2026-11-22T02:00:00.000Z')

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, async (transaction) => {
    for (const { file } of demoProvinces) await saveProvince(transaction, file)
  })
})
afterAll(() => ledger.close())

test('every role of both provinces and the ministry has an account, which is an office and no person', async () => {
  expect(await open()).toEqual({ ok: true, value: 20 })
  expect(await open()).toEqual({ ok: true, value: 0 })

  const people = await peopleOf(ledger.db, null, today)
  for (const province of ['son-la', 'cao-bang']) {
    const held = people.flatMap((each) => asReader(each, today).offices).filter((each) => each.province === province)
    expect(new Set(held.map(({ role }) => role))).toEqual(new Set(roleCodes))
  }
  expect(people.every(({ name, isDemo }) => name.includes('mẫu') && isDemo)).toBe(true)
})

test('they sign in where the demonstration is served, where the page tells of them, and nowhere else', async () => {
  const [demo, other] = [await peopleServer(ledger, { demoPassword }), await peopleServer(ledger)]
  const account = { email: 'giam-doc@son-la.example', password: demoPassword }
  const visitor = browsing(demo.app)

  const page = await visitor.open('/sign-in')
  const entered = await visitor.submit('/sign-in', account)
  const elsewhere = browsing(other.app, visitor.browser)

  expect(page.body).toContain('giam-doc@son-la.example')
  expect(page.body).toContain(demoPassword)
  expect(entered.statusCode).toBe(303)
  expect((await visitor.ask('GET', '/me')).json()).toMatchObject({ name: 'Giám đốc Sở mẫu (Sơn La)' })
  expect((await elsewhere.ask('GET', '/me')).statusCode).toBe(401)
  expect((await browsing(other.app).open('/sign-in')).body).not.toContain('mẫu')
  expect((await browsing(other.app).submit('/sign-in', account)).statusCode).toBe(422)
  await demo.app.close()
  await other.app.close()
})

test('they are not opened on a ledger with a province or a person of its own', async () => {
  const real = await openLedger({ memory: true })
  await inTransaction(real.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  expect(await openDemoSignIns(real, demoProvinces, '2026-11-22T02:00:00.000Z')).toMatchObject({
    code: 'demo/not-demo',
  })
  expect(await peopleOf(real.db, null, today)).toEqual([])
  await real.close()

  await somebody(ledger)
  expect(await open()).toMatchObject({ code: 'demo/not-demo' })
})
