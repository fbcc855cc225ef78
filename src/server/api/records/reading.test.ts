import type { FastifyInstance } from 'fastify'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, inTransaction, type Ledger, operator, postEntries } from '../../../store/index.ts'
import { award, officialDocument } from '../../../domains/office/index.ts'
import { petition } from '../../../domains/inspection/index.ts'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import { clientOf } from './testing/client.ts'

const people = [
  readerWith('director', officeOf('director', 'mau')),
  readerWith('stranger', officeOf('director', 'xa')),
  readerWith('compiler', officeOf('officeCompiler', 'mau')),
  readerWith('technology', officeOf('specialist', 'mau', 'technology')),
  readerWith('reader', officeOf('reader', 'mau')),
  readerWith('everywhere', officeOf('reader', null)),
  readerWith('of two', officeOf('specialist', 'mau', 'technology'), officeOf('reader', 'mau')),
]
const signature = { person: 'test', office: operator, at: '2026-11-22T00:00:00.000Z' }

const awardTo = (recipient: string, division: string | null) => ({
  on: '2021-12-01',
  fill: { form: 'provinceCertificate', recipientKind: 'person', recipient, division, merit: 'Nhiều thành tích' },
})

describeOnBothDatabases('records read over the network', (open) => {
  let app: FastifyInstance
  let ledger: Ledger
  const awards = clientOf(() => app, 'award')

  beforeAll(async () => {
    ledger = await wholeLedger(open(), 'mau', 'xa')
    app = await applicationFor(ledger, people, { now: () => '2026-11-22T03:00:00.000Z' })
    await inTransaction(ledger.db, async (transaction) => {
      const posted = [
        await postEntries(transaction, {
          province: 'mau',
          register: award,
          signature,
          entries: [awardTo('Lò Thị Hoa', 'technology'), awardTo('Vàng A Páo', 'office'), awardTo('Cầm Văn Đức', null)],
        }),
        await postEntries(transaction, {
          province: 'xa',
          register: award,
          signature,
          entries: [awardTo('Người xã khác', 'technology')],
        }),
        await postEntries(transaction, { province: 'mau', register: officialDocument, signature, entries: [] }),
        await postEntries(transaction, {
          province: 'mau',
          register: petition,
          signature,
          entries: [{ on: '2021-03-01', fill: { kind: 'toCao', sender: 'Người tố cáo', content: 'Về một việc' } }],
        }),
      ]
      if (posted.some(({ refused }) => refused > 0)) throw new Error(JSON.stringify(posted))
    })
  })
  afterAll(() => app.close())

  test('a list shows who may see a person, and to others the record without the name, in its label too', async () => {
    const labelsFor = async (reader: string) => (await awards(reader).get('/records?sort=id')).json()

    const [director, technology, compiler] = [
      await labelsFor('director'),
      await labelsFor('technology'),
      await labelsFor('compiler'),
    ]

    const names = (page: { records: { label: string }[] }) => page.records.map(({ label }) => label.split(': ')[1])
    expect(names(director)).toEqual(['Lò Thị Hoa', 'Vàng A Páo', 'Cầm Văn Đức'])
    expect(names(technology)).toEqual(['Lò Thị Hoa', '…', '…'])
    expect(names(compiler)).toEqual(['…', '…', '…'])
    expect(technology.records.map((record: { withheld?: string[] }) => record.withheld)).toEqual([
      undefined,
      ['recipient'],
      ['recipient'],
    ])
    expect([director.withheld, technology.withheld, compiler.withheld]).toEqual([[], [], ['recipient']])
    expect(JSON.stringify(compiler)).not.toContain('Hoa')
  })

  test('nobody of another province finds a record, its history or its figures, and nothing tells that it is there', async () => {
    const [{ id }] = (await awards('director').get('/records?sort=id&limit=1')).json().records
    const elsewhere = clientOf(() => app, 'award', 'xa')

    for (const path of ['', '/history', '/figures?period=2021']) {
      const [there, never] = [
        await elsewhere('stranger').get(`/records/${id}${path}`),
        await elsewhere('stranger').get(`/records/99999999${path}`),
      ]
      expect([there.statusCode, there.body]).toEqual([404, never.body])
      expect((await awards('stranger').get(`/records/${id}${path}`)).json().code).toBe('province/unknown')
    }
    expect((await elsewhere('stranger').get(`/records?where.id=${id}`)).json().total).toBe(0)
    expect((await elsewhere('stranger').get('/records')).json().total).toBe(1)
  })

  test('a register that only some may read is closed to the others', async () => {
    const petitions = clientOf(() => app, 'petition')

    const [reader, director] = [await petitions('reader').get('/records'), await petitions('director').get('/records')]

    expect([reader.statusCode, director.statusCode]).toEqual([403, 200])
    expect((await petitions('reader').get('/export.csv')).statusCode).toBe(403)
  })

  test('reading personal data is logged with who read and by what, and not with what was read', async () => {
    const before = (await eventsOf(ledger.db)).length
    const [{ id }] = (await awards('director').get('/records?q=hoa&where.recipient.contains=Thị Hoa')).json().records
    await awards('director').get(`/records/${id}`)
    await awards('director').get(`/records/${id}/history`)
    await awards('director').get('/export.csv')
    await awards('compiler').get('/records')
    await awards('compiler').get(`/records/${id}`)

    const events = (await eventsOf(ledger.db)).slice(0, -before || undefined).reverse()

    expect(
      events.map(({ person, deed, province, register, record }) => [person, deed, province, register, record]),
    ).toEqual([
      ['director', 'personalRead', 'mau', 'award', null],
      ['director', 'personalRead', 'mau', 'award', id],
      ['director', 'personalRead', 'mau', 'award', id],
      ['director', 'exported', 'mau', 'award', null],
    ])
    expect(events[0]?.detail).toEqual({
      fields: ['recipient'],
      query: { q: '…', 'where.recipient.contains': '…' },
      records: 1,
    })
    expect(JSON.stringify(events)).not.toContain('Hoa')
  })

  test('a province that is not there is answered so to whoever sees all of them', async () => {
    for (const province of ['khong-co', 'x%00y', '%F0%9F%91%8D', 'constructor']) {
      const answer = await clientOf(() => app, 'award', province)('everywhere').get('/records')
      expect([province, answer.statusCode, answer.json().code]).toEqual([province, 404, 'province/unknown'])
    }
  })

  test('no address gives a fault of the program', async () => {
    const [{ id }] = (await awards('director').get('/records?sort=id&limit=1')).json().records
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('\u0000', '\ud800', '99999999999999999999', '-1', '%', "'", '2021-02-30', 'constructor'),
    )
    const wellFormed = text.map((each) => encodeURIComponent(Buffer.from(each).toString()))
    const names = fc.constantFrom(
      'q',
      'sort',
      'columns',
      'limit',
      'after',
      'totals',
      'where.recipient',
      'where.id',
      'where.forFrom.from',
      'where.merit.contains',
      'where.state',
      'where.decision',
      'where.division.is',
      'constructor',
      '__proto__',
      'where.__proto__',
      'period',
    )
    const asked = fc.record({
      path: fc.constantFrom(
        '/records',
        `/records/${id}/figures`,
        '/export.csv',
        '/records/:odd',
        '/records/:odd/history',
      ),
      odd: wellFormed,
      query: fc.array(fc.tuple(names, wellFormed), { maxLength: 4 }),
    })

    await fc.assert(
      fc.asyncProperty(asked, async ({ path, odd, query }) => {
        const url = `${path.replace(':odd', odd)}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`
        const answer = await awards('director').get(url)
        expect({ url, isFault: answer.statusCode >= 500 }).toEqual({ url, isFault: false })
      }),
      { numRuns: 200 },
    )
  })
})
