import { expect, test } from 'vitest'
import { type AnyEntry, days, decideEntry, plainDate, timeAllowed, workingDays } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { finesImposed, qualityFines, qualityUnitsSanctioned, unitsSanctioned } from './indicators.ts'
import { qualitySanctions } from './passages.ts'
import { sanction } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const year = { from: plainDate('2020-01-01'), to: plainDate('2020-12-31') }

const sanctioned = (premises: number, fill: Readonly<Record<string, unknown>>): AnyEntry => ({
  do: 'decide',
  on: '2020-05-25',
  fill: { premises, field: 'metrology', violation: 'Sử dụng cân quá hạn kiểm định', ...fill },
})

const faultsOf = (fill: Readonly<Record<string, unknown>>) => {
  const result = decideEntry(sanction, sanctioned(1, fill), 1, context)
  return result.ok ? [] : result.faults.map((fault) => fault.tell)
}

test('a unit fined twice is one unit, and both fines are added up', () => {
  const records = [
    sanctioned(1, { form: 'fine', fine: 1_000_000 }),
    sanctioned(1, { form: 'fine', fine: 500_000 }),
    sanctioned(2, { form: 'warning' }),
  ].map((entry, index) => {
    const result = decideEntry(sanction, entry, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

  const units = countByHand(unitsSanctioned, year, records, () => undefined)
  const fines = countByHand(finesImposed, year, records, () => undefined)

  expect([units.value, fines.value]).toEqual([2, 1_500_000])
})

test('a fine has an amount, a warning has none', () => {
  expect(faultsOf({ form: 'fine' })).toEqual(['Phạt tiền thì phải ghi số tiền phạt.'])
  expect(faultsOf({ form: 'warning', fine: 0 })).toEqual(['Số tiền phạt phải lớn hơn 0; cảnh cáo thì để trống.'])
  expect(faultsOf({ form: 'warning' })).toEqual([])
})

test('a decision is due in seven days, from 2022 in seven working days', () => {
  const { decide } = sanction.actions

  const limits = ['2021-12-31', '2022-01-01'].map((day) => timeAllowed(decide, {}, plainDate(day)))

  expect(limits).toEqual([days(7), workingDays(7)])
})

test('the sum is told in digits and in words', () => {
  const figures = {
    units: { ...sampleFigure(qualityUnitsSanctioned, 0), value: 3, entries: [] },
    fines: { ...sampleFigure(qualityFines, 0), value: 3_000_000 },
  }

  const told = qualitySanctions.write(figures, {} as Parameters<typeof qualitySanctions.write>[1])

  expect(textOf(told)).toBe('Xử phạt vi phạm hành chính đối với 3 đơn vị, tổng số tiền phạt là 3000000 (3000000).')
  expect('runs' in told ? told.runs.flatMap((run) => (run.kind === 'figure' ? [run.as] : [])) : []).toEqual([
    'count',
    'money',
    'moneyInWords',
  ])
})
