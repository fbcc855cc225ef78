import { expect, test } from 'vitest'
import { type AnyEntry, type AnyIndicator, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { sampleFigure, textOf, writeSample } from '../../../ledger/testing/written.ts'
import {
  commentsGiven,
  councilsAttended,
  investmentPoliciesCommented,
  opinionsOverdue,
  technologiesReviewed,
} from './indicators.ts'
import { opinionsGiven } from './passages.ts'
import { technologyOpinion } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const year = { from: plainDate('2021-01-01'), to: plainDate('2021-12-31') }

const recordsOf = (...entries: readonly AnyEntry[]) =>
  entries.map((entry, index) => {
    const result = decideEntry(technologyOpinion, entry, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

const count = (indicator: AnyIndicator, records: ReturnType<typeof recordsOf>) =>
  countByHand(indicator, year, records, () => undefined).value

const asked = (kind: string, dueOn?: string) => ({
  on: '2021-03-01',
  fill: { kind, project: 'Nhà máy', ...(dueOn === undefined ? {} : { dueOn }) },
})

test('an appraisal and an opinion on technology are one number, an opinion on the investment policy another', () => {
  const records = recordsOf(
    ...['technologyAppraisal', 'technologyOpinion', 'investmentPolicy'].map((kind) => ({
      ...asked(kind),
      then: [{ do: 'answer', on: '2021-03-10' }],
    })),
    asked('technologyOpinion'),
  )

  expect([count(technologiesReviewed, records), count(investmentPoliciesCommented, records)]).toEqual([2, 1])
})

test('a council says its field', () => {
  const result = decideEntry(technologyOpinion, asked('council'), 1, context)

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Việc tham gia hội đồng thẩm định phải ghi lĩnh vực của hội đồng.',
  ])
})

test('what is not answered by its day is overdue, and what was answered then is in time', () => {
  const [open, early, late] = recordsOf(
    asked('comment', '2021-03-15'),
    { ...asked('comment', '2021-03-15'), then: [{ do: 'answer', on: '2021-03-15' }] },
    { ...asked('comment', '2021-03-15'), then: [{ do: 'answer', on: '2021-03-16' }] },
  )

  expect(countByHand(opinionsOverdue, year, [open!, early!, late!], () => undefined).records).toEqual([1])
  expect([early, late].map((record) => record?.values.timeliness)).toEqual(['inTime', 'late'])
})

test('a sentence on opinions alone does not speak of appraisal', () => {
  const zero = { councils: councilsAttended, policies: investmentPoliciesCommented, comments: commentsGiven }
  const figures = Object.fromEntries(Object.entries(zero).map(([name, of]) => [name, sampleFigure(of, 0)]))
  const technologies = { ...sampleFigure(technologiesReviewed, 2), parts: [] }

  const said = opinionsGiven.write({ ...figures, technologies }, {} as Parameters<typeof opinionsGiven.write>[1])

  expect(textOf(said)).toBe('Cho ý kiến về công nghệ đối với 6 dự án đầu tư.')
  expect(textOf(writeSample(opinionsGiven, 1))).toContain('Thẩm định, cho ý kiến về công nghệ')
})
