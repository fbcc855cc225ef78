import { expect, test } from 'vitest'
import { plainDate } from '../period/index.ts'
import { signedAct, walk } from '../testing/acts.ts'
import { libraryCard } from '../testing/library.ts'
import { visit } from '../testing/visit.ts'
import { type Act, fold, foldAll, type Intent } from './index.ts'

const open: Intent = { do: 'open', on: plainDate('2024-05-01'), fill: { number: 'T1' } }
const act = (action: string, day: string): Intent => ({ do: 'act', action, on: plainDate(day), fill: {} })
const correct = (fill: Readonly<Record<string, unknown>>): Intent => ({ do: 'correct', fill, reason: 'Ghi nhầm' })

test('an opening fills what was given, leaves the rest empty and enters its state', () => {
  const { record } = walk(libraryCard, open)

  expect(record).toEqual({
    id: 1,
    version: 1,
    state: 'inForce',
    voided: false,
    values: {
      number: 'T1',
      holder: null,
      kind: null,
      district: null,
      expiresOn: null,
      deposit: null,
      issuedOn: '2024-05-01',
      suspendedOn: [],
      restoredOn: [],
      revokedOn: null,
    },
    life: [{ on: '2024-05-01', state: 'inForce', day: 'issuedOn' }],
    fillings: [{ on: '2024-05-01', step: 0, values: { number: 'T1' } }],
  })
})

test('a day that is put right moves its step of life', () => {
  const { record } = walk(libraryCard, open, act('revoke', '2024-05-10'), correct({ revokedOn: '2024-05-08' }))

  expect(record.values.revokedOn).toBe('2024-05-08')
  expect(record.life.map(({ on, state }) => [on, state])).toEqual([
    ['2024-05-01', 'inForce'],
    ['2024-05-08', 'revoked'],
  ])
})

test('days of a step that happened many times move their own steps', () => {
  const { record } = walk(
    libraryCard,
    open,
    act('suspend', '2024-05-10'),
    act('restore', '2024-05-11'),
    act('suspend', '2024-05-20'),
    correct({ suspendedOn: ['2024-05-09', '2024-05-21'] }),
  )

  expect(record.values.suspendedOn).toEqual(['2024-05-09', '2024-05-21'])
  expect(record.life.map((step) => step.on)).toEqual(['2024-05-01', '2024-05-09', '2024-05-11', '2024-05-21'])
})

test('a record that begins by an action has the day of that action and none of the opening', () => {
  const { record } = walk(
    visit,
    { do: 'open', action: 'come', on: plainDate('2024-05-01'), fill: { reader: 'A' } },
    act('come', '2024-05-02'),
    correct({ cameOn: ['2024-04-30', '2024-05-02'] }),
  )

  expect(record.values).toMatchObject({ expectedOn: null, cameOn: ['2024-04-30', '2024-05-02'] })
  expect(record.life).toEqual([
    { on: '2024-04-30', state: 'there', day: 'cameOn' },
    { on: '2024-05-02', state: 'there', day: 'cameOn' },
  ])
})

test('a void keeps everything and says that it does not count', () => {
  const { record } = walk(libraryCard, open, { do: 'void', reason: 'Nhập nhầm' })

  expect(record).toMatchObject({ voided: true, version: 2, state: 'inForce', values: { number: 'T1' } })
})

const opened: Act = signedAct(libraryCard, 1, 1, { kind: 'opened', happenedOn: plainDate('2024-05-01') })

test.each<[string, readonly Act[]]>([
  ['a record without acts', []],
  ['an action before the opening', [signedAct(libraryCard, 1, 1, { action: 'suspend' })]],
  ['a gap in the sequence', [opened, signedAct(libraryCard, 1, 3, { action: 'suspend' })]],
  ['a second opening', [opened, { ...opened, seq: 2 }]],
  ['an action of no register', [opened, signedAct(libraryCard, 1, 2, { action: 'toString' })]],
  ['an opening by no action', [{ ...opened, action: 'begin' }]],
  [
    'an act after the record was voided',
    [opened, signedAct(libraryCard, 1, 2, { kind: 'voided' }), signedAct(libraryCard, 1, 3, { action: 'suspend' })],
  ],
])('%s is a damaged ledger', (_what, acts) => {
  expect(() => foldAll(libraryCard, acts)).toThrow(libraryCard.code)
})

test('a record is not changed by the acts that follow it', () => {
  const { record } = walk(libraryCard, open)
  const before = structuredClone(record)

  fold(libraryCard, record, signedAct(libraryCard, 1, 2, { action: 'suspend', changes: { holder: 'B' } }))

  expect(record).toEqual(before)
})
