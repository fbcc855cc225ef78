import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, isSessionHeld, type Ledger, openLedger, saveProvince } from '../../../store/index.ts'
import { sampleProvince } from '../../../store/testing/sample-province.ts'
import { password, settings, somebody } from '../../identity/testing/somebody.ts'
import { type Server, serve } from '../../serve.ts'
import { officeOf } from '../../testing/application-for.ts'
import { uploadOf } from '../records/testing/client.ts'
import type { WorkTold } from './told.ts'

const office = officeOf('specialist', 'mau', 'technicalCentre')
const rows = 30_000
const heading = 'Ngày kiểm định, hiệu chuẩn;Khách hàng;Loại phương tiện đo;Kết luận;Giá dịch vụ'
const sheet = (name: string): string =>
  [heading, ...Array.from({ length: rows }, (_, at) => `05/01/2021;${name} ${at};Taximet;Đạt;20.000`)].join('\n')

type Visitor = { readonly cookie: string }

describe('an import that writes with the only session of an embedded database', { timeout: 120_000 }, () => {
  let ledger: Ledger
  let server: Server
  let owner: Visitor

  const signedIn = async (email: string): Promise<Visitor> => {
    const answer = await fetch(`${server.address}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.address },
      body: new URLSearchParams({ email, password }),
    })
    return {
      cookie: answer.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; '),
    }
  }
  const ask = (visitor: Visitor, path: string, init: RequestInit = {}) =>
    fetch(`${server.address}/api/v1/provinces/mau${path}`, {
      ...init,
      headers: { ...visitor, origin: server.address, ...(init.headers as Readonly<Record<string, string>>) },
    })
  const isAnswered = (visitor: Visitor, path: string): Promise<boolean> =>
    ask(visitor, path, { signal: AbortSignal.timeout(250) }).then(
      () => true,
      () => false,
    )
  const told = async (id: string): Promise<WorkTold> =>
    (await (await ask(owner, `/long-work/${id}`)).json()) as WorkTold
  const upload = async (name: string): Promise<string> => {
    const { payload, headers } = uploadOf('so.csv', sheet(name))
    const answer = await ask(owner, '/registers/calibration/import/long-work', {
      method: 'POST',
      body: payload,
      headers,
    })
    return ((await answer.json()) as WorkTold).id
  }
  const until = async (id: string, isSo: (work: WorkTold) => boolean): Promise<WorkTold> => {
    for (;;) {
      const work = await told(id)
      if (isSo(work)) return work
      await sleep(50)
    }
  }
  const isWriting = ({ done, doing }: WorkTold): boolean =>
    doing === 'Đang ghi vào sổ' && done > 0 && isSessionHeld(ledger.db)

  beforeAll(async () => {
    ledger = await openLedger({ memory: true })
    await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
    server = await serve(ledger, { port: 0, host: '127.0.0.1', settings })
    owner = await signedIn((await somebody(ledger, office)).email)
  }, 120_000)
  afterAll(async () => {
    await server.close()
    await ledger.close()
  })

  test('tells its owner how far it is, and nobody else anything', async () => {
    const other = await signedIn((await somebody(ledger, office)).email)
    const id = await upload('Chợ')
    const first = await until(id, isWriting)

    const later = await until(id, (work) => work.done > first.done || work.endedAt !== null)
    const list = (await (await ask(owner, '/long-work')).json()) as readonly WorkTold[]

    expect([later.state, later.of, isSessionHeld(ledger.db)]).toEqual(['running', rows, true])
    expect(list.map((work) => work.id)).toEqual([id])
    expect(await isAnswered(other, '/long-work')).toBe(false)
    expect(await isAnswered({ cookie: owner.cookie.replace('=', '=x') }, `/long-work/${id}`)).toBe(false)
    expect(await isAnswered(owner, '/registers/calibration/records')).toBe(false)
    expect(await until(id, ({ endedAt }) => endedAt !== null)).toMatchObject({ state: 'done' })
  })

  test('stops when its owner cancels it, and leaves nothing', async () => {
    const id = await upload('Cửa hàng')
    await until(id, isWriting)

    const cancelled = await ask(owner, `/long-work/${id}/cancel`, { method: 'POST' })
    const answer = (await cancelled.json()) as WorkTold
    const end = await until(id, ({ endedAt }) => endedAt !== null)

    expect([cancelled.status, answer.state, answer.isCancelling]).toEqual([200, 'running', true])
    expect(end).toMatchObject({ state: 'cancelled', tell: expect.stringContaining('không có gì được ghi') })
    const found = await ask(owner, `/registers/calibration/records?q=${encodeURIComponent('Cửa hàng')}&limit=1`)
    expect(await found.json()).toMatchObject({ total: 0 })
  })

  test('tells nothing in a session that has ended by the clock', async () => {
    const { email, id: person } = await somebody(ledger, office)
    const mine = await signedIn(email)
    const before = owner
    owner = mine
    const id = await upload('Trạm')
    owner = before
    // As if it had been idle for long.
    await sql`update identity_session set expires_at = now() + interval '100 milliseconds' where user_id = ${person}`.execute(
      ledger.db,
    )
    await sleep(150)
    while (!isSessionHeld(ledger.db)) await sleep(20)

    const answered = await isAnswered(mine, `/long-work/${id}`)
    const stillWrites = isSessionHeld(ledger.db)

    expect([answered, stillWrites]).toEqual([false, true])
  })
})
