import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { checksDone, premisesChecked, premisesSurveyed } from './indicators.ts'
import { qualityCheck } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const year = { from: plainDate('2020-01-01'), to: plainDate('2020-12-31') }

const recordsOf = (...entries: readonly AnyEntry[]) =>
  entries.map((entry, index) => {
    const result = decideEntry(qualityCheck, entry, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

const visit = (premises: number, purpose: string, on: string): AnyEntry => ({ on, fill: { premises, purpose } })

test('premises visited again are counted once, every visit is a visit', () => {
  const records = recordsOf(
    visit(1, 'stateCheck', '2020-03-02'),
    visit(1, 'recheck', '2020-04-02'),
    visit(2, 'interAgencyCheck', '2020-04-02'),
  )

  const premises = countByHand(premisesChecked, year, records, () => undefined)
  const visits = countByHand(checksDone, year, records, () => undefined)

  expect([premises.value, visits.value]).toEqual([2, 3])
})

test('a survey of goods is no state check', () => {
  const records = recordsOf(visit(1, 'survey', '2020-03-02'), visit(2, 'stateCheck', '2020-03-02'))

  const surveyed = countByHand(premisesSurveyed, year, records, () => undefined)
  const checked = countByHand(premisesChecked, year, records, () => undefined)

  expect([surveyed.records, checked.records]).toEqual([[1], [2]])
})

test('a conclusion that finds a violation says which', () => {
  const result = decideEntry(
    qualityCheck,
    {
      ...visit(1, 'stateCheck', '2020-03-02'),
      then: [{ do: 'conclude', on: '2020-03-02', fill: { conclusion: 'violating' } }],
    },
    1,
    context,
  )

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Kết luận có vi phạm thì phải ghi hành vi vi phạm chính.',
  ])
})
