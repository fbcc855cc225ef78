import { expect, test } from 'vitest'
import { decideEntry, plainDate } from '../../../ledger/index.ts'
import { procedureDossier } from './register.ts'

const context = { today: plainDate('2021-12-31'), places: [] }

type Step = { readonly do: string; readonly on: string; readonly fill?: Readonly<Record<string, unknown>> }

const dossierAfter = (limit: number, limitUnit: string, ...steps: readonly Step[]) => {
  const result = decideEntry(
    procedureDossier,
    {
      on: '2021-04-26',
      fill: { code: 'H52-210426-0001', procedure: 1, channel: 'counter' },
      then: [{ do: 'accept', on: '2021-04-26', fill: { limit, limitUnit } }, ...steps],
    },
    1,
    context,
  )
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
  return result.record.values
}

const asked = { do: 'pause', on: '2021-04-28', fill: { missing: 'Bản vẽ' } }

test('a result is due after so many working days, holidays and their substitutes left out', () => {
  expect(dossierAfter(5, 'workingDays').dueOn).toBe('2021-05-05')
})

test('a limit in days of the calendar that ends on a day off runs to the next working day', () => {
  expect(dossierAfter(5, 'days').dueOn).toBe('2021-05-04')
})

test('the clock stands while the applicant completes the dossier', () => {
  expect(dossierAfter(5, 'workingDays', asked).dueOn).toBeNull()
  expect(dossierAfter(5, 'workingDays', asked, { do: 'resume', on: '2021-05-10' }).dueOn).toBe('2021-05-13')
})

test('before it is accepted a dossier is not due', () => {
  const result = decideEntry(
    procedureDossier,
    { on: '2021-04-26', fill: { code: 'H52-210426-0002', procedure: 1, channel: 'online' } },
    1,
    context,
  )

  expect(result.ok && result.record.values.dueOn).toBeNull()
})

test.each([
  ['2021-05-04', 'early'],
  ['2021-05-05', 'onTime'],
  ['2021-05-06', 'late'],
])('a result of %s is %s', (finishedOn, timeliness) => {
  expect(dossierAfter(5, 'workingDays', { do: 'finish', on: finishedOn }).timeliness).toBe(timeliness)
})

test('an apology that names a new day does not make a late result timely', () => {
  const values = dossierAfter(
    5,
    'workingDays',
    { do: 'apologise', on: '2021-05-05', fill: { newDueOn: '2021-05-14', reason: 'Chờ ý kiến' } },
    { do: 'finish', on: '2021-05-12' },
  )

  expect(values).toMatchObject({ dueOn: '2021-05-05', timeliness: 'late' })
})
