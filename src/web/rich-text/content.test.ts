import { describe, expect, test } from 'vitest'
import { contentOf, textOf } from './content.ts'

describe('a text with figures in the editor', () => {
  test('figures and words of the report stand as pieces between words, and are written back as they were', () => {
    const written = 'Kiểm định {calibrations.verified outcome=failed @cumulative} phương tiện trong {period}'

    const content = contentOf(written)

    expect(content.content?.[0]?.content).toEqual([
      { type: 'text', text: 'Kiểm định ' },
      { type: 'figure', attrs: { token: '{calibrations.verified outcome=failed @cumulative}' } },
      { type: 'text', text: ' phương tiện trong ' },
      { type: 'figure', attrs: { token: '{period}' } },
    ])
    expect(textOf(content)).toBe(written)
  })

  test('a line is a paragraph, also an empty one', () => {
    const written = 'Một\n\nHai'

    const content = contentOf(written)

    expect(content.content).toHaveLength(3)
    expect(textOf(content)).toBe(written)
  })

  test('a brace that stands for itself is one in the editor, and doubled in the text', () => {
    const content = contentOf('tập {{a; b}}')

    expect(content.content?.[0]?.content).toEqual([{ type: 'text', text: 'tập {a; b}' }])
    expect(textOf(content)).toBe('tập {{a; b}}')
  })

  test('letters that an input method composed of several are written as one', () => {
    const content = contentOf('Đo lường'.normalize('NFD'))

    expect(textOf(content)).toBe('Đo lường'.normalize('NFC'))
  })
})
