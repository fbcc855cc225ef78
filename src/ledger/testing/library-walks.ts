import fc from 'fast-check'
import type { AnyRegister } from '../register/index.ts'
import { addDays, type PlainDate, plainDate } from '../period/index.ts'
import { bookLoan, genres, libraryCard, libraryPlaces, readerKinds } from './library.ts'

/** The days between which everything in a walk happens. */
export const walkDays = { from: plainDate('2024-01-01'), to: plainDate('2024-03-31') } as const

const someDay = fc.integer({ min: 0, max: 90 }).map((days) => addDays(walkDays.from, days))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 })
const someKey = (entries: object) => fc.constantFrom(...Object.keys(entries))
const somePlace = fc.constantFrom(...libraryPlaces.map(({ code }) => code))

const cardFill = fc.record(
  {
    holder: maybe(fc.constantFrom('Lò Văn An', 'Nguyễn Thị "Bình"', '{Cầm}\\')),
    kind: maybe(someKey(readerKinds.entries)),
    district: maybe(somePlace),
    expiresOn: maybe(someDay),
    deposit: maybe(fc.integer({ min: 0, max: 9_000_000_000 })),
  },
  { requiredKeys: [] },
)

const loanFill = fc.record(
  {
    genre: maybe(someKey(genres.entries)),
    district: maybe(somePlace),
    shownIn: maybe(fc.uniqueArray(somePlace, { maxLength: 3 })),
    volumes: maybe(fc.nat(5)),
    weight: maybe(fc.nat(9999).map((thousandths) => thousandths / 1000)),
    fee: maybe(fc.nat(1_000_000)),
    damaged: maybe(fc.boolean()),
    dueOn: maybe(someDay),
  },
  { requiredKeys: [] },
)

/** One thing that somebody tries on some record; much of it is refused, as it is in life. */
export type Move = {
  readonly register: 'library-card' | 'book-loan'
  readonly kind: 'open' | 'act' | 'amend' | 'correct' | 'void'
  /** Which of the records opened so far, counted round. */
  readonly pick: number
  readonly card: number | null
  readonly action: string
  readonly on: PlainDate
  readonly fill: Readonly<Record<string, unknown>>
}

const moveOn = (register: AnyRegister, fill: fc.Arbitrary<object>): fc.Arbitrary<Move> =>
  fc.record({
    register: fc.constant(register.code),
    kind: fc.constantFrom('open', 'open', 'open', 'act', 'act', 'act', 'act', 'amend', 'correct', 'void'),
    pick: fc.nat(1000),
    card: maybe(fc.nat(1000)),
    action: fc.constantFrom(...Object.keys(register.actions)),
    on: someDay,
    fill: fill.map((values) => ({ ...values })),
  }) as fc.Arbitrary<Move>

export const someMove: fc.Arbitrary<Move> = fc.oneof(moveOn(libraryCard, cardFill), moveOn(bookLoan, loanFill))

/** A period within or around the days of the walks, seldom more than a month. */
export const someWindow = fc
  .tuple(fc.integer({ min: -5, max: 95 }), fc.integer({ min: 0, max: 40 }))
  .map(([start, length]) => {
    const from = addDays(walkDays.from, start)
    return { from, to: addDays(from, length) }
  })
