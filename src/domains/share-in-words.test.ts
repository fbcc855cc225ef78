import { expect, test } from 'vitest'
import { sampleFigure, textOf } from '../ledger/testing/written.ts'
import { loanIndicators } from '../ledger/testing/library.ts'
import { shareInWords } from './share-in-words.ts'

const figure = (value: number) => ({ ...sampleFigure(loanIndicators[0], 0), value })

test.each([
  [10, 10, 'các'],
  [9, 10, 'hầu hết các'],
  [6, 10, 'phần lớn các'],
  [5, 10, ''],
  [0, 0, ''],
])('%i of %i is said as «%s»', (part, whole, words) => {
  const said = shareInWords(figure(part), figure(whole))

  expect(textOf(said)).toBe(words)
})
