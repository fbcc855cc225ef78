import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, type Figure, plainDate } from '../../../ledger/index.ts'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { samplesTested } from './indicators.ts'
import { testing } from './passages.ts'
import { laboratoryTest } from './register.ts'

const tested = (value: number, purposes: Readonly<Record<string, number>>): Figure => ({
  ...sampleFigure(samplesTested, 0),
  value,
  parts: Object.entries(purposes).map(([key, each]) => ({ by: 'purpose', key, label: `Mục đích ${key}`, value: each })),
})

const written = (figure: Figure) => textOf(testing.write({ tested: figure }, {} as Parameters<typeof testing.write>[1]))

test('where every sample serves the state, no part is told beside the whole', () => {
  expect(written(tested(12, { stateManagement: 12 }))).toBe(
    'Thử nghiệm 12 mẫu sản phẩm, hàng hóa các loại phục vụ công tác quản lý nhà nước.',
  )
})

test('where samples serve several purposes, each is told with its number', () => {
  expect(written(tested(12, { stateManagement: 7, customer: 5 }))).toBe(
    'Thử nghiệm 12 mẫu sản phẩm, hàng hóa các loại, trong đó 7 mẫu mục đích stateManagement, 5 mẫu mục đích customer.',
  )
})

test('a result is not promised for a day before the sample came', () => {
  const sample: AnyEntry = {
    on: '2021-03-10',
    fill: { sampleCode: 'M-1', sample: 'Gạch', product: 'other', purpose: 'customer', dueOn: '2021-03-09' },
  }

  const result = decideEntry(laboratoryTest, sample, 1, { today: plainDate('2021-06-30'), places: [] })

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Ngày hẹn trả kết quả không được trước ngày nhận.',
  ])
})
