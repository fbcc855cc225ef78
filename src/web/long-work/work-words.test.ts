import { expect, test } from 'vitest'
import type { WorkTold } from '../../server/index.ts'
import { percentOf, progressInWords, stateName, writtenSize } from './work-words.ts'

const work: WorkTold = {
  id: '1',
  kind: 'import',
  title: 'Nhập từ tệp',
  state: 'running',
  doing: 'Đang ghi vào sổ',
  done: 2000,
  of: 20_000,
  askedAt: '2026-11-22T03:00:00.000Z',
  beganAt: null,
  endedAt: null,
  isCancelling: false,
  code: null,
  tell: null,
  file: null,
}

test('how far work is stands in words and in per cent, as far as it is known', () => {
  const counting = { ...work, of: null }

  expect([progressInWords(work), percentOf(work)]).toEqual(['Đang ghi vào sổ: 2.000 trên 20.000', 10])
  expect([progressInWords(counting), percentOf(counting)]).toEqual(['Đang ghi vào sổ: 2.000', undefined])
  expect(progressInWords({ ...work, state: 'waiting', doing: null })).toBe('Chờ đến lượt')
  expect(percentOf({ ...work, done: 1, of: 0 })).toBeUndefined()
})

test('work that is to be cancelled is told as stopping until it has stopped', () => {
  expect(stateName({ ...work, isCancelling: true })).toBe('Đang dừng')
  expect(stateName({ ...work, state: 'cancelled' })).toBe('Đã hủy')
})

test('the size of a file is written the Vietnamese way', () => {
  expect([writtenSize(12), writtenSize(50_000), writtenSize(1_300_000)]).toEqual(['1 kB', '49 kB', '1,2 MB'])
})
