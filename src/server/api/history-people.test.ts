import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invite } from '../../store/people/testing/people.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../store/testing/ledger-on.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

describeOnBothDatabases('the people of a history', (open) => {
  const reader = readerWith('reader', officeOf('reader', 'mau'))
  const stranger = readerWith('stranger', officeOf('director', 'xa'))
  let app: FastifyInstance

  beforeAll(async () => {
    const ledger = await ledgerOn(open())
    for (const [code, name] of [
      ['mau', 'Mẫu'],
      ['xa', 'Xa'],
    ] as const)
      await workingProvince(ledger.db, { code, name }, ['an'], '2026-03-02T16:59:40.000Z')
    app = await applicationFor(ledger, [reader, stranger], { now: () => '2026-11-22T03:00:00.000Z' })
  }, 300_000)

  afterAll(() => app?.close())

  const ask = (by: typeof reader) =>
    app.inject({ url: '/api/v1/provinces/mau/history/people', headers: { 'x-reader': by.person } })

  test('are those whose acts can be asked for, told to everybody who sees the province and to nobody else', async () => {
    const here = await invite(open(), officeOf('specialist', 'mau', 'technology'))
    const elsewhere = await invite(open(), officeOf('director', 'xa'))

    const told = (await ask(reader)).json<{ person: string; name: string }[]>()

    expect(told).toContainEqual({ person: here.person, name: expect.stringContaining('Người thử') })
    expect(told.map(({ person }) => person)).not.toContain(elsewhere.person)
    expect((await ask(stranger)).statusCode).toBe(404)
  })
})
