import { expect, test } from 'vitest'
import { decideEntry, type LedgerRecord, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { handoversInPreparation, resultsHandedOver, unitsReceiving } from './indicators.ts'
import { resultHandover } from './register.ts'

const context = { today: plainDate('2022-01-01'), places: [] }
const year = { from: plainDate('2021-01-01'), to: plainDate('2021-12-31') }

const handed = (id: number, result: string, unit: string): LedgerRecord => {
  const decided = decideEntry(resultHandover, { do: 'handOver', on: '2021-05-04', fill: { result, unit } }, id, context)
  if (!decided.ok) throw new Error('a handover was refused')
  return decided.record
}

test('a result handed to several units counts once, and a unit that receives several results counts once', () => {
  const records = [handed(1, 'Quy trình', 'Sở A'), handed(2, 'Quy trình', 'Huyện B'), handed(3, 'Giống', 'Huyện B')]

  const values = [resultsHandedOver, unitsReceiving].map(
    (indicator) => countByHand(indicator, year, records, () => undefined).value,
  )

  expect(values).toEqual([2, 2])
})

test('a handover names its unit, a proposal need not know it yet', () => {
  const proposed = decideEntry(resultHandover, { on: '2021-03-01', fill: { result: 'Quy trình' } }, 1, context)
  const nameless = decideEntry(
    resultHandover,
    { do: 'handOver', on: '2021-05-04', fill: { result: 'Quy trình' } },
    1,
    context,
  )

  expect(proposed.ok && countByHand(handoversInPreparation, year, [proposed.record], () => undefined).value).toBe(1)
  expect(nameless.ok ? [] : nameless.faults.map((fault) => fault.field)).toEqual(['unit'])
})
