import { describe, expect, test } from 'vitest'
import { byDay, filterOf } from './history-filter.ts'

describe('the history that an address asks for', () => {
  test('holds what the address names and nothing else', () => {
    const search = { person: 'demo-1', register: 'calibration', record: '12', from: '', province: 'son-la' }

    const filter = filterOf(search)

    expect(filter).toEqual({ person: 'demo-1', register: 'calibration', record: '12' })
  })

  test('asks for a record only within its register', () => {
    const search = { record: '12', kind: 'voided' }

    const filter = filterOf(search)

    expect(filter).toEqual({ kind: 'voided' })
  })

  test('is told day by day in its own order', () => {
    const acts = ['2021-03-02 b', '2021-03-02 a', '2021-03-01 c']

    const days = byDay(acts, (act) => act.slice(0, 10))

    expect(days).toEqual([
      { day: '2021-03-02', done: ['2021-03-02 b', '2021-03-02 a'] },
      { day: '2021-03-01', done: ['2021-03-01 c'] },
    ])
  })
})
