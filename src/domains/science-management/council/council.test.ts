import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { councilPostponements, councilsPostponed } from './indicators.ts'
import { council } from './register.ts'

const setUp = { on: '2021-08-24', fill: { name: 'Hội đồng nghiệm thu', kind: 'acceptance', memberCount: 9 } }
const post = (then: AnyEntry['then']) =>
  decideEntry(council, { ...setUp, ...(then ? { then } : {}) }, 1, { today: plainDate('2022-01-01'), places: [] })
const september = { from: plainDate('2021-08-17'), to: plainDate('2021-09-16') }

test('a council does not count more votes than members who came', () => {
  const result = post([
    { do: 'convene', on: '2021-10-05', fill: { presentCount: 7 } },
    { do: 'conclude', on: '2021-10-05', fill: { recommended: true, votesFor: 8 } },
  ])

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Số phiếu đồng ý không được lớn hơn số thành viên có mặt.',
  ])
})

test('a council concludes nothing before it has met', () => {
  const result = post([{ do: 'conclude', on: '2021-10-05', fill: { recommended: true } }])

  expect(result.ok ? '' : result.faults[0]?.tell).toContain('Có thể làm: Hoãn họp, Họp hội đồng')
})

test('a council put off twice is one council that waits, and two postponements', () => {
  const twice = post([
    { do: 'postpone', on: '2021-09-01', fill: { postponement: 'epidemic' } },
    { do: 'postpone', on: '2021-09-14', fill: { postponement: 'quorum' } },
  ])
  const records = twice.ok ? [twice.record] : []
  const counted = [councilsPostponed, councilPostponements].map(
    (indicator) => countByHand(indicator, september, records, () => undefined).value,
  )

  expect(counted).toEqual([1, 2])
})
