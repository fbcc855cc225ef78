import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { technologyClassesPlanned } from './indicators.ts'
import { trainingClass } from './register.ts'

const lastQuarter = { from: plainDate('2021-09-17'), to: plainDate('2021-12-16') }

const recordOf = (id: number, entry: AnyEntry) => {
  const result = decideEntry(trainingClass, entry, id, { today: plainDate('2021-12-31'), places: [] })
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join())
  return result.record
}

const planned = (then: AnyEntry['then'] = []): AnyEntry => ({
  on: '2021-07-01',
  fill: { title: 'Đổi mới sáng tạo', form: 'trainingClass', topic: 'innovation', plannedFor: '2021-09-10' },
  then,
})

const countIn = (...entries: readonly AnyEntry[]): number =>
  countByHand(
    technologyClassesPlanned,
    lastQuarter,
    entries.map((entry, index) => recordOf(index + 1, entry)),
    () => undefined,
  ).value

test('a class that is put off counts for the period in which it is to be held', () => {
  expect(countIn(planned())).toBe(0)
  expect(countIn(planned([{ do: 'postpone', on: '2021-09-01', fill: { plannedFor: '2021-10-12' } }]))).toBe(1)
})

test('a class that is not held after all is planned no more', () => {
  const postponed = { do: 'postpone', on: '2021-09-01', fill: { plannedFor: '2021-10-12' } }
  const cancelled = { do: 'cancel', on: '2021-10-01', fill: { cancellation: 'Dịch Covid-19' } }

  expect(countIn(planned([postponed, cancelled]))).toBe(0)
})

test('a class of a district cannot be entered once there are no districts', () => {
  const entry = { do: 'hold', on: '2025-07-01', fill: { ...planned().fill, level: 'district' } }

  const result = decideEntry(trainingClass, entry, 1, { today: plainDate('2025-12-31'), places: [] })

  expect(result.ok ? [] : result.faults.map((fault) => fault.field)).toEqual(['level'])
})
