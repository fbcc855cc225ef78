import { expect, test } from 'vitest'
import { brokenRules, type Rule } from './rule.ts'

const rules: readonly Rule[] = [
  { that: ['returnedOn', 'is not before', 'lentOn'], tell: 'order' },
  { when: ['lost', 'is', true], filled: ['fee'], tell: 'fee missing' },
  { when: ['kind', 'is', 'reference'], empty: ['dueOn', 'fee'], tell: 'not lent' },
]

test('a comparison is silent while one of its sides is empty', () => {
  const values = { returnedOn: '2021-03-01', lentOn: null }

  expect(brokenRules(rules, values)).toEqual([])
})

test('a comparison compares days and exact quantities by what they mean', () => {
  const days = brokenRules(rules, { returnedOn: '2021-03-01', lentOn: '2021-03-02' })
  const quantities = brokenRules([{ that: ['left', 'is at most', 'whole'], tell: 'too much' }], {
    left: '9.5',
    whole: 10,
  })

  expect(days).toEqual(['order'])
  expect(quantities).toEqual([])
})

test('what another value demands must be filled, and only then', () => {
  expect(brokenRules(rules, { lost: true, fee: null })).toEqual(['fee missing'])
  expect(brokenRules(rules, { lost: true, fee: 5 })).toEqual([])
  expect(brokenRules(rules, { lost: false, fee: null })).toEqual([])
})

test('what another value forbids must stay empty, and only then', () => {
  expect(brokenRules(rules, { kind: 'reference', dueOn: '2021-03-01' })).toEqual(['not lent'])
  expect(brokenRules(rules, { kind: 'reference', dueOn: null })).toEqual([])
  expect(brokenRules(rules, { kind: 'novel', dueOn: '2021-03-01', fee: 1 })).toEqual([])
})
