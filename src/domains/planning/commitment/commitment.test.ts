import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { technology } from '../../../outlines/index.ts'
import { readEntry, toldOf } from '../../testing/told.ts'
import { commitmentPlans, commitmentResults } from './passages.ts'
import { commitment } from './register.ts'

const promised: AnyEntry = {
  on: '2020-12-10',
  fill: {
    topic: 'technology',
    content: 'điều tra trình độ công nghệ;',
    division: 'technology',
    forFrom: '2021-01-01',
    forTo: '2021-12-31',
  },
}

const reported = (on: string, result: string) => ({ do: 'report', on, fill: { outcome: 'done', result } })

const toldIn = (year: string, entry: AnyEntry) =>
  toldOf(technology, [...commitmentPlans, ...commitmentResults], year, (of) =>
    of.code === 'commitments.progress-technology' ? [] : [readEntry(commitment, entry, 1)],
  )

test('a promise stands in the plan of the period for which it was made, whatever day the report closes on', async () => {
  expect(await toldIn('2020', promised)).toContain('Điều tra trình độ công nghệ.')
})

test('a promise that was reported on before the period is no plan for it', async () => {
  const early: AnyEntry = { ...promised, then: [reported('2020-12-12', 'Đã điều tra')] }

  expect(await toldIn('2020', early)).not.toContain('Điều tra trình độ công nghệ.')
})

test('a promise that was reported on later still stands in the plan of its period', async () => {
  const later: AnyEntry = { ...promised, then: [reported('2021-06-01', 'Đã điều tra')] }

  expect(await toldIn('2020', later)).toContain('Điều tra trình độ công nghệ.')
})

test('a promise for the last months of the next period belongs to a later report', async () => {
  const forTheAutumn: AnyEntry = { ...promised, fill: { ...promised.fill, forFrom: '2021-10-01' } }

  expect(await toldIn('2020', forTheAutumn)).not.toContain('Điều tra trình độ công nghệ.')
})

test('what was done is told as the officer wrote it, with one full stop', async () => {
  const done: AnyEntry = { ...promised, then: [reported('2021-06-01', 'hoàn thành điều tra.')] }

  expect(await toldIn('2021', done)).toContain('Hoàn thành điều tra.')
})

test('work that nobody promised is told, but is no promise that was kept', () => {
  const { values } = readEntry(
    commitment,
    {
      do: 'report',
      on: '2021-06-01',
      fill: { ...promised.fill, outcome: 'done', result: 'Đã điều tra' },
    },
    1,
  )

  expect(values.promised?.raw).toBe(false)
})

test('a commitment that was not met says why', () => {
  const entry = {
    ...promised,
    then: [{ do: 'report', on: '2021-12-01', fill: { outcome: 'notDone', result: 'Không' } }],
  }

  const decided = decideEntry(commitment, entry, 1, { today: plainDate('2026-11-22'), places: [] })

  expect(decided.ok ? [] : decided.faults.map((fault) => fault.tell)).toEqual([
    'Nhiệm vụ chưa thực hiện phải nêu lý do.',
  ])
})
