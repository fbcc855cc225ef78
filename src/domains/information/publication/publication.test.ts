import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { portalArticles, reformArticles, reformViews } from './indicators.ts'
import { publication } from './register.ts'

const year = { from: plainDate('2019-12-15'), to: plainDate('2020-12-14') }

const article = (topic: string, then: AnyEntry['then'] = []): AnyEntry => ({
  do: 'publish',
  on: '2020-03-02',
  fill: { channel: 'departmentPortal', form: 'article', topic, title: 'Tin' },
  then,
})

const recordOf = (entry: AnyEntry, id: number) => {
  const result = decideEntry(publication, entry, id, { today: plainDate('2021-01-31'), places: [] })
  if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join())
  return result.record
}

const viewedTwice = article('administrativeReform', [
  { do: 'countViews', on: '2020-06-30', fill: { views: 15 } },
  { do: 'countViews', on: '2020-12-10', fill: { views: 40 } },
])

test('news on reform is told apart from news on science, so that neither counts twice', () => {
  const records = [recordOf(article('science'), 1), recordOf(article('administrativeReform'), 2)]

  const [science, reform] = [portalArticles, reformArticles].map((each) =>
    countByHand(each, year, records, () => undefined),
  )

  expect(science?.records).toEqual([1])
  expect(reform?.records).toEqual([2])
})

test('views counted again replace what was counted before', () => {
  const views = countByHand(reformViews, year, [recordOf(viewedTwice, 1)], () => undefined)

  expect(views.value).toBe(40)
})
