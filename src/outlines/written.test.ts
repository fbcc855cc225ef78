import { describe, expect, test } from 'vitest'
import { plainDate } from '../ledger/index.ts'
import {
  checkOutline,
  readOutline,
  type WrittenNode,
  writeOutline,
  type WrittenOutline,
} from '../ledger/report/index.ts'
import { outlines, topics } from './index.ts'

const passages = topics.flatMap((topic) => (['results', 'plans'] as const).map((tells) => ({ topic, tells })))
const declared = { topics, passages }
const of = { code: 'own', province: 'son-la', from: plainDate('2020-01-01'), topics }

const small = (body: readonly WrittenNode[], more: Partial<WrittenOutline> = {}): WrittenOutline => ({
  title: 'Báo cáo năm',
  for: ['year'],
  type: 'BÁO CÁO',
  summary: ['Kết quả {period}'],
  numbering: ['roman', 'arabic'],
  next: 'nextPeriod',
  notes: 'footnotes',
  body,
  ...more,
})
const section = (title: string, ...body: readonly WrittenNode[]): WrittenNode => ({ kind: 'section', title, body })
const results = (...codes: readonly string[]): WrittenNode => ({ kind: 'topics', tells: 'results', topics: codes })
const faults = (written: WrittenOutline) =>
  checkOutline(written, declared).faults.map(({ at, code }) => `${at} ${code}`)

describe('every declared outline', () => {
  test.each(outlines)('can be written and read again: $code', (outline) => {
    const written = writeOutline(outline)

    expect(writeOutline(readOutline(written, of))).toEqual(written)
    expect(checkOutline(written, declared)).toMatchObject({ faults: [], handTyped: [] })
    expect(JSON.parse(JSON.stringify(written))).toEqual(written)
  })
})

describe('a written outline', () => {
  test('tells which topics it leaves out', () => {
    const { leftOut } = checkOutline(small([section('Một', results('advice'))]), declared)

    expect(leftOut).toHaveLength(passages.length - 1)
    expect(leftOut).toContainEqual({ topic: 'advice', title: 'Tham mưu xây dựng văn bản', tells: 'plans' })
  })

  test('tells a topic once in a span, but again in another one', () => {
    const again = { kind: 'section', title: 'Từ đầu năm', span: 'cumulative', body: [results('advice')] } as const

    expect(faults(small([section('Một', results('advice')), again]))).toEqual([])
    expect(faults(small([section('Một', results('advice')), section('Hai', results('quality', 'advice'))]))).toEqual([
      'body.1.body.0.topics.1 outline/topic-twice',
    ])
  })

  test.each([
    ['a topic that is not there', [section('Một', results('weather'))], 'body.0.body.0.topics.0 outline/topic-unknown'],
    ['a heading without anything', [section('Một')], 'body.0 outline/empty'],
    ['a line without topics', [section('Một', results())], 'body.0.body.0 outline/no-topic'],
    ['a typed number in a heading', [section('12 việc', results('advice'))], 'body.0.title outline/number-in-heading'],
    ['a word that is none', [section('Kết quả {month}', results('advice'))], 'body.0.title text/unknown-word'],
    ['a figure', [{ kind: 'words', text: 'Có {calibrations.verified}' }], 'body.0.text outline/figure'],
    [
      'a heading below the last level',
      [section('Một', section('Hai', section('Ba', results('advice'))))],
      'body.0.body.0.body outline/too-deep',
    ],
  ] as const)('refuses %s, with its place', (_, body, fault) => {
    expect(faults(small(body))).toEqual([fault])
  })

  test('may have numbers typed into its sentences: they are told, and marked in the report', () => {
    const { handTyped } = checkOutline(small([{ kind: 'words', text: 'Toàn ngành có 12 đơn vị.' }]), declared)

    expect(handTyped).toEqual([{ at: 14, text: '12', place: 'body.0.text' }])
  })

  test('is an outline of its province from its day, without the topics that are no longer declared', () => {
    const outline = readOutline(small([section('Một', results('advice', 'gone'))]), of)

    expect(outline).toMatchObject({ code: 'own', provinces: ['son-la'], from: '2020-01-01' })
    expect(JSON.stringify(writeOutline(outline).body)).not.toContain('gone')
  })
})
