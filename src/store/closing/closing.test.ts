import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addDays, plainDate, yearPeriod } from '../../ledger/period/index.ts'
import { figureId } from '../../ledger/indicator/index.ts'
import { reportedSpan, vouches } from '../../ledger/report/index.ts'
import { libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { someMove, walkDays } from '../../ledger/testing/library-walks.ts'
import { booksOf } from '../figures/index.ts'
import { operator, post } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { take, type Walked } from '../testing/walk.ts'
import { libraryProvince } from '../testing/yearly-report.ts'
import { verify } from '../verify/index.ts'
import { type Closing, close, closingsOf, hashOfClosing, type KeptClosing, keptClosings, reopen } from './index.ts'

const declared = { divisions: { library: 'Thư viện', archive: 'Kho lưu trữ' }, indicators: libraryIndicators }

describeOnBothDatabases('closing', (open) => {
  const by = (at: string, office: string = operator) => ({ person: 'Trưởng phòng', office, at })
  const asked = (at: string, other: Partial<Closing> = {}): Closing => ({
    province: libraryProvince,
    period: yearPeriod(2024),
    division: 'library',
    declared,
    signature: by(at),
    ...other,
  })
  const issue = (number: string, at: string, on = '2024-11-01') =>
    post(open().db, {
      province: 'son-la',
      register: libraryCard,
      intent: { do: 'open', on: plainDate(on), fill: { number, kind: 'student' } },
      signature: by(at),
    })
  const kept = async (province = 'son-la') => {
    const found: KeptClosing[] = []
    for await (const each of keptClosings(open().db)) if (each.province === province) found.push(each)
    return found
  }
  const standing = async () => {
    const [library] = await closingsOf(open().db, 'son-la', '2024', declared)
    if (library === undefined) throw new Error('the library is not listed')
    return library
  }

  beforeAll(async () => {
    await migrate(open().db, libraryRegisters, libraryIndicators)
    for (const number of ['T1', 'T2', 'T3']) await issue(number, '2024-11-02T00:00:00.000Z')
  })

  test('a division that has closed nothing is told as such', async () => {
    expect(await standing()).toEqual({
      division: { code: 'library', title: 'Thư viện' },
      standing: 'notClosed',
      last: undefined,
      closing: undefined,
      changed: [],
      notRestated: [],
    })
  })

  test('figures are closed from the last day of the period on', async () => {
    const before = await close(open(), asked('2024-12-13T16:59:59.000Z'))
    const onTheDay = await close(
      open(),
      asked('2024-12-13T17:00:00.000Z', { province: { ...libraryProvince, code: 'hoa-binh' } }),
    )

    expect(before).toMatchObject({
      code: 'closing/period-not-over',
      tell: 'Kỳ 2024 kết thúc ngày 14/12/2024; được chốt số liệu từ ngày đó trở đi.',
    })
    expect(onTheDay).toMatchObject({ ok: true, value: { written: true } })
  })

  test('the head of the division, a deputy and the director close; others are told who may', async () => {
    const at = '2024-12-14T03:00:00.000Z'
    const clerk = await close(open(), asked(at, { signature: by(at, 'specialist:library') }))
    const neighbour = await close(open(), asked(at, { signature: by(at, 'divisionHead:archive') }))
    const head = await close(open(), asked(at, { signature: by(at, 'divisionHead:library') }))
    const director = await close(open(), asked(at, { signature: by(at, 'director') }))

    expect(clerk).toMatchObject({
      code: 'closing/not-yours',
      tell: 'Chức vụ hiện giữ không được chốt hoặc mở lại số liệu của Thư viện. Được thực hiện: Trưởng phòng, đơn vị (Thư viện), Phó Giám đốc Sở, Giám đốc Sở.',
    })
    expect(neighbour).toMatchObject({ code: 'closing/not-yours' })
    expect(director).toMatchObject({ ok: true, value: { written: false } })
    expect(head).toMatchObject({
      ok: true,
      value: {
        written: true,
        entry: { kind: 'closed', seq: 1, person: 'Trưởng phòng', office: 'divisionHead:library' },
      },
    })
  })

  test('a closing holds every figure of the division with its parts and the version of every record', async () => {
    const { closing } = await standing()

    expect(closing?.figures.map(({ indicator }) => indicator)).toEqual(libraryIndicators.map(({ code }) => code))
    const issued = closing?.figures.find(({ id }) => id === 'cards.issued@2024')
    expect(issued).toMatchObject({ value: 3, from: '2023-12-15', to: '2024-12-14' })
    expect(issued?.parts).toContainEqual({ by: 'kind', key: 'student', label: 'Học sinh, sinh viên', value: 3 })
    expect(issued?.records.map(({ version }) => version)).toEqual([1, 1, 1])
  })

  test('closing again when nothing has changed writes nothing and says what stands', async () => {
    const before = await kept()

    const again = await close(open(), asked('2024-12-20T00:00:00.000Z'))

    expect(again).toMatchObject({
      ok: true,
      value: { written: false, entry: { seq: 1, office: 'divisionHead:library' } },
    })
    expect(await kept()).toEqual(before)
  })

  test('a division without registers and an unknown one are refused with those that close', async () => {
    const none = await close(open(), asked('2024-12-20T00:00:00.000Z', { division: 'archive' }))
    const unknown = await reopen(open(), { ...asked('2024-12-20T00:00:00.000Z', { division: 'x' }), reason: 'Nhầm' })

    expect(none).toMatchObject({
      code: 'closing/no-registers',
      tell: 'Kho lưu trữ không giữ sổ nào có chỉ tiêu nên không có số liệu để chốt; các phòng, đơn vị chốt số liệu: library (Thư viện).',
    })
    expect(unknown).toMatchObject({
      code: 'division/unknown',
      tell: 'Không có phòng, đơn vị “x”. Các phòng, đơn vị: library (Thư viện).',
    })
  })

  test('what changes afterwards leaves the closing as it was and is told figure by figure with the acts', async () => {
    const before = await kept()
    await issue('T4', '2024-12-21T00:00:00.000Z')

    const { standing: state, changed, closing } = await standing()

    expect(await kept()).toEqual(before)
    expect(state).toBe('closed')
    expect(closing?.figures.find(({ id }) => id === 'cards.issued@2024')?.value).toBe(3)
    const ids = changed.map(({ figure }) => figure.id)
    expect(ids).toEqual(expect.arrayContaining(['cards.issued@2024', 'cards.in-force@2024']))
    expect(ids.filter((id) => id.startsWith('loans.'))).toEqual([])
    expect(changed[0]).toMatchObject({ value: 4, acts: [{ kind: 'opened', since: true }] })
  })

  test('closing again after changes makes a newer closing beside the earlier one', async () => {
    const [first] = await kept()

    const again = await close(open(), asked('2024-12-22T00:00:00.000Z'))

    expect(again).toMatchObject({ ok: true, value: { written: true, entry: { seq: 2 } } })
    expect(vouches(await standing())).toBe(true)
    expect(await kept()).toMatchObject([first, { seq: 2, previous: first?.hash }])
  })

  test('reopening gives a reason, and the division vouches no more until it closes again', async () => {
    const at = '2024-12-23T00:00:00.000Z'
    const noReason = await reopen(open(), { ...asked(at), reason: '  ' })
    const clerk = await reopen(open(), { ...asked(at, { signature: by(at, 'specialist') }), reason: 'Bổ sung' })
    const reopened = await reopen(open(), { ...asked(at), reason: ' Bổ sung thẻ ' })
    const between = await standing()
    const twice = await reopen(open(), { ...asked(at), reason: 'Bổ sung' })
    const closed = await close(open(), asked('2024-12-24T00:00:00.000Z'))

    expect([noReason, clerk, twice]).toMatchObject([
      { code: 'closing/reason-missing' },
      { code: 'closing/not-yours' },
      { code: 'closing/reopened-already', tell: expect.stringContaining('“Bổ sung thẻ”; có thể chốt lại.') },
    ])
    expect(reopened).toMatchObject({ value: { kind: 'reopened', seq: 3, reason: 'Bổ sung thẻ', figures: [] } })
    expect(between).toMatchObject({ standing: 'reopened', last: { seq: 3 }, closing: { seq: 2 }, changed: [] })
    expect(vouches(between)).toBe(false)
    // Nothing has changed since the closing before, and yet it is closed anew: somebody had taken it back.
    expect(closed).toMatchObject({ value: { written: true, entry: { kind: 'closed', seq: 4 } } })
  })

  test('what was never closed cannot be reopened', async () => {
    const never = await reopen(open(), {
      ...asked('2024-12-23T00:00:00.000Z', { period: yearPeriod(2022) }),
      reason: 'Bổ sung',
    })

    expect(never).toMatchObject({
      code: 'closing/not-closed',
      tell: 'Thư viện chưa chốt số liệu kỳ 2022 nên không có gì để mở lại; có thể chốt số liệu.',
    })
  })

  test('whatever is altered of an entry, its hash is another', async () => {
    const reopened = (await kept()).find(({ kind }) => kind === 'reopened')
    if (reopened === undefined) throw new Error('nothing was reopened')
    const { hash, ...entry } = reopened

    const altered = Object.entries(entry).map(([name, value]) => {
      const other = Buffer.isBuffer(value)
        ? Buffer.alloc(32)
        : typeof value === 'number'
          ? value + 1
          : `${value ?? ''}.`
      return hashOfClosing({ ...entry, [name]: other }).equals(hash)
    })

    expect(hashOfClosing(entry).equals(hash)).toBe(true)
    expect(altered).toEqual(Array.from({ length: 11 }, () => false))
  })

  test('the database refuses to change a closing', async () => {
    await expect(open().pool.query(`update closings set person = 'Ai khác'`)).rejects.toThrow('Số liệu đã chốt')
    await expect(open().pool.query('delete from closings')).rejects.toThrow('Số liệu đã chốt')
    await expect(open().pool.query('truncate closings')).rejects.toThrow('Số liệu đã chốt')
  })

  test('of several who close at once one writes, the others find it closed; every closing stands in one chain', async () => {
    const province = { ...libraryProvince, code: 'cao-bang' }
    const at = '2025-01-02T00:00:00.000Z'
    const same = Array.from({ length: 4 }, () => close(open(), asked(at, { province })))
    const others = [2021, 2022, 2023].map((year) => close(open(), asked(at, { province, period: yearPeriod(year) })))

    const closed = await Promise.all([...same, ...others])

    const written = (of: typeof closed) => of.filter((each) => each.ok && each.value.written).length
    expect(closed.every(({ ok }) => ok)).toBe(true)
    expect([written(closed.slice(0, 4)), written(closed.slice(4))]).toEqual([1, 3])
    const chain = await kept('cao-bang')
    expect(chain.map(({ previous }) => previous)).toEqual([null, ...chain.slice(0, -1).map(({ hash }) => hash)])
    expect(chain.map((each) => hashOfClosing(each).equals(each.hash))).toEqual([true, true, true, true])
  })

  test('a closed figure never changes, and what changed since is exactly where today differs from it', async () => {
    const walked: Walked = { cards: [], loans: [] }
    const province = { ...libraryProvince, code: 'lai-chau' }
    const period = yearPeriod(Number(walkDays.to.slice(0, 4)))
    const at = `${addDays(walkDays.to, 400)}T00:00:00.000Z`
    const span = reportedSpan(period, province)
    const deed = fc.oneof(
      { weight: 6, arbitrary: someMove },
      { weight: 1, arbitrary: fc.constantFrom('close' as const, 'reopen' as const) },
    )

    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 50 }), async (deeds) => {
        for (const each of deeds) {
          const before = await kept('lai-chau')
          if (each === 'close') await close(open(), asked(at, { province, period }))
          else if (each === 'reopen') await reopen(open(), { ...asked(at, { province, period }), reason: 'Bổ sung' })
          else await take(open(), 'lai-chau', walked, each)
          expect((await kept('lai-chau')).slice(0, before.length)).toEqual(before)
        }
        const [library] = await closingsOf(open().db, 'lai-chau', span.period, declared)
        const today = await booksOf(open().db).figures('lai-chau', span, libraryIndicators)

        const told = new Map(library?.changed.map(({ figure, value, parts }) => [figure.id, { value, parts }]))
        const differing = [...today.values()].filter((figure) => {
          const then = library?.closing?.figures.find(({ id }) => id === figureId(figure))
          return (
            then !== undefined &&
            JSON.stringify([then.value, then.parts]) !== JSON.stringify([figure.value, figure.parts])
          )
        })
        expect(told).toEqual(
          new Map(differing.map((each) => [figureId(each), { value: each.value, parts: each.parts }])),
        )
        expect(library?.changed.every(({ acts }) => acts.length > 0) ?? true).toBe(true)
        expect((await verify(open().db, libraryRegisters)).findings).toEqual([])
      }),
      { numRuns: open().engine === 'embedded' ? 8 : 4 },
    )
  }, 180_000)
})
