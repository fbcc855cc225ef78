import { expect, test } from 'vitest'
import { decideEntry, plainDate } from '../../../ledger/index.ts'
import { assignment } from './register.ts'

const context = { today: plainDate('2021-12-31'), places: [] }

const fill = { title: 'Đề án', source: 'workProgramme', part: 'lead', division: 'technology', dueOn: '2021-06-30' }

const timelinessAfter = (...then: readonly { do: string; on: string; fill?: Record<string, unknown> }[]) => {
  const result = decideEntry(assignment, { on: '2021-02-01', fill, then }, 1, context)
  return result.ok ? result.record.values.timeliness : result.faults
}

test('a task handed in on its last day is in time', () => {
  expect(timelinessAfter({ do: 'submit', on: '2021-06-30' })).toBe('inTime')
})

test('a task handed in after its last day is late, unless it was extended before', () => {
  expect(timelinessAfter({ do: 'submit', on: '2021-07-01' })).toBe('late')
  expect(
    timelinessAfter(
      { do: 'extend', on: '2021-06-01', fill: { dueOn: '2021-07-31', reason: 'Chờ ý kiến' } },
      { do: 'submit', on: '2021-07-01' },
    ),
  ).toBe('inTime')
})

test('a task handed in again after comments keeps the day on which it was first handed in', () => {
  expect(
    timelinessAfter(
      { do: 'submit', on: '2021-06-20' },
      { do: 'revise', on: '2021-07-01' },
      { do: 'submit', on: '2021-08-01' },
    ),
  ).toBe('inTime')
})

test('a task that is neither handed in nor done is not yet judged', () => {
  expect(timelinessAfter({ do: 'explain', on: '2021-07-15' })).toBeNull()
})
