import type { FastifyInstance } from 'fastify'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ledger } from '../../../store/index.ts'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import { clientOf } from './testing/client.ts'

const people = [
  readerWith('an', officeOf('specialist', 'mau', 'technology')),
  readerWith('binh', officeOf('specialist', 'mau', 'technology')),
  readerWith('of office', officeOf('specialist', 'mau', 'office')),
  readerWith('of standards', officeOf('specialist', 'mau', 'standards')),
  readerWith('director', officeOf('director', 'mau')),
]

const facilityOf = (name: string, district: string | null = null) => ({
  on: '2021-04-01',
  fill: { name, sector: 'medical', ...(district === null ? {} : { district }) },
})

describeOnBothDatabases('before a record is entered', (open) => {
  let app: FastifyInstance
  let ledger: Ledger
  const facilities = clientOf(() => app, 'radiation-facility')
  const licences = clientOf(() => app, 'radiation-licence')
  const assignments = clientOf(() => app, 'assignment')

  beforeAll(async () => {
    ledger = await wholeLedger(open(), 'mau', 'xa')
    app = await applicationFor(ledger, people, { now: () => '2026-11-22T03:00:00.000Z' })
  })
  afterAll(() => app.close())

  const entered = async (body: object, client = facilities('an')): Promise<number> => {
    const answer = await client.post('/records', body)
    expect(answer.json()).toMatchObject({ version: 1 })
    return answer.json().id
  }

  const written = async () => {
    const { rows } = await sql<{
      acts: number
      days: number
    }>`select (select count(*) from acts) as acts, (select count(*) from open_days) as days`.execute(ledger.db)
    return rows[0]
  }

  test('a trial writes nothing, not even the opening of a day, and takes no number', async () => {
    const before = await written()

    const tried = await facilities('an').post('/records?trial=true', facilityOf('Bệnh viện Thử'))

    expect([tried.statusCode, tried.body]).toEqual([204, ''])
    expect(await written()).toEqual(before)
  })

  test('a trial answers exactly what the deed would be answered', async () => {
    const id = await entered(facilityOf('Bệnh viện Một', 'district-one'))
    const attempts: readonly (readonly [string, object])[] = [
      ['/records', { on: '2021-04-01', fill: { sector: 'nothing', workers: -1, unheard: 'x' } }],
      ['/records', { on: '2031-04-01', fill: {} }],
      ['/records', facilityOf('Bệnh viện Một', 'district-one')],
      ['/records', { fill: {} }],
      [`/records/${id}/actions/resume`, { on: '2021-05-01', expectedVersion: 1 }],
      [`/records/${id}/amend`, { on: '2021-05-01', fill: { workers: 2, womenWorkers: 3 }, expectedVersion: 1 }],
      [`/records/${id}/correct`, { fill: { workers: 2 }, reason: ' ', expectedVersion: 1 }],
      [`/records/${id}/void`, { reason: 'Thử', expectedVersion: 7 }],
    ]

    for (const [path, body] of attempts) {
      const tried = await facilities('an').post(`${path}?trial=true`, body)
      const done = await facilities('an').post(path, body)

      expect([path, tried.statusCode, tried.json()]).toEqual([path, done.statusCode, done.json()])
      expect(done.statusCode).toBeGreaterThanOrEqual(400)
    }
  })

  test('a trial of a change tells who changed the record since', async () => {
    const id = await entered(facilityOf('Bệnh viện Hai'))
    const amend = (who: string, query: string, workers: number) =>
      facilities(who).post(`/records/${id}/amend${query}`, { on: '2021-05-01', fill: { workers }, expectedVersion: 1 })

    const tried = await amend('an', '?trial=true', 5)
    await amend('binh', '', 7)
    const late = await amend('an', '?trial=true', 5)

    expect([tried.statusCode, late.statusCode]).toEqual([204, 409])
    expect(late.json().since.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'Ngày 22/11/2026, Chuyên viên (Phòng Quản lý công nghệ và sở hữu trí tuệ) binh sửa đổi, việc ngày 01/5/2021, Số nhân viên bức xạ: 7.',
    ])
  })

  test('a trial may be asked in one way only', async () => {
    const answer = await facilities('an').post('/records?trial=maybe', facilityOf('Bệnh viện Ba'))

    expect([answer.statusCode, answer.json().tell]).toEqual([400, 'Tham số trial: nhận true hoặc false.'])
  })

  test('a draft that is named like a record is told of it, whatever its diacritics', async () => {
    const id = await entered(facilityOf('Phòng khám đa khoa Tâm Đức cơ sở 2'))
    const same = async (name: string) =>
      (await facilities('an').post('/likely-same', { fill: { name } })).json().map((each: { id: number }) => each.id)

    expect(await same('phong kham da khoa tam duc co so 2')).toEqual([id])
    expect(await same('Phòng khám đa khoa Tâm Đức, cơ sở 2')).toEqual([id])
    expect(await same('Phòng khám đa khoa Tâm Đức cơ sở 3')).toEqual([])
    expect(await same('Nhà máy xi măng')).toEqual([])
  })

  test('a dossier of the same facility, kind and day is told of', async () => {
    const facility = await entered(facilityOf('Bệnh viện Bốn'))
    const dossier = { on: '2021-06-01', fill: { facility, kind: 'new' } }
    const id = await entered(dossier, licences('an'))

    const [same, otherDay, otherKind] = [
      await licences('an').post('/likely-same', dossier),
      await licences('an').post('/likely-same', { ...dossier, on: '2021-06-02' }),
      await licences('an').post('/likely-same', { ...dossier, fill: { ...dossier.fill, kind: 'renewal' } }),
    ]

    expect(same.json()).toMatchObject([{ id, why: 'Trùng cơ sở, loại hồ sơ, ngày tiếp nhận hồ sơ' }])
    expect([otherDay.json(), otherKind.json()]).toEqual([[], []])
  })

  test('rows and fields that the reader may not read are not told of', async () => {
    const refused = await facilities('of standards').post('/likely-same', { fill: { name: 'Bệnh viện Một' } })
    const elsewhere = await clientOf(() => app, 'radiation-facility', 'xa')('an').post('/likely-same', { fill: {} })

    expect([refused.statusCode, elsewhere.statusCode]).toEqual([403, 404])
  })

  test('what repeats in one’s own last entries is offered, what tells records apart is not', async () => {
    const none = await assignments('of office').get('/usual-values')
    const assignment = (title: string, part: string) => ({
      on: '2021-01-05',
      fill: { title, source: 'letter', part, division: 'office' },
    })
    await entered(assignment('Việc thứ nhất', 'lead'), assignments('of office'))
    const once = await assignments('of office').get('/usual-values')
    const id = await entered(assignment('Việc thứ hai', 'support'), assignments('of office'))
    const twice = await assignments('of office').get('/usual-values')

    expect(none.json()).toEqual({ from: null, values: {} })
    expect(Object.keys(once.json().values).sort()).toEqual(['division', 'part', 'source'])
    expect(twice.json()).toMatchObject({ from: { id }, values: { source: { raw: 'letter' } } })
    expect(Object.keys(twice.json().values).sort()).toEqual(['division', 'source'])
  })

  test('whatever is sent to be tried or compared is answered without a fault of the program', async () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>('\u0000', '\ud800', '👍'.repeat(300), -0, 2 ** 60, [], {}, null, '%_\\', '0000-00-00'),
      fc.jsonValue(),
    )
    const bodies = fc.dictionary(fc.constantFrom('on', 'action', 'fill', 'reason', '__proto__'), odd)
    const fill = fc.dictionary(fc.constantFrom('name', 'sector', 'district', 'enteredOn', 'state', 'toString'), odd)

    await fc.assert(
      fc.asyncProperty(bodies, fill, fc.constantFrom('/likely-same', '/records?trial=true'), async (body, f, path) => {
        const payload = JSON.stringify({ on: '2021-04-01', ...body, fill: f })
        const answer = await facilities('an').post(path, payload, { 'content-type': 'application/json' })
        expect({ payload, fine: answer.statusCode < 500 }).toEqual({ payload, fine: true })
      }),
      { numRuns: 120 },
    )
  })
})
