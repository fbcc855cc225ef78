import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../period/index.ts'
import { libraryContext, signedAct, walk } from '../testing/acts.ts'
import { recordAsOf } from '../testing/as-of.ts'
import { bookLoan, libraryCard } from '../testing/library.ts'
import { visit } from '../testing/visit.ts'
import {
  type Act,
  type AnyRegister,
  daysThatFill,
  decide,
  fold,
  type Intent,
  type LedgerRecord,
  pastOf,
  type StoredValue,
} from './index.ts'

const day = (text: string) => plainDate(`2024-${text}`)
const open = (fill: Readonly<Record<string, unknown>> = {}): Intent => ({
  do: 'open',
  on: day('01-10'),
  fill: { title: 'Sách', ...fill },
})
const extend = (on: string, dueOn?: string): Intent => ({
  do: 'act',
  action: 'extend',
  on: day(on),
  fill: dueOn === undefined ? {} : { dueOn: `2024-${dueOn}` },
})
const correct = (fill: Readonly<Record<string, unknown>>): Intent => ({ do: 'correct', fill, reason: 'Ghi nhầm' })
const amend = (on: string, fill: Readonly<Record<string, unknown>>): Intent => ({ do: 'amend', on: day(on), fill })

/** A field on a day, read as the store reads it: from the past, else from the steps that fill it, else as it stands. */
const readOn = (register: AnyRegister, record: LedgerRecord, name: string, on: PlainDate): StoredValue => {
  const past = pastOf(register, record)
  const then = past?.values[past.days.findIndex((each) => each > on)]
  if (then !== undefined && Object.hasOwn(then, name)) return then[name] ?? null
  const filled = record.life.find((step) => daysThatFill(register, name).includes(step.day))?.on
  const first = record.life[0]?.on as PlainDate
  return filled !== undefined && filled > (on > first ? on : first) ? null : (record.values[name] ?? null)
}

describe('what stood in a field', () => {
  const dueOn = (on: string, ...intents: readonly Intent[]) => {
    const { record } = walk(bookLoan, ...intents)
    return readOn(bookLoan, record, 'dueOn', day(on))
  }

  test('is what the last act before had filled, whoever fills it later', () => {
    const intents = [open({ dueOn: '2024-02-10' }), extend('02-05', '03-05'), amend('03-01', { dueOn: '2024-04-01' })]

    const read = ['01-10', '02-04', '02-05', '02-29', '03-01', '06-01'].map((on) => dueOn(on, ...intents))

    expect(read).toEqual(['2024-02-10', '2024-02-10', '2024-03-05', '2024-03-05', '2024-04-01', '2024-04-01'])
  })

  test('is nothing before it was filled for the first time', () => {
    expect(dueOn('02-04', open(), extend('02-05', '03-05'))).toBeNull()
    expect(dueOn('02-05', open(), extend('02-05', '03-05'))).toBe('2024-03-05')
  })

  test('is what the opening filled before the first day', () => {
    expect(dueOn('01-01', open({ dueOn: '2024-02-10' }), extend('02-05', '03-05'))).toBe('2024-02-10')
  })

  test('is put right by a correction since it was filled, and not before', () => {
    const intents = [open({ dueOn: '2024-02-10' }), extend('02-05', '03-05'), correct({ dueOn: '2024-03-06' })]

    expect(['02-04', '02-05', '06-01'].map((on) => dueOn(on, ...intents))).toEqual([
      '2024-02-10',
      '2024-03-06',
      '2024-03-06',
    ])
  })

  test('moves with its step when the day of the step is put right', () => {
    const intents = [open({ dueOn: '2024-02-10' }), extend('02-05', '03-05'), correct({ extendedOn: ['2024-01-20'] })]

    expect(['01-19', '01-20'].map((on) => dueOn(on, ...intents))).toEqual(['2024-02-10', '2024-03-05'])
  })

  test('belongs, where it was forgotten, to the last step that could have filled it', () => {
    const intents = [open(), extend('02-05'), correct({ dueOn: '2024-03-05' })]

    expect(['02-04', '02-05'].map((on) => dueOn(on, ...intents))).toEqual([null, '2024-03-05'])
  })

  test('an amendment of an earlier day that is recorded later knows better', () => {
    const intents = [open({ dueOn: '2024-02-10' }), extend('02-05', '03-05'), amend('01-20', { dueOn: '2024-03-31' })]

    expect(['01-19', '01-20', '02-05'].map((on) => dueOn(on, ...intents))).toEqual([
      '2024-02-10',
      '2024-03-31',
      '2024-03-31',
    ])
  })
})

