import { expect, test } from 'vitest'
import { plainDate } from '../../../ledger/index.ts'
import { cycleOf, proposedValidUntil } from './cycles.ts'

test('a cycle is taken from the law of the day of verification', () => {
  const taximeter = cycleOf('taximeter', '2024-10-15')

  expect(taximeter.months).toBe(18)
  expect(taximeter.fixedBy).toContain('03/2024/TT-BKHCN')
})

test('where no law is known for the kind and day, the usual cycle is assumed and says so', () => {
  expect(cycleOf('taximeter', '2024-10-14')).toEqual({ months: 12 })
  expect(cycleOf('fuelDispenser', '2025-01-02')).toEqual({ months: 12 })
})

test('the proposed last day is the same day of the month in which the cycle ends', () => {
  expect(proposedValidUntil('springScale', plainDate('2025-03-07'))).toBe('2027-03-07')
  expect(proposedValidUntil('platformScale', plainDate('2028-02-29'))).toBe('2029-02-28')
})

test('an instrument that is verified once only gets no last day', () => {
  expect(proposedValidUntil('tapeMeasure', plainDate('2025-03-07'))).toBeUndefined()
})
