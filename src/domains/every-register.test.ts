import { describe, expect, test } from 'vitest'
import {
  actionsFrom,
  decide,
  decideEntry,
  everyPassage,
  everyRegister,
  fold,
  type LedgerRecord,
  plainDate,
  roles,
  type RoleCode,
} from '../ledger/index.ts'
import { withLinks } from '../ledger/testing/examples.ts'
import { textOf, writeSample } from '../ledger/testing/written.ts'
import { domains } from './index.ts'

const today = plainDate('2026-11-22')
const context = {
  today,
  places: [
    { code: 'district-one', name: 'Huyện Một', level: 'district' as const },
    { code: 'commune-one', name: 'Xã Một', level: 'commune' as const },
  ],
}

describe.each(everyRegister(domains).map((kept) => [kept.register.code, kept] as const))('%s', (_code, kept) => {
  const { register, examples } = kept
  const entries = examples.map((entry) => withLinks(register, entry, () => 1))

  test('accepts its examples', () => {
    const results = entries.map((entry) => decideEntry(register, entry, 1, context))

    expect(results.flatMap((result) => (result.ok ? [] : result.faults))).toEqual([])
    expect(entries.length).toBeGreaterThan(0)
  })

  test('its examples walk through every action', () => {
    const walked = new Set(entries.flatMap((entry) => [entry.do, ...(entry.then ?? []).map((step) => step.do)]))

    expect(Object.keys(register.actions).filter((action) => !walked.has(action))).toEqual([])
  })

  test('refuses an opening that leaves out what must be filled, naming the field', () => {
    const decision = decide(register, undefined, { do: 'open', on: today, fill: {} }, context)

    expect(decision.ok ? [] : decision.faults.map((fault) => fault.field)).toEqual(
      expect.arrayContaining([...register.opening.fill]),
    )
  })

  test('allows each action only from its states, and says what else can be done', () => {
    for (const state of Object.keys(register.states))
      for (const action of Object.keys(register.actions)) {
        const record = recordIn(register.code, state)
        const decision = decide(register, record, { do: 'act', action, on: today, fill: {} }, context)
        const refused = !decision.ok && decision.code === `${register.code}/not-${state}`
        const saysWhatElse = refused && decision.tell.includes('Có thể làm:')
        const mustRefuse = !actionsFrom(register, state).includes(action)
        expect({ state, action, refused, saysWhatElse }).toEqual({
          state,
          action,
          refused: mustRefuse,
          saysWhatElse: mustRefuse,
        })
      }
  })

  test('allows each action only to its roles', () => {
    for (const [action, step] of Object.entries(register.actions)) {
      const record = recordIn(register.code, [step.from].flat()[0] ?? '')
      for (const role of Object.keys(roles) as RoleCode[]) {
        const decision = decide(register, record, { do: 'act', action, on: today, fill: {} }, { ...context, role })
        expect(!decision.ok && decision.code === 'act/not-yours').toBe(!step.by.includes(role))
      }
    }
  })

  test('every state can be reached from the opening', () => {
    const reached = new Set([
      register.opening.to,
      ...Object.values(register.actions)
        .filter((each) => each.begins)
        .map((each) => each.to),
    ])
    for (let size = 0; size !== reached.size; ) {
      size = reached.size
      for (const state of Array.from(reached))
        for (const action of actionsFrom(register, state)) reached.add(register.actions[action]?.to ?? '')
    }

    expect(Object.keys(register.states).filter((state) => !reached.has(state))).toEqual([])
  })

  test('its examples fold to the record that was decided', () => {
    for (const entry of entries) {
      const result = decideEntry(register, entry, 9, context)
      if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join())
      const acts = result.drafts.map((draft, index) => ({
        ...draft,
        province: 'p',
        register: register.code,
        record: 9,
        seq: index + 1,
        recordedAt: '2026-11-22T00:00:00.000Z',
        person: 'x',
        office: 'y',
        reason: null,
        document: null,
      }))
      const folded = acts.reduce<LedgerRecord | undefined>((record, act) => fold(register, record, act), undefined)
      expect(folded).toEqual(result.record)
    }
  })
})

const recordIn = (code: string, state: string): LedgerRecord => ({
  id: 1,
  version: 1,
  state,
  voided: false,
  values: {},
  life: [{ on: plainDate('2020-01-01'), state, day: code }],
  fillings: [],
})

describe.each(everyPassage(domains).map((passage) => [passage.code, passage] as const))(
  'passage %s',
  (_code, passage) => {
    test('can be written when everything arose', () => {
      expect(textOf(writeSample(passage, 2))).not.toBe('')
    })

    test('can be written when nothing arose, and when one thing did', () => {
      expect(textOf(writeSample(passage, 0))).not.toMatch(/undefined|null|NaN/)
      expect(textOf(writeSample(passage, 1))).not.toMatch(/undefined|null|NaN/)
    })
  },
)
