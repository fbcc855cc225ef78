import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../period/index.ts'
import { libraryContext, signedAct, today } from '../testing/acts.ts'
import { bookLoan, libraryCard } from '../testing/library.ts'
import { visit } from '../testing/visit.ts'
import {
  type Act,
  actionsFrom,
  type AnyRegister,
  daysOf,
  decide,
  fold,
  foldAll,
  hashOf,
  type Intent,
  type LedgerRecord,
} from './index.ts'

const someDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 200 })
  .map((days) => addDays(plainDate('2024-01-01'), days))

const fillOf = (register: AnyRegister): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(
    fc.constantFrom(...Object.keys(register.fields), 'nowhere'),
    fc.constantFrom<unknown>(null, 'T1', 'A', 5, '3,5', true, 'student', 'novel', 'van-ho', ['van-ho'], '2024-12-31'),
    { maxKeys: 4 },
  )

const dayFillOf = (register: AnyRegister): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(
    fc.constantFrom(...daysOf(register).map((day) => day.name)),
    fc.oneof(someDay, fc.array(someDay, { minLength: 1, maxLength: 3 })),
    { maxKeys: 2 },
  )

const intentOn = (register: AnyRegister): fc.Arbitrary<Intent> => {
  const action = fc.constantFrom(...Object.keys(register.actions), 'nothing')
  return fc.oneof(
    { weight: 1, arbitrary: fc.record({ do: fc.constant('void' as const), reason: fc.constant('Nhập nhầm') }) },
    {
      weight: 12,
      arbitrary: fc.record({ do: fc.constant('act' as const), action, on: someDay, fill: fc.constant({}) }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('act' as const), action, on: someDay, fill: fillOf(register) }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('amend' as const), on: someDay, fill: fillOf(register) }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('correct' as const),
        fill: fc.oneof(fillOf(register), dayFillOf(register)),
        reason: fc.constant('Ghi nhầm'),
      }),
    },
  )
}

const beginning = (register: AnyRegister): fc.Arbitrary<Intent> => {
  const beginnings = Object.entries(register.actions).flatMap(([name, action]) => (action.begins ? [name] : []))
  const fill = Object.fromEntries(register.opening.fill.map((name) => [name, 'T1']))
  return fc
    .record({ on: someDay, action: fc.constantFrom(undefined, ...beginnings) })
    .map(({ on, action }) => ({ do: 'open', on, fill, ...(action === undefined ? {} : { action }) }))
}

const someWalk = fc
  .constantFrom<AnyRegister>(libraryCard, bookLoan, visit)
  .chain((register) =>
    fc.tuple(fc.constant(register), beginning(register), fc.array(intentOn(register), { maxLength: 25 })),
  )

/** What of a walk was granted: the acts, and the record after each of them. */
const granted = (register: AnyRegister, intents: readonly Intent[]) => {
  const acts: Act[] = []
  const records: LedgerRecord[] = []
  for (const intent of intents) {
    const decision = decide(register, records.at(-1), intent, libraryContext)
    if (!decision.ok) continue
    const act = signedAct(register, 1, acts.length + 1, decision.value)
    records.push(fold(register, records.at(-1), act))
    acts.push(act)
  }
  return { acts, records }
}

test('no walk leads through a step that the declaration does not know', () => {
  fc.assert(
    fc.property(someWalk, ([register, first, rest]) => {
      const { acts, records } = granted(register, [first, ...rest])

      acts.forEach((act, index) => {
        const before = records[index - 1]
        expect(before?.voided ?? false).toBe(false)
        expect(act.happenedOn <= today).toBe(true)
        expect(act.kind !== 'action' || actionsFrom(register, before?.state ?? '').includes(act.action ?? '')).toBe(
          true,
        )
      })
    }),
  )
})

test('a record agrees with itself: its state with its life, its days with its life, its version with its acts', () => {
  fc.assert(
    fc.property(someWalk, ([register, first, rest]) => {
      const { records } = granted(register, [first, ...rest])

      records.forEach((record, index) => {
        const days = record.life.map((step) => step.on)
        expect(record.version).toBe(index + 1)
        expect(record.state).toBe(record.life.at(-1)?.state)
        expect(days).toEqual([...days].sort())
        expect(days.every((day) => day <= today)).toBe(true)
        for (const { name, again } of daysOf(register)) {
          const taken = record.life.filter((step) => step.day === name).map((step) => step.on)
          expect(record.values[name]).toEqual(again ? taken : (taken[0] ?? null))
        }
      })
    }),
  )
})

test('what had to be filled stays filled', () => {
  fc.assert(
    fc.property(someWalk, ([register, first, rest]) => {
      const { records } = granted(register, [first, ...rest])

      for (const record of records) {
        const taken = Object.values(register.actions).filter((action) =>
          record.life.some((step) => step.day === action.on),
        )
        for (const name of [register.opening, ...taken].flatMap((step) => step.fill ?? []))
          expect(record.values[name] ?? null).not.toBeNull()
      }
    }),
  )
})

test('a record is the fold of its acts, wherever the fold is interrupted', () => {
  fc.assert(
    fc.property(someWalk, fc.nat(), ([register, first, rest], cut) => {
      const { acts, records } = granted(register, [first, ...rest])
      if (acts.length === 0) return
      const at = cut % acts.length

      const resumed = acts
        .slice(at + 1)
        .reduce<LedgerRecord>((record, act) => fold(register, record, act), foldAll(register, acts.slice(0, at + 1)))

      expect(resumed).toEqual(records.at(-1))
      expect(foldAll(register, JSON.parse(JSON.stringify(acts)) as Act[])).toEqual(resumed)
    }),
  )
})

test('no act of a chain can be altered, left out or moved without changing the last hash', () => {
  const lastHash = (acts: readonly Act[]) => acts.reduce<Buffer | null>((previous, act) => hashOf(act, previous), null)
  fc.assert(
    fc.property(someWalk, fc.nat(), ([register, first, rest], pick) => {
      const { acts } = granted(register, [first, ...rest])
      if (acts.length < 2) return
      const at = pick % (acts.length - 1)
      const kept = lastHash(acts)

      expect(lastHash(acts.with(at, { ...acts[at]!, person: 'Người khác' }))).not.toEqual(kept)
      expect(lastHash(acts.toSpliced(at, 1))).not.toEqual(kept)
      expect(lastHash(acts.with(at, acts[at + 1]!).with(at + 1, acts[at]!))).not.toEqual(kept)
    }),
  )
})
