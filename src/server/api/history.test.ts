import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reader } from '../../ledger/access/index.ts'
import { dayInVietnam, plainDate } from '../../ledger/period/index.ts'
import { eventsOf, findRegister, type Ledger, operator, post } from '../../store/index.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../store/testing/ledger-on.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

type Told = {
  readonly register: string
  readonly record: number
  readonly seq: number
  readonly kind: string
  readonly person: string
  readonly recordedAt: string
  readonly label: string
  readonly personName: string
  readonly changes: readonly { readonly field: string; readonly text: string }[]
  readonly sentence: string
}

const [patience, persons] = [300_000, ['an', 'binh', 'chi']]

describeOnBothDatabases('the history of a province', (open) => {
  const director = readerWith('director', officeOf('director', 'mau'))
  const reader = readerWith('reader', officeOf('reader', 'mau'))
  const ministry = readerWith('ministry', officeOf('reader', null))
  const specialist = readerWith('specialist', officeOf('specialist', 'mau', 'inspectorate'))
  const administrator = readerWith('administrator', officeOf('administrator', 'mau'))
  const stranger = readerWith('stranger', officeOf('director', 'xa'))
  const readers: readonly Reader[] = [director, reader, ministry, specialist, administrator, stranger]

  let ledger: Ledger
  let app: FastifyInstance

  const ask = (query: string, by = director, path = 'history') =>
    app.inject({ url: `/api/v1/provinces/mau/${path}${query}`, headers: { 'x-reader': by.person } })

  beforeAll(async () => {
    ledger = await ledgerOn(open())
    await workingProvince(ledger.db, { code: 'mau', name: 'Mẫu' }, persons, '2026-03-02T16:59:40.000Z')
    await workingProvince(ledger.db, { code: 'xa', name: 'Xa' }, persons, '2026-03-02T16:59:40.000Z')
    await changeSome()
    app = await applicationFor(ledger, readers, { now: () => '2026-11-22T03:00:00.000Z' })
  }, patience)

  afterAll(() => app?.close())

  /** Acts of the kinds that examples do not have. */
  const changeSome = async (): Promise<void> => {
    const found = findRegister('initiative')
    if (!found.ok) throw new Error(found.tell)
    const [record] = await recordsOf('initiative')
    const posting = { province: 'mau', register: found.value.register, record: record ?? 0 }
    const by = (office: string, at: string) => ({ person: 'an', office, at })
    const posted = [
      await post(ledger.db, {
        ...posting,
        intent: { do: 'amend', on: plainDate('2026-03-04'), fill: { authors: 'Người Rất Riêng' } },
        signature: by('specialist:technology', '2026-03-05T02:00:00.000Z'),
      }),
      await post(ledger.db, {
        ...posting,
        intent: { do: 'correct', fill: { title: 'Tên đã sửa' }, reason: 'Ghi nhầm tên' },
        signature: by(operator, '2026-03-06T02:00:00.000Z'),
      }),
      await post(ledger.db, {
        ...posting,
        intent: { do: 'void', reason: 'Nhập hai lần' },
        signature: by('specialist:technology', '2026-03-07T02:00:00.000Z'),
      }),
    ]
    expect(posted.map((each) => (each.ok ? 'ok' : each.tell))).toEqual(['ok', 'ok', 'ok'])
  }

  const recordsOf = async (register: string): Promise<readonly number[]> => {
    const { rows } = await open().pool.query<{ record: string }>(
      `select distinct record from acts where province = 'mau' and register = $1 order by record`,
      [register],
    )
    return rows.map(({ record }) => Number(record))
  }

  /** Every act of the province by a query of its own, the newest first. */
  const everyAct = async () => {
    const acts = await open().db.selectFrom('acts').selectAll().where('province', '=', 'mau').execute()
    const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
    return acts.toSorted(
      (a, b) =>
        compare(b.recorded_at, a.recorded_at) ||
        compare(b.register, a.register) ||
        compare(b.record, a.record) ||
        compare(b.seq, a.seq),
    )
  }

  const nameOf = ({ register, record, seq }: Pick<Told, 'register' | 'record' | 'seq'>) =>
    `${register} ${record} ${seq}`

  const walked = async (query: Readonly<Record<string, string>>, limit: number, by = director) => {
    const acts: Told[] = []
    for (let after: string | null | undefined; after !== null; ) {
      const asked = new URLSearchParams({ ...query, limit: String(limit), ...(after === undefined ? {} : { after }) })
      const answer = await ask(`?${asked.toString()}`, by)
      expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)])
      const page = answer.json<{ acts: Told[]; next: string | null }>()
      expect(page.acts.length).toBeLessThanOrEqual(limit)
      acts.push(...page.acts)
      after = page.next
    }
    return acts
  }

  test(
    'is every act of the ledger that fits what was asked, the newest first, whatever the pages',
    async () => {
      const all = await everyAct()
      const dayOf = (at: string) => dayInVietnam(Date.parse(at))
      // Most are not asked for, so that most questions have answers.
      const someOf = <T>(values: readonly T[]) =>
        fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...values) })
      const days = [...new Set(all.map(({ recorded_at }) => dayOf(recorded_at)))]
      const filters = fc.record({
        person: someOf([...persons, 'nobody']),
        register: someOf(['calibration', 'initiative', 'petition', 'publication']),
        record: someOf(all.map(({ record }) => record)),
        kind: someOf(['opened', 'action', 'amended', 'corrected', 'voided']),
        from: someOf(days),
        to: someOf(days),
      })
      expect(all.length).toBeGreaterThan(300)
      expect(days.length).toBeGreaterThan(3)
      let compared = 0

      await fc.assert(
        fc.asyncProperty(filters, fc.integer({ min: 20, max: 500 }), async (asked, limit) => {
          const query = Object.fromEntries(
            Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
          )
          const fitting = all.filter(
            (act) =>
              (asked.person ?? act.person) === act.person &&
              (asked.register ?? act.register) === act.register &&
              (asked.record ?? act.record) === act.record &&
              (asked.kind ?? act.kind) === act.kind &&
              (asked.from ?? '') <= dayOf(act.recorded_at) &&
              dayOf(act.recorded_at) <= (asked.to ?? '9999'),
          )

          const told = await walked(query, limit)

          expect(told.map(nameOf)).toEqual(fitting.map(nameOf))
          compared += told.length
        }),
        { numRuns: 40 },
      )
      expect(compared).toBeGreaterThan(1000)
    },
    patience,
  )

  test('holds only the registers that the reader may read', async () => {
    const all = await everyAct()

    const [ofReader, ofMinistry, ofInspectorate] = [
      await walked({}, 500, reader),
      await walked({}, 500, ministry),
      await walked({}, 500, specialist),
    ]

    const withoutPetitions = all.filter(({ register }) => register !== 'petition').map(nameOf)
    expect(withoutPetitions.length).toBeLessThan(all.length)
    expect(ofReader.map(nameOf)).toEqual(withoutPetitions)
    expect(ofMinistry.map(nameOf)).toEqual(withoutPetitions)
    expect(ofInspectorate.map(nameOf)).toEqual(all.map(nameOf))
    const refused = [await ask('?register=petition', reader), await ask('', administrator)]
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 403])
    expect(refused[0]?.json()).toEqual({
      code: 'history/not-readable',
      tell: 'Không có sổ “petition” trong các sổ được xem; bỏ register để xem lịch sử của mọi sổ được xem.',
    })
  })

  test('leaves out fields that the reader may not see, also where a record is called by them', async () => {
    const [seen, unseen] = [await walked({}, 500), await walked({}, 500, reader)]

    const authors = (acts: readonly Told[]) =>
      acts.flatMap(({ changes }) => changes.filter(({ field }) => field === 'authors'))
    expect(authors(seen).map(({ text }) => text)).toContain('Người Rất Riêng')
    expect(authors(unseen)).toEqual([])
    expect(JSON.stringify(unseen)).not.toContain('Người Rất Riêng')
    const members = unseen.filter(({ register }) => register === 'council-member')
    expect(members.length).toBeGreaterThan(0)
    expect(members.every(({ label }) => label.startsWith('…, '))).toBe(true)
  })

  test('tells each act as a sentence', async () => {
    const [voided, corrected, amended] = await walked({ register: 'initiative', from: '2026-03-05' }, 50)

    const office = 'Chuyên viên (Phòng Quản lý công nghệ và sở hữu trí tuệ) an'
    expect(amended?.sentence).toBe(
      `Ngày 05/3/2026, ${office} sửa đổi “Tên đã sửa” (Sáng kiến), việc ngày 04/3/2026, Tác giả, đồng tác giả: Người Rất Riêng.`,
    )
    expect(corrected?.sentence).toBe(
      'Ngày 06/3/2026, Người vận hành hệ thống an đính chính “Tên đã sửa” (Sáng kiến), Tên sáng kiến: Tên đã sửa, lý do: Ghi nhầm tên.',
    )
    expect(voided?.sentence).toBe(
      `Ngày 07/3/2026, ${office} hủy bản ghi “Tên đã sửa” (Sáng kiến), lý do: Nhập hai lần.`,
    )
  })

  test('calls people by the names they have today, and keys by their titles', async () => {
    await open().pool.query(
      `insert into identity_user (id, name, email) values ('binh', 'Trần Thị Bình', 'binh@example.vn')`,
    )

    const [told] = await walked({ person: 'binh' }, 500)

    expect(told).toMatchObject({ person: 'binh', personName: 'Trần Thị Bình' })
    expect(told?.sentence).toContain('Người vận hành hệ thống Trần Thị Bình ')
  })

  test('has nothing of another province', async () => {
    const mine = await walked({}, 500)
    const elsewhere = await open().db.selectFrom('acts').select('record').where('province', '=', 'xa').execute()

    const records = new Set(mine.map(({ record }) => record))
    expect(elsewhere.length).toBeGreaterThan(300)
    expect(elsewhere.filter(({ record }) => records.has(record))).toEqual([])
    expect(await walked({ record: String(elsewhere[0]?.record) }, 50)).toEqual([])
    expect((await ask('', stranger)).json()).toEqual(
      (await app.inject({ url: '/api/v1/provinces/khong-co/history', headers: { 'x-reader': 'stranger' } })).json(),
    )
  })

  test('is the same as a file, whole, in which nothing is taken for a formula', async () => {
    await open().pool.query(`insert into identity_user (id, name, email) values ('chi', '=1+1', 'chi@example.vn')`)

    const [sheet, told] = [
      await ask('?register=initiative', director, 'history.csv'),
      await walked({ register: 'initiative' }, 500),
    ]

    expect(sheet.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(sheet.headers['content-disposition']).toBe('attachment; filename="mau-history.csv"')
    const lines = sheet.body.split('\r\n').filter((line) => line !== '')
    expect(lines).toHaveLength(told.length + 1)
    expect(lines[0]?.startsWith('\ufeffThời điểm ghi sổ;Ngày việc xảy ra;Họ tên;')).toBe(true)
    expect(lines[1]).toContain('07/03/2026 09:00:00;07/03/2026;an;Chuyên viên (Phòng Quản lý công nghệ')
    expect(sheet.body).not.toMatch(/(^|;)=/m)
  })

  test('is logged where it tells of persons, and where it is taken out as a file', async () => {
    const before = (await eventsOf(open().db, { province: 'mau', limit: 10_000 })).length
    await ask('?register=initiative&limit=1&kind=amended')
    await ask('?register=initiative&limit=1&kind=amended', reader)
    await ask('?register=initiative&kind=voided', reader, 'history.csv')

    const events = (await eventsOf(open().db, { province: 'mau', limit: 10_000 })).slice(0, -before || undefined)
    expect(events.map(({ deed, person, register }) => [deed, person, register])).toEqual([
      ['exported', 'reader', null],
      ['personalRead', 'director', 'initiative'],
    ])
    expect(events[1]?.detail).toMatchObject({ fields: ['authors'] })
    expect(JSON.stringify(events)).not.toContain('Người Rất Riêng')
  })

  test.each([
    ['?from=2026-13-01', 422, 'date/not-a-day'],
    ['?from=0000-00-00', 422, 'date/not-a-day'],
    ['?to=9999-12-31', 200, undefined],
    ['?from=0001-01-01', 200, undefined],
    ['?after=x', 422, 'history/after-unreadable'],
    [
      `?after=${Buffer.from('["9999-99-99T00:00:00.000Z","a",1,1]').toString('base64url')}`,
      422,
      'history/after-unreadable',
    ],
    [
      `?after=${Buffer.from('["0000-01-01T00:00:00.000Z","a",1,1]').toString('base64url')}`,
      422,
      'history/after-unreadable',
    ],
    ['?limit=0', 400, 'request/parameter'],
    ['?limit=501', 400, 'request/parameter'],
    ['?kind=moved', 400, 'request/parameter'],
    ['?record=99999999999999999999', 400, 'request/parameter'],
    ['?person=%00', 400, 'request/parameter'],
    ['?register=__proto__', 403, 'history/not-readable'],
    ['?person=a&person=b', 400, 'request/parameter'],
  ])('answers %s with %i %s', async (query, status, code) => {
    const answer = await ask(query)

    expect([answer.statusCode, answer.json<{ code?: string }>().code]).toEqual([status, code])
  })
})
