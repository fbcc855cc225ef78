import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { productStock } from './register.ts'

const post = (fill: AnyEntry['fill']) =>
  decideEntry(productStock, { on: '2021-03-01', fill }, 1, { today: plainDate('2021-06-30'), places: [] })

const changeOf = (fill: AnyEntry['fill']) => {
  const result = post({ product: 'gynostemmaTea', quantity: 40, ...fill })
  return result.ok ? result.record.values.change : result.faults.map((fault) => fault.tell)
}

test('what is made or comes back adds to the stock, what leaves takes from it', () => {
  expect(changeOf({ movement: 'made' })).toBe(40)
  expect(changeOf({ movement: 'returned' })).toBe(40)
  expect(changeOf({ movement: 'sold' })).toBe(-40)
  expect(changeOf({ movement: 'spoilt', cause: 'Ẩm mốc' })).toBe(-40)
  expect(changeOf({ movement: 'givenAway' })).toBe(-40)
})

test('what is spoilt says why', () => {
  expect(changeOf({ movement: 'spoilt' })).toEqual(['Sản phẩm hỏng phải ghi nguyên nhân.'])
})

test('a product cannot be sold on the line that makes it', () => {
  expect(changeOf({ movement: 'made', revenue: 900_000 })).toEqual([
    'Dòng sản xuất không ghi người mua, tiền bán hàng, nguyên nhân hỏng, nơi nhận.',
  ])
})
