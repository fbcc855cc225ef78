import { expect, test } from 'vitest'
import { plainDate } from '../period/index.ts'
import { signedAct } from '../testing/acts.ts'
import { libraryCard } from '../testing/library.ts'
import { type Act, changesText, hashOf } from './index.ts'

const act = signedAct(libraryCard, 7, 2, { reason: 'lý do', document: 5, changes: { holder: 'A', deposit: 1 } })
const previous = Buffer.from('ab', 'hex')

const others: readonly Partial<Act>[] = [
  { province: 'hoa-binh' },
  { register: 'book-loan' },
  { record: 8 },
  { seq: 3 },
  { kind: 'amended' },
  { action: 'suspend' },
  { recordedAt: '2024-06-30T01:00:00.001Z' },
  { happenedOn: plainDate('2024-06-29') },
  { person: 'Lò Văn Ân' },
  { office: 'director' },
  { reason: null },
  { reason: '' },
  { document: null },
  { changes: { holder: 'A', deposit: 2 } },
]

test.each(others.map((other) => [JSON.stringify(other), other] as const))(
  'another %s is another hash',
  (_name, other) => {
    expect(hashOf({ ...act, ...other }, previous)).not.toEqual(hashOf(act, previous))
  },
)

test('another act before it is another hash', () => {
  expect(hashOf(act, null)).not.toEqual(hashOf(act, previous))
})

test('no two acts read alike, whatever characters stand in them', () => {
  const one = { ...act, person: 'A\u001fspecialist', office: 'x' }
  const other = { ...act, person: 'A', office: 'specialist\u001fx' }

  expect(hashOf(one, null)).not.toEqual(hashOf(other, null))
})

test('equal changes read alike, in whatever order they were given', () => {
  expect(changesText({ b: 1, a: ['x'], c: null })).toBe('{"a":["x"],"b":1,"c":null}')
  expect(changesText({ c: null, a: ['x'], b: 1 })).toBe(changesText({ b: 1, a: ['x'], c: null }))
})