test('a record has no past where its values and the days of its steps tell everything', () => {
  const { record: lent } = walk(bookLoan, open({ dueOn: '2024-02-10' }))
  const { record: extended } = walk(bookLoan, open(), extend('02-05', '03-05'))
  const { record: again } = walk(bookLoan, open(), extend('02-05', '03-05'), extend('03-01', '04-01'))

  expect(pastOf(bookLoan, lent)).toBeUndefined()
  expect(pastOf(bookLoan, extended)).toBeUndefined()
  expect(pastOf(bookLoan, again)).toEqual({
    days: ['2024-02-05', '2024-03-01'],
    values: [{ dueOn: null }, { dueOn: '2024-03-05' }],
  })
})

const someDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(day('01-01'), days))
const someValue = fc.constantFrom<unknown>(null, 'A', 'B', 5, 6, true, false, 'student', 'novel', 'van-ho', ['van-ho'])
const fillOf = (register: AnyRegister) =>
  fc.dictionary(fc.constantFrom(...Object.keys(register.fields)), fc.oneof(someValue, someDay), { maxKeys: 3 })
const daysOfSteps = (register: AnyRegister) =>
  fc.dictionary(
    fc.constantFrom(register.opening.on, ...Object.values(register.actions).map(({ on }) => on)),
    fc.oneof(someDay, fc.array(someDay, { minLength: 1, maxLength: 3 })),
    { maxKeys: 2 },
  )

const someIntent = (register: AnyRegister): fc.Arbitrary<Intent> =>
  fc.oneof(
    fc.record({
      do: fc.constant('act' as const),
      action: fc.constantFrom(...Object.keys(register.actions)),
      on: someDay,
      fill: fc.oneof(fc.constant({}), fillOf(register)),
    }),
    fc.record({ do: fc.constant('amend' as const), on: someDay, fill: fillOf(register) }),
    fc.record({
      do: fc.constant('correct' as const),
      fill: fc.oneof(fillOf(register), daysOfSteps(register)),
      reason: fc.constant('Ghi nhầm'),
    }),
  )

const someLife = fc.constantFrom<AnyRegister>(libraryCard, bookLoan, visit).chain((register) => {
  const beginnings = Object.entries(register.actions).flatMap(([name, action]) => (action.begins ? [name] : []))
  const opening = fc
    .record({ on: someDay, action: fc.constantFrom(undefined, ...beginnings), fill: fillOf(register) })
    .map(({ on, action, fill }): Intent => {
      const must = Object.fromEntries(register.opening.fill.map((name) => [name, 'T1']))
      return { do: 'open', on, fill: { ...fill, ...must }, ...(action === undefined ? {} : { action }) }
    })
  return fc.tuple(fc.constant(register), opening, fc.array(someIntent(register), { maxLength: 30 }))
})

test('whatever is done, every field is known on every day as the acts up to that day tell it', () => {
  let pasts = 0
  fc.assert(
    fc.property(someLife, someDay, ([register, first, rest], on) => {
      const acts: Act[] = []
      let record: LedgerRecord | undefined
      for (const intent of [first, ...rest]) {
        const decision = decide(register, record, intent, libraryContext)
        if (!decision.ok) continue
        const act = signedAct(register, 1, acts.length + 1, decision.value)
        record = fold(register, record, act)
        acts.push(act)
      }
      if (record === undefined) return
      const then = recordAsOf(register, acts, on)
      if (pastOf(register, record) !== undefined) pasts += 1

      for (const name of Object.keys(register.fields))
        expect({ [name]: readOn(register, record, name, on) }).toEqual({ [name]: then.values[name] ?? null })
    }),
    { numRuns: 1000 },
  )
  expect(pasts).toBeGreaterThan(50)
})
