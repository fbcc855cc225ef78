import { expect, test } from 'vitest'
import { corpus, entriesOf } from './corpus.ts'
import { mutantsOf } from './mutations.ts'

test('the corpus has at least 400 texts, half of them or more with nothing wrong', () => {
  const entries = corpus()

  const right = entries.filter((entry) => entry.wrong === undefined)

  expect(entries.length).toBeGreaterThanOrEqual(400)
  expect(right.length).toBeGreaterThanOrEqual(entries.length / 2)
  expect(new Set(entries.map((entry) => entry.lines.join('\n'))).size).toBe(entries.length)
})

test('every wrong text says where it is wrong', () => {
  const wrong = corpus().filter((entry) => entry.wrong !== undefined)

  const unmarked = wrong.filter((entry) => !entry.marks.some((mark) => mark.kind === 'wrong'))

  expect(unmarked.map((entry) => entry.place)).toEqual([])
})

test('a mutant differs from the right text, and is the same in every run', () => {
  const right = corpus().filter((entry) => entry.wrong === undefined)

  const mutants = right.flatMap(mutantsOf)
  const again = right.flatMap(mutantsOf)

  expect(mutants.filter(({ entry, lines }) => lines.join('\n') === entry.lines.join('\n'))).toEqual([])
  expect(again).toEqual(mutants)
  expect(mutants.length).toBeGreaterThan(500)
})

test('a list loses an item and keeps its count', () => {
  const [entry] = entriesOf('a.txt', '@ right\nCó {count 03} mô hình:\n- {item cam};\n- {item bưởi};\n- {item ổi}.\n')

  const lost = entry === undefined ? [] : mutantsOf(entry).filter(({ how }) => how.startsWith('item removed'))

  expect(lost.map(({ lines }) => lines.length)).toEqual([3])
  expect(lost[0]?.lines[0]).toBe('Có 03 mô hình:')
})
