import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { initiativesAssessed, initiativesRecognised } from './indicators.ts'
import { initiative } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const year = { from: plainDate('2021-01-01'), to: plainDate('2021-12-31') }

const assessed = (scopeAsked: string, ...then: readonly { do: string; on: string; fill: object }[]) => ({
  on: '2021-02-08',
  fill: { title: 'Phần mềm quản lý', scopeAsked },
  then: [{ do: 'assess', on: '2021-04-12', fill: { round: 3, membersPresent: 9, votesFor: 7 } }, ...then] as const,
})

const recordsOf = (...entries: readonly unknown[]) =>
  entries.map((entry, index) => {
    const result = decideEntry(initiative, entry as AnyEntry, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

test('the provincial council assesses what asks for the whole province or the nation', () => {
  const records = recordsOf(...['facility', 'province', 'nation', 'province'].map((scope) => assessed(scope)))

  const { value, parts } = countByHand(initiativesAssessed, year, records, () => undefined)

  expect(value).toBe(3)
  expect(parts.get('scopeAsked=nation')?.value).toBe(1)
})

test('an initiative counts by the scope that was recognised, not by the one it asked for', () => {
  const recognise = { do: 'recognise', on: '2021-05-17', fill: { scopeRecognised: 'province' } }
  const records = recordsOf(assessed('nation', recognise), assessed('province'))

  const { value, parts } = countByHand(initiativesRecognised, year, records, () => undefined)

  expect(value).toBe(1)
  expect(parts.get('scopeRecognised=province')?.value).toBe(1)
})

test('no more members vote than are present', () => {
  const entry = {
    on: '2021-02-08',
    fill: { title: 'Phần mềm quản lý', scopeAsked: 'province' },
    then: [{ do: 'assess', on: '2021-04-12', fill: { round: 3, membersPresent: 7, votesFor: 8 } }],
  }

  const result = decideEntry(initiative, entry, 1, context)

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Số phiếu đồng ý không được lớn hơn số thành viên hội đồng dự họp.',
  ])
})

test('an initiative cannot be recognised before the council has considered it', () => {
  const entry = {
    on: '2021-02-08',
    fill: { title: 'Phần mềm quản lý', scopeAsked: 'province' },
    then: [{ do: 'recognise', on: '2021-05-17', fill: { scopeRecognised: 'province' } }],
  }

  const result = decideEntry(initiative, entry, 1, context)

  expect(result.ok ? '' : result.faults[0]?.tell).toContain('Có thể làm: Trả lại hồ sơ, Hội đồng xét, đánh giá')
})
