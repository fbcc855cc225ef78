import { expect, test } from 'vitest'
import { decideEntry, plainDate } from '../../../ledger/index.ts'
import { taskAllocation } from './register.ts'

test('no more is paid than was planned, and no more is settled than was paid', () => {
  const post = (paid: number, settled: number) => {
    const result = decideEntry(
      taskAllocation,
      {
        on: '2021-01-20',
        fill: { task: 7, year: '2021', source: 'local', planned: 100_000_000 },
        then: [
          { do: 'pay', on: '2021-03-15', fill: { paid } },
          { do: 'settle', on: '2022-01-10', fill: { settled } },
        ],
      },
      1,
      { today: plainDate('2022-06-30'), places: [] },
    )
    return result.ok ? [] : result.faults.map((fault) => fault.tell)
  }

  expect(post(120_000_000, 0)).toEqual(['Kinh phí cấp không được vượt dự toán giao.'])
  expect(post(90_000_000, 95_000_000)).toEqual(['Kinh phí quyết toán không được vượt kinh phí đã cấp.'])
  expect(post(90_000_000, 90_000_000)).toEqual([])
})
