import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { domains } from '../../domains/index.ts'
import { everyRegister, type Kept } from '../../ledger/index.ts'
import { addDays, plainDate } from '../../ledger/period/index.ts'
import { type AnyEntry, type AnyRegister, type Place, snakeCase } from '../../ledger/register/index.ts'
import { bookLoan, libraryCard, libraryPlaces } from '../../ledger/testing/library.ts'
import { withLinks } from '../../ledger/testing/examples.ts'
import { inTransaction } from '../connection/index.ts'
import { postEntries } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { exportFile, importFile } from './index.ts'
import { brokenRecords, prepareLibrary, recordsOf, signature } from './testing/library-ledger.ts'
import { sheetFolder } from './testing/sheet-files.ts'

const { path } = sheetFolder()

const patience = 180_000

const operator = { ...signature, office: 'operator', at: '2026-11-22T02:00:00Z' } as const

// Letters of Vietnam, and everything that a sheet, a formula or a separator could be taken for.
const words = fc
  .string({
    unit: fc.constantFrom(...'aĐươ ềT12;,"\'=+-@＝_x0041_\n|&<>#N/A\u2028'.split(''), '_x0041_', 'ợ', '😀'),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => text.trim() !== '')

const orNothing = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(plainDate('2021-01-01'), days))

const loanFill = (cards: readonly string[]) =>
  fc.record({
    card: orNothing(fc.constantFrom(...cards)),
    title: words,
    genre: orNothing(fc.constantFrom('novel', 'science', 'children')),
    district: orNothing(fc.constantFrom('van-ho', 'moc-chau')),
    shownIn: orNothing(fc.uniqueArray(fc.constantFrom('van-ho', 'moc-chau', 'bac-yen'), { minLength: 1 })),
    volumes: orNothing(fc.nat(1_000_000_000)),
    weight: orNothing(fc.nat(10_000_000).map((grams) => grams / 1000)),
    fee: orNothing(fc.oneof(fc.nat(), fc.constant(100_000_000_000_000))),
    damaged: orNothing(fc.boolean()),
    dueOn: orNothing(day(0, 900)),
  })

// Of steps on one day a sheet does not tell the order, so they are kept apart here.
const loanSteps = fc
  .tuple(
    fc.array(fc.constantFrom('extend', 'remind'), { maxLength: 4 }),
    fc.constantFrom('return', 'lose', 'none'),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([middle, end, gaps]) => {
    const steps = [...middle, ...(end === 'none' ? [] : [end])]
    return steps.map((action, at) => ({
      do: action,
      on: addDays(
        plainDate('2021-08-01'),
        gaps.slice(0, at + 1).reduce((sum, gap) => sum + gap, 0),
      ),
      fill: action === 'lose' ? { fee: 9 } : {},
    }))
  })

const kept = everyRegister(domains)

const places = [
  { code: 'district-one', name: 'Huyện Một', level: 'district' as const },
  { code: 'commune-one', name: 'Xã Một', level: 'commune' as const },
]

const linkNames = (register: AnyRegister): ReadonlySet<string> =>
  new Set(Object.entries(register.fields).flatMap(([name, field]) => (field.kind === 'link' ? [snakeCase(name)] : [])))

/** Registers after those to which they link. */
const inOrderOfLinks = (all: readonly Kept[]): readonly Kept[] => {
  const ordered = new Set<Kept>()
  const add = (each: Kept | undefined): void => {
    if (each === undefined || ordered.has(each)) return
    for (const field of Object.values(each.register.fields))
      if (field.kind === 'link' && field.target !== each.register)
        add(all.find(({ register }) => register === field.target))
    ordered.add(each)
  }
  for (const each of all) add(each)
  return [...ordered]
}

