import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { radiationFacility } from '../radiation-facility/register.ts'
import { checksWithShortcomings, districtsChecked, facilitiesChecked, mendingOverdue } from './indicators.ts'
import { checksMade } from './passages.ts'
import { radiationCheck } from './register.ts'

const place = (code: string) => ({ code, name: code, level: 'district' as const })
const context = { today: plainDate('2026-11-22'), places: [place('a'), place('b')] }
const year = { from: plainDate('2021-01-01'), to: plainDate('2021-12-31') }

const facilities = ['a', 'a', 'b'].map((district, index) => {
  const fill = { name: `Cơ sở ${index}`, sector: 'medical', district }
  const result = decideEntry(radiationFacility, { on: '2019-01-02', fill }, index + 1, context)
  if (!result.ok) throw new Error('refused')
  return result.record
})

const recordsOf = (...entries: readonly AnyEntry[]) =>
  entries.map((entry, index) => {
    const result = decideEntry(radiationCheck, entry, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

const checked = (facility: number, more: object = {}): AnyEntry => ({
  do: 'check',
  on: '2021-05-12',
  fill: { facility, reason: 'planned', ...more },
})

test('a facility checked twice is one facility, and its district one district', () => {
  const records = recordsOf(checked(1), checked(1), checked(2), checked(3))

  const values = [facilitiesChecked, districtsChecked].map(
    (of) => countByHand(of, year, records, (_, id) => facilities[id - 1]).value,
  )

  expect(values).toEqual([3, 2])
})

test('a shortcoming is told with the day by which it is to be mended, and is overdue after it', () => {
  const shortcoming = { conclusion: 'shortcomings', findings: 'Chưa kiểm định' }
  const refused = decideEntry(radiationCheck, checked(1, shortcoming), 1, context)
  const open = checked(1, { ...shortcoming, mendBy: '2021-06-15' })
  const records = recordsOf(open, { ...open, then: [{ do: 'mend', on: '2021-06-20' }] })

  const { records: overdue } = countByHand(mendingOverdue, year, records, () => facilities[0])

  expect(refused.ok).toBe(false)
  expect(overdue).toEqual([1])
})

test('where no district is known the sentence names none', () => {
  const figures = {
    facilities: { ...sampleFigure(facilitiesChecked, 2), parts: [] },
    districts: sampleFigure(districtsChecked, 0),
    shortcomings: sampleFigure(checksWithShortcomings, 0),
  }

  const said = checksMade.write(figures, {} as Parameters<typeof checksMade.write>[1])

  expect(textOf(said)).toBe('Kiểm tra việc bảo đảm an toàn bức xạ và hạt nhân tại 6 cơ sở.')
})
