import { expect, test } from 'vitest'
import { days, decideEntry, plainDate, timeAllowed, workingDays } from '../../../ledger/index.ts'
import { petition } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }

test.each([
  ['khieuNai', days(10), days(30)],
  ['toCao', workingDays(7), days(30)],
  ['kienNghi', undefined, undefined],
])('%s has the time limits of its own law', (kind, toAccept, toHandle) => {
  const { accept, handle } = petition.actions

  const limits = [accept, handle].map((step) => timeAllowed(step, { kind }, plainDate('2021-03-02')))

  expect(limits).toEqual([toAccept, toHandle])
})

test('a petition that does not qualify may be set aside without knowing its kind, but not accepted so', () => {
  const received = { on: '2020-06-02', fill: {} }

  const setAside = decideEntry(petition, { ...received, then: [{ do: 'setAside', on: '2020-06-10' }] }, 1, context)
  const accepted = decideEntry(petition, { ...received, then: [{ do: 'accept', on: '2020-06-10' }] }, 1, context)

  expect(setAside.ok).toBe(true)
  expect(accepted.ok ? [] : accepted.faults.map((fault) => fault.field)).toEqual(['kind'])
})
