import { expect, test } from 'vitest'
import { cellAfter } from './cell-keys.ts'

const size = { rows: 100, columns: 5, page: 20 }
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  cellAfter({ key, ctrlKey }, { row, column }, size)

test('arrows go one cell on, from the heading to the last row, and no further', () => {
  expect(press('ArrowDown', -1, 2)).toEqual({ row: 0, column: 2 })
  expect(press('ArrowDown', 99, 2)).toEqual({ row: 99, column: 2 })
  expect(press('ArrowUp', 0, 2)).toEqual({ row: -1, column: 2 })
  expect(press('ArrowLeft', 3, 0)).toEqual({ row: 3, column: 0 })
  expect(press('ArrowRight', 3, 4)).toEqual({ row: 3, column: 4 })
})

test('pages go by what is seen, and stop at the first and the last row', () => {
  expect(press('PageDown', 90, 1)).toEqual({ row: 99, column: 1 })
  expect(press('PageUp', 10, 1)).toEqual({ row: 0, column: 1 })
})

test('Home and End go along a row, with Ctrl to the corners', () => {
  expect(press('End', 7, 1)).toEqual({ row: 7, column: 4 })
  expect(press('Home', 7, 1, true)).toEqual({ row: 0, column: 0 })
  expect(press('End', 7, 1, true)).toEqual({ row: 99, column: 4 })
})

test('another key is not of the table', () => {
  expect(press('a', 1, 1)).toBe(undefined)
})
