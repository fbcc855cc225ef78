import { expect, test } from 'vitest'
import { decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { mendingsOverdue, tasksChecked } from './indicators.ts'
import { progressCheck } from './register.ts'

const context = { today: plainDate('2022-01-01'), places: [] }
const check = (id: number, on: string, fill: Readonly<Record<string, unknown>> = {}) =>
  decideEntry(progressCheck, { do: 'check', on, fill: { task: 7, ...fill } }, id, context)
const records = (...results: ReturnType<typeof check>[]) => results.flatMap((each) => (each.ok ? [each.record] : []))
const until = (to: string) => ({ from: plainDate('2021-01-01'), to: plainDate(to) })

test('a task that is checked twice is one task checked', () => {
  const twice = records(check(1, '2021-03-01'), check(2, '2021-09-01'))

  expect(countByHand(tasksChecked, until('2021-12-31'), twice, () => undefined).value).toBe(1)
})

test('what a check found is overdue after the day by which it had to be mended', () => {
  const open = records(check(1, '2021-03-01', { mendBy: '2021-05-31' }))
  const overdueOn = (to: string) => countByHand(mendingsOverdue, until(to), open, () => undefined).value

  expect([overdueOn('2021-05-31'), overdueOn('2021-06-01')]).toEqual([0, 1])
})

test('a check that confirms no volume states no value of it', () => {
  const result = check(1, '2021-03-01', { withVolume: false, confirmedVolume: 5_000_000 })

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Không xác định khối lượng thì không ghi giá trị khối lượng xác nhận.',
  ])
})
