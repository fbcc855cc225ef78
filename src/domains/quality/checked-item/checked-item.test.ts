import { expect, test } from 'vitest'
import { decideEntry, plainDate } from '../../../ledger/index.ts'
import { checkedItem } from './register.ts'

const record = (fill: Readonly<Record<string, unknown>>) => {
  const context = { today: plainDate('2026-11-22'), places: [] }
  const result = decideEntry(checkedItem, { on: '2020-05-06', fill: { check: 1, number: 3, ...fill } }, 1, context)
  return result.ok ? [] : result.faults.map((fault) => fault.tell)
}

test.each([
  [{ subject: 'goodsLot' }, 'Lô hàng hóa phải ghi nhóm hàng hóa.'],
  [{ subject: 'instrument', goods: 'petrol' }, 'Phải ghi loại phương tiện đo.'],
  [{ subject: 'goldProduct', failed: 4 }, 'Số lượng không đạt không được lớn hơn số lượng kiểm tra.'],
])('%o is refused', (fill, tell) => {
  expect(record(fill)).toEqual([tell])
})

test('everything that was checked may fail', () => {
  expect(record({ subject: 'goldProduct', failed: 3, fault: 'quantity' })).toEqual([])
})
