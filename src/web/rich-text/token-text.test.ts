import { describe, expect, test } from 'vitest'
import { findToken, readTokens, writeTokens } from './token-text.ts'

describe('text with figures', () => {
  test('figures, parts and spans are read between words, and written back as they were', () => {
    const written = 'Kiểm định {calibrations.verified} phương tiện, {calibrations.verified outcome=failed @cumulative} không đạt'

    const runs = readTokens(written)

    expect(runs).toEqual([
      { kind: 'text', text: 'Kiểm định ' },
      { kind: 'figure', token: { indicator: 'calibrations.verified' } },
      { kind: 'text', text: ' phương tiện, ' },
      {
        kind: 'figure',
        token: { indicator: 'calibrations.verified', part: { by: 'outcome', key: 'failed' }, span: 'cumulative' },
      },
      { kind: 'text', text: ' không đạt' },
    ])
    expect(writeTokens(runs)).toBe(written)
  })

  test('a doubled brace is one that means itself, and is written doubled again', () => {
    const runs = readTokens('tập {{a; b}} và {không phải số liệu}')

    expect(runs).toEqual([{ kind: 'text', text: 'tập {a; b} và {không phải số liệu}' }])
    expect(writeTokens(runs)).toBe('tập {{a; b}} và {{không phải số liệu}}')
  })

  test('a part of two splits is one part', () => {
    expect(findToken('calibrations.verified kind+outcome=taximeter+failed')).toEqual({
      indicator: 'calibrations.verified',
      part: { by: 'kind+outcome', key: 'taximeter+failed' },
    })
  })
})
