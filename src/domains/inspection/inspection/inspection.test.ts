import { expect, test } from 'vitest'
import { type AnyEntry, days, decideEntry, plainDate, timeAllowed } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { inspectionsCarriedOut, inspectionsOfThePlan } from './indicators.ts'
import { inspection } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const year = { from: plainDate('2019-12-15'), to: plainDate('2020-12-14') }

const decided = (entry: AnyEntry) => decideEntry(inspection, entry, 1, context)

const begun = (kind: string, on: string) => decided({ on, fill: { kind, subject: 'việc chấp hành quy định về nhãn' } })

test('a department inspects until 30 June 2025 and carries out specialised checks from the next day', () => {
  const kinds = ['thanhTraChuyenNganh', 'kiemTraChuyenNganh']

  const allowed = ['2025-06-30', '2025-07-01'].map((day) => kinds.filter((kind) => begun(kind, day).ok))

  expect(allowed).toEqual([['thanhTraChuyenNganh'], ['kiemTraChuyenNganh']])
})

test('an inspection of the plan counts in the period for which it was foreseen, stopped or not', () => {
  const planned = {
    on: '2019-12-13',
    fill: { kind: 'thanhTraChuyenNganh', subject: 'việc chấp hành quy định về đo lường', scheduledFor: '2020-05-04' },
  }
  const carriedOut = [
    { do: 'decide', on: '2020-04-28' },
    { do: 'announce', on: '2020-05-05' },
  ]
  const stopped = [{ do: 'stop', on: '2020-04-02', fill: { stopCause: 'epidemic' } }]
  const records = [carriedOut, stopped].map((then, index) => {
    const result = decideEntry(inspection, { ...planned, then }, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

  const ofThePlan = countByHand(inspectionsOfThePlan, year, records, () => undefined)
  const done = countByHand(inspectionsCarriedOut, year, records, () => undefined)

  expect([ofThePlan.value, ofThePlan.parts.get('state=stopped')?.value, done.value]).toEqual([2, 1, 1])
})

test('an inspection is not stopped without a cause', () => {
  const result = decided({
    on: '2020-01-02',
    fill: { kind: 'thanhTraHanhChinh', subject: 'việc thực hiện nhiệm vụ' },
    then: [{ do: 'stop', on: '2020-02-03' }],
  })

  expect(result.ok ? [] : result.faults.map((fault) => fault.field)).toEqual(['stopCause'])
})

test('the time limits of the law on inspection end with the inspectorate', () => {
  const { announce } = inspection.actions

  const limits = ['2020-05-04', '2025-06-30', '2025-07-01'].map((day) => timeAllowed(announce, {}, plainDate(day)))

  expect(limits).toEqual([days(15), days(15), undefined])
})
