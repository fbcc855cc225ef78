import { expect, test } from 'vitest'
import { days, plainDate, workingDays } from '../period/index.ts'
import { timeAllowed } from './time-allowed.ts'

const dated = {
  within: [
    { from: '2021-02-01', to: '2025-12-31', when: ['kind', 'is', 'new'], limit: days(25) },
    { from: '2021-02-01', when: ['kind', 'is', 'amendment'], limit: workingDays(10) },
  ],
} as const

test('a plain time limit holds on every day and for every record', () => {
  expect(timeAllowed({ within: days(30) }, {}, plainDate('1999-01-01'))).toEqual(days(30))
})

test('a step without a time limit allows any time', () => {
  expect(timeAllowed({}, {}, plainDate('2021-03-01'))).toBeUndefined()
})

test.each([
  ['2021-01-31', 'new', undefined],
  ['2021-02-01', 'new', days(25)],
  ['2025-12-31', 'new', days(25)],
  ['2026-01-01', 'new', undefined],
  ['2026-01-01', 'amendment', workingDays(10)],
  ['2022-01-01', 'reissue', undefined],
])('on %s a record of kind %s has the limit of that day and kind', (since, kind, limit) => {
  expect(timeAllowed(dated, { kind }, plainDate(since))).toEqual(limit)
})
