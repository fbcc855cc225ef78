import { expect, test } from 'vitest'
import { kindOf, periodKinds, periodOf } from './period-choice.ts'

test('every kind of period is read from the name that it writes', () => {
  for (const [kind] of [['running'], ...periodKinds])
    expect(kindOf(periodOf(kind ?? '', 2021), 2021)).toEqual({ kind, year: 2021 })
})

test('a name that is none of these is the running period', () => {
  expect(kindOf('2021-08-17/2021-09-16', 2026)).toEqual({ kind: 'running', year: 2026 })
})
