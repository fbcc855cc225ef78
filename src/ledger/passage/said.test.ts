import { expect, test } from 'vitest'
import { type Figure, partOf, partsOf } from '../indicator/index.ts'
import { sampleFigure, textOf } from '../testing/written.ts'
import { cardIndicators, loanIndicators, shareLost } from '../testing/library.ts'
import {
  as,
  bold,
  breakdown,
  enumerated,
  footnote,
  inBrackets,
  italic,
  joined,
  type Mention,
  named,
  nothing,
  say,
  sentence,
  sentences,
  when,
} from './index.ts'

const [issued] = cardIndicators
const [deposits] = cardIndicators.slice(-1)
const cards = sampleFigure(issued, 2) as Figure<typeof issued>
const noCards = sampleFigure(issued, 0) as Figure<typeof issued>
const money = sampleFigure(deposits!, 100)
const mention: Mention = { kind: 'mention', id: 'library-card/7#holder', text: 'Lò Văn An', raw: 'Lò Văn An' }

test('a figure in a sentence leads back to its indicator, part and period', () => {
  expect(say`cấp ${cards} thẻ, ${partOf(cards, 'kind', 'student')} cho học sinh`.runs).toEqual([
    { kind: 'text', text: 'cấp ' },
    { kind: 'figure', id: 'cards.issued@2021', value: 6, as: 'count' },
    { kind: 'text', text: ' thẻ, ' },
    { kind: 'figure', id: 'cards.issued[kind=student]@2021', value: 2, as: 'count' },
    { kind: 'text', text: ' cho học sinh' },
  ])
})

test('a figure reads by the style of its indicator, or as it is told', () => {
  const [asMoney, inWords, share] = [say`${money}`, as(money, 'moneyInWords'), say`${sampleFigure(shareLost, 5)}`]

  expect([asMoney, inWords, share].map(({ runs }) => runs[0])).toMatchObject([
    { as: 'money' },
    { as: 'moneyInWords' },
    { as: 'percent' },
  ])
})

test.each(['cấp 12 thẻ', 'năm 2021', 'cấp ١٢ thẻ'])('the number written by hand in «%s» is refused', (words) => {
  expect(() => say([words] as unknown as TemplateStringsArray)).toThrow('a number is written by hand')
})

test('digits of a name are no number, nor is a square metre', () => {
  expect(textOf(say`theo ${named('TCVN ISO 9001:2015')}, ${mention} thuê mỗi m² một tháng`)).toBe(
    'theo TCVN ISO 9001:2015, Lò Văn An thuê mỗi m² một tháng',
  )
})

test('a number of a record stays a number that leads back to it', () => {
  const fee: Mention = {
    ...mention,
    id: 'book-loan/7#fee',
    text: '50.000',
    raw: 50_000,
    number: { value: 50_000, style: 'money' },
  }

  expect(say`phí ${fee}`.runs[1]).toEqual({ kind: 'figure', id: 'book-loan/7#fee', value: 50_000, as: 'money' })
})

test('words are composed, however they were typed', () => {
  expect(textOf(say(['thẻ bạn đọc'.normalize('NFD')] as unknown as TemplateStringsArray))).toBe('thẻ bạn đọc')
})

test('a clause is said only where its figure is not zero', () => {
  expect(textOf(when(cards, say`cấp ${cards} thẻ`))).toBe('cấp 6 thẻ')
  expect(when(noCards, say`cấp ${noCards} thẻ`)).toBe(nothing)
})

test('clauses are joined by semicolons, begin with a capital and end with one mark', () => {
  expect(textOf(sentence(say`đã mở cửa`, undefined, nothing, false, say`cấp ${cards} thẻ`))).toBe(
    'Đã mở cửa; cấp 6 thẻ.',
  )
  expect(textOf(sentence(say`cụ thể như sau:`))).toBe('Cụ thể như sau:')
  expect(textOf(sentence(say`${cards} thẻ được cấp.`))).toBe('6 thẻ được cấp.')
  expect(sentence(nothing, undefined)).toBe(nothing)
})

test('sentences follow one another with a space; empty ones leave none', () => {
  expect(textOf(sentences(sentence(say`một`), sentence(nothing), sentence(say`hai`)))).toBe('Một. Hai.')
})

test('things are named with a word before the last', () => {
  expect(textOf(enumerated([mention]))).toBe('Lò Văn An')
  expect(textOf(enumerated([mention, named('B'), nothing, named('C')]))).toBe('Lò Văn An, B và C')
  expect(textOf(joined([say`a`, say`b`, say`c`], '; ', '; và '))).toBe('a; b; và c')
})

test('parts are told in the order of the figure, with their unit, without capitals and without zeros', () => {
  const parts = [
    { by: 'kind', key: 'student', label: 'Học sinh', value: 2 },
    { by: 'kind', key: 'teacher', label: 'Giáo viên', value: 0 },
    { by: 'kind', key: 'other', label: 'UBND xã', value: 1 },
    { by: 'kind', key: 'unclassified', label: 'chưa phân loại', value: 3 },
  ]

  expect(textOf(breakdown(partsOf({ ...cards, parts }, 'kind'), 'thẻ'))).toBe(
    '2 thẻ học sinh, 1 thẻ UBND xã, 3 thẻ chưa phân loại',
  )
  expect(textOf(breakdown(partsOf({ ...cards, parts }, 'kind'), '', '; '))).toContain('2 học sinh; 1 UBND xã; ')
})

test('a part that no record has is zero', () => {
  expect(partOf(noCards, 'kind', 'student')).toMatchObject({ value: 0, id: 'cards.issued[kind=student]@2021' })
})

test('brackets and notes around nothing are nothing', () => {
  expect(inBrackets(nothing)).toBe(nothing)
  expect(footnote(when(noCards, say`x`))).toBe(nothing)
  expect(textOf(say`thẻ${inBrackets(say`gồm ${cards}`)}`)).toBe('thẻ (gồm 6)')
})

test('a note holds no notes', () => {
  const note = footnote(say`gồm ${cards}${footnote(say`trong đó`)}`)

  expect(note.runs).toMatchObject([{ kind: 'footnote', runs: [{ kind: 'text', text: 'gồm ' }, { kind: 'figure' }] }])
})

test('bold and italic reach every word and figure, but not the notes', () => {
  const styled = bold(italic(say`cấp ${cards}${footnote(say`gồm`)}`))

  expect(styled.runs).toMatchObject([
    { text: 'cấp ', bold: true, italic: true },
    { value: 6, bold: true, italic: true },
    { kind: 'footnote', runs: [{ text: 'gồm' }] },
  ])
  expect(styled.runs[2]).not.toHaveProperty('bold')
})

test('a quantity and a share know how they are written', () => {
  const [, , , , weight] = loanIndicators

  expect(weight.style).toBe('quantity')
  expect(shareLost).toMatchObject({ style: 'percent', unit: '%', roundedTo: 1 })
})
