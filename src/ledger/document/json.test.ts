import { expect, test } from 'vitest'
import { renderJson } from './json.ts'
import { exampleReport } from './testing/example-report.ts'

test('the tree comes back as it was', () => {
  const { figures: _, ...tree } = JSON.parse(renderJson(exampleReport))

  expect(tree).toEqual(exampleReport)
})

test('what stands beside the document is told under its names, and nothing where nothing does', () => {
  const beside = { notice: undefined, unvouched: [{ division: 'library' }] }

  const { figures: _, unvouched, ...tree } = JSON.parse(renderJson(exampleReport, beside))

  expect(unvouched).toEqual([{ division: 'library' }])
  expect(tree).toEqual(exampleReport)
})

test('every place of a figure is listed with its id, value and words', () => {
  const { figures } = JSON.parse(renderJson(exampleReport))

  expect(figures).toHaveLength(8)
  expect(figures[1]).toEqual({
    name: 'fig_0002',
    id: 'calibration.verified[outcome=failed]@2021-9M',
    value: 7,
    as: 'count',
    text: '07',
  })
})
