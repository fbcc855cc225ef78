import { expect, test } from 'vitest'
import type { Mention } from '../ledger/index.ts'
import { textOf } from '../ledger/testing/written.ts'
import { namedOnce } from './named-once.ts'

const mention = (text: string): Mention => ({
  kind: 'mention',
  id: 'x/1#product',
  text,
  raw: text === '' ? null : text,
})

test('what many records share is named once, in the words of a sentence', () => {
  const said = namedOnce([mention('Giò chả'), mention('Bún'), mention(''), mention('Giò chả'), mention('Gạch')], {
    last: ' và ',
  })

  expect(textOf(said)).toBe('giò chả, bún và gạch')
})

test('nothing is named where there are too many different things for a sentence', () => {
  const said = namedOnce([mention('Giò chả'), mention('Bún'), mention('Gạch')], { most: 2 })

  expect(textOf(said)).toBe('')
})
