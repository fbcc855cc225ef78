import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { calibration } from '../../domains/technical-services/calibration/register.ts'
import { calibrationExamples } from '../../domains/technical-services/calibration/examples.ts'
import { officialDocumentExamples } from '../../domains/office/official-document/examples.ts'
import { officialDocument } from '../../domains/office/official-document/register.ts'
import { publicationExamples } from '../../domains/information/publication/examples.ts'
import { publication } from '../../domains/information/publication/register.ts'
import { scienceTaskExamples } from '../../domains/science-management/science-task/examples.ts'
import { scienceTask } from '../../domains/science-management/science-task/register.ts'
import { addDays, plainDate } from '../../ledger/period/index.ts'
import type { AnyEntry, AnyRegister, Place } from '../../ledger/register/index.ts'
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

const operator = { ...signature, office: 'operator' } as const

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
    fee: orNothing(fc.oneof(fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER))),
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

describeOnBothDatabases('an exported sheet brought in elsewhere', (database) => {
  beforeAll(() => prepareLibrary(database(), ['here', 'there']))

  const put = async (province: string, register: AnyRegister, entries: readonly AnyEntry[]) => {
    const posted = await inTransaction(database().db, (transaction) =>
      postEntries(transaction, { province, register, entries, signature: operator }),
    )
    expect(posted.refusals).toEqual([])
  }

  const carry = async (register: AnyRegister, from: string, to: string, ending: string, places: readonly Place[]) => {
    const file = path(ending)
    const { rows } = await exportFile(database().db, { register, province: from, file })
    const result = await importFile(database().db, { register, province: to, file, signature: operator, places })
    const again = await importFile(database().db, { register, province: to, file, signature: operator, places })
    return { rows, result, again }
  }

  test('gives the same records, whatever their texts, numbers, days, places and links', async () => {
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

  const domainRegisters = [
    [officialDocument, officialDocumentExamples],
    [calibration, calibrationExamples],
    [publication, publicationExamples],
    [scienceTask, scienceTaskExamples],
  ] as const

  test.each(['.csv', '.xlsx'])('gives the same records of real registers in %s', async (ending) => {
    await database().pool.query('drop table if exists calibration, publication, science_task, official_document')
    await migrate(
      database().db,
      domainRegisters.map(([register]) => register),
      [],
    )
    const places = [{ code: 'x', name: 'Huyện Một', level: 'district' as const }]

    for (const [register, examples] of domainRegisters) {
      await put(
        'here',
        register,
        examples.map((entry) => withLinks(register, entry, () => 1)),
      )
      const { rows, result, again } = await carry(register, 'here', `there${ending}`, ending, places)

      expect(result).toMatchObject({ ok: true, records: rows, faults: [] })
      expect(rows).toBe(examples.length)
      expect(again).toMatchObject({ ok: true, unchanged: rows })
      const [ours, theirs] = [
        await recordsOf(database(), register, 'here'),
        await recordsOf(database(), register, `there${ending}`),
      ]
      expect(theirs).toEqual(ours)
    }
  })

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