describeOnBothDatabases('an exported sheet brought in elsewhere', (database) => {
  beforeAll(() => prepareLibrary(database(), ['here', 'there']))

  const postAll = (province: string, register: AnyRegister, entries: readonly AnyEntry[]) =>
    inTransaction(database().db, (transaction) =>
      postEntries(transaction, { province, register, entries, signature: operator }),
    )

  const put = async (province: string, register: AnyRegister, entries: readonly AnyEntry[]) =>
    expect((await postAll(province, register, entries)).refusals).toEqual([])

  const carry = async (register: AnyRegister, from: string, to: string, ending: string, places: readonly Place[]) => {
    const file = path(ending)
    const { rows } = await exportFile(database().db, { register, province: from, file })
    const result = await importFile(database().db, { register, province: to, file, signature: operator, places })
    const again = await importFile(database().db, { register, province: to, file, signature: operator, places })
    return { rows, result, again }
  }

  test('gives the same records, whatever their texts, numbers, days, places and links', {
    timeout: patience,
  }, async () => {
    const numbers = ['T1', 'T22', 'T333']
    for (const province of ['here', 'there'])
      await put(
        province,
        libraryCard,
        numbers.map((number) => ({ on: '2021-01-01', fill: { number } })),
      )
    const { rows: cards } = await database().pool.query<{ id: number; number: string; province: string }>(
      'select * from library_card',
    )
    const idOf = (number: string | undefined) =>
      cards.find((card) => card.number === number && card.province === 'here')?.id ?? null
    const numberOf = (id: unknown) => cards.find((card) => card.id === id)?.number
    const named = async (province: string) =>
      (await recordsOf(database(), bookLoan, province))
        .map(({ card, ...rest }) => JSON.stringify({ ...rest, card: numberOf(card) }))
        .sort()
    const entry = fc
      .tuple(loanFill(numbers), loanSteps)
      .map(([fill, then]) => ({ on: '2021-07-01', fill: { ...fill, card: idOf(fill.card) }, then }))

    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('.csv', '.xlsx'),
        async (entries, ending) => {
          await database().pool.query('truncate book_loan')
          await put('here', bookLoan, entries)

          const { result, again } = await carry(bookLoan, 'here', 'there', ending, libraryPlaces)

          expect(result).toMatchObject({ ok: true, records: entries.length, faults: [] })
          expect(again).toMatchObject({ ok: true, records: 0, unchanged: entries.length })
          expect(await named('there')).toEqual(await named('here'))
        },
      ),
      { numRuns: 40 },
    )
    expect((await brokenRecords(database(), bookLoan, 'there')).broken).toEqual([])
  })

  test.each(['.csv', '.xlsx'])(
    'gives the same records of every register in %s',
    { timeout: patience },
    async (ending) => {
      const [from, to] = [`from${ending}`, `to${ending}`]
      await migrate(
        database().db,
        kept.map(({ register }) => register),
        [],
      )
      for (const province of [from, to])
        await database()
          .db.insertInto('settings')
          .values({ province, name: 'places', holds_from: '1900-01-01', value: JSON.stringify(places) })
          .execute()

      for (const { register, examples } of inOrderOfLinks(kept)) {
        const records = await idsOf(from)
        const entries = examples.map((entry, at) =>
          withLinks(register, entry, (target) => {
            const there = records.get(target.code) ?? []
            return there[at % there.length] ?? 0
          }),
        )
        // Examples that differ by nothing but what they link to may meet in one identity.
        const { records: posted } = await postAll(from, register, entries)
        const { rows, result, again } = await carry(register, from, to, ending, places)

        expect({ ...result, register: register.code }).toMatchObject({ ok: true, records: rows, faults: [] })
        expect(rows).toBe(posted)
        expect(posted).toBeGreaterThan(0)
        expect(again).toMatchObject({ ok: true, unchanged: rows })
        const names = linkNames(register)
        const withoutLinks = (each: Record<string, unknown>) =>
          Object.fromEntries(Object.entries(each).filter(([name]) => !names.has(name)))
        const [ours, theirs] = [await recordsOf(database(), register, from), await recordsOf(database(), register, to)]
        expect(theirs.map(withoutLinks)).toEqual(ours.map(withoutLinks))
      }
    },
  )

  const idsOf = async (province: string): Promise<ReadonlyMap<string, readonly number[]>> => {
    const { rows } = await database().pool.query<{ register: string; ids: number[] }>(
      'select register, array_agg(distinct record order by record) as ids from acts where province = $1 group by register',
      [province],
    )
    return new Map(rows.map(({ register, ids }) => [register, ids]))
  }

  test('leaves out what was voided and what began outside the window', async () => {
    const { pool, db } = database()
    await pool.query('truncate book_loan')
    await put('here', bookLoan, [
      { on: '2021-01-31', fill: { title: 'Một' } },
      { on: '2021-02-01', fill: { title: 'Hai' }, then: [{ do: 'return', on: '2021-03-01' }] },
    ])
    const window = { from: plainDate('2021-02-01'), to: plainDate('2021-02-28') }
    const order = { register: bookLoan, province: 'here', file: path('.csv') }

    const inWindow = await exportFile(db, { ...order, window })
    const lent = await exportFile(db, { ...order, states: ['lent'] })
    const elsewhere = exportFile(db, { ...order, file: path('.ods') })

    expect([inWindow.rows, lent.rows]).toEqual([1, 1])
    await expect(elsewhere).rejects.toThrow('Chỉ ghi được tệp .xlsx hoặc .csv')
  })
})
