import { expect, test } from 'vitest'
import { figureId, isRatio } from '../indicator/index.ts'
import { ok, refuse } from '../refusal.ts'
import { cardIndicators, shareLost } from '../testing/library.ts'
import { sampleFigure, textOf } from '../testing/written.ts'
import { checkWithFigures, type Meaning, type Naming, named, sayText, tellHandTyped } from './index.ts'

const [issued] = cardIndicators
const figure = sampleFigure(issued, 2)

const meaning: Meaning = {
  figure: ({ indicator, part }) => {
    if (indicator !== 'cards.issued') return undefined
    return part === undefined
      ? figure
      : { kind: 'part', id: figureId(figure, part), label: part.key, value: 2, style: 'count' }
  },
  word: (word) => (word === 'period' ? named('năm 2021') : undefined),
}

const naming: Naming = {
  indicator: (code) => {
    const found = [issued, shareLost].find((each) => each.code === code)
    return found === undefined ? refuse('indicator/unknown', 'Có: cards.issued.') : ok(found)
  },
  part: (of, written) =>
    !isRatio(of) && written === 'kind=student' ? ok(written) : refuse('part/unknown-key', 'Nhận: kind=student.'),
}

const faults = (text: string) => checkWithFigures(text, naming).faults.map(({ code, text: at }) => [code, at])

test('tokens become figures that lead back, words of the report are said, typed numbers are marked', () => {
  const said = sayText('{period} cấp {cards.issued}, {cards.issued kind=student} cho học sinh; mất 3 {{thẻ}}', meaning)

  expect(said.runs).toEqual([
    { kind: 'text', text: 'năm 2021 cấp ' },
    { kind: 'figure', id: 'cards.issued@2021', value: 6, as: 'count' },
    { kind: 'text', text: ', ' },
    { kind: 'figure', id: 'cards.issued[kind=student]@2021', value: 2, as: 'count' },
    { kind: 'text', text: ' cho học sinh; mất ' },
    { kind: 'text', text: '3', mark: 'handTyped' },
    { kind: 'text', text: ' {thẻ}' },
  ])
})

test('a figure that is not there stays as it was written, and is marked', () => {
  expect(sayText('{cards.lost @next}', meaning).runs).toEqual([
    { kind: 'text', text: '{cards.lost @next}', mark: 'noSuchFigure' },
  ])
})

test('words without numbers and tokens are said as they are', () => {
  const text = 'Hoàn thành nhiệm vụ năm 2021 theo Quyết định số 12/QĐ-UBND'

  expect(sayText(text, meaning).runs).toEqual([{ kind: 'text', text }])
  expect(textOf(sayText('', meaning))).toBe('')
})

test('what cannot be understood is refused with its place, in a sentence that says what is allowed', () => {
  expect(faults('{cards.issued} {cards.issued kind=student @next} {period} {{ok}}')).toEqual([])
  expect(faults('{cards.lost}')).toEqual([['indicator/unknown', '{cards.lost}']])
  expect(faults('a {cards.issued kind=pupil}')).toEqual([['part/unknown-key', '{cards.issued kind=pupil}']])
  expect(faults('{cards.issued @ever}')).toEqual([['text/unknown-span', '{cards.issued @ever}']])
  expect(faults('{loans.share-lost kind=student}')).toEqual([['text/ratio', '{loans.share-lost kind=student}']])
  expect(faults('{month} { {x y}')).toEqual([
    ['text/unknown-word', '{month}'],
    ['text/brace', '{'],
    ['text/unreadable', '{x y}'],
  ])
  const [span] = checkWithFigures('{cards.issued @ever}', naming).faults
  expect(span).toMatchObject({
    at: 0,
    tell: 'Không có khoảng số liệu “@ever”; dùng được: reported (kỳ báo cáo), cumulative (lũy kế từ đầu năm), next (kỳ tới).',
  })
})

test('typed numbers are told in one sentence, each once', () => {
  const { handTyped } = checkWithFigures('12 thẻ, 12 lượt, 5% của {cards.issued}', naming)

  expect(handTyped.map(({ at }) => at)).toEqual([0, 8, 17])
  expect(tellHandTyped(handTyped)).toBe(
    'Số gõ tay: “12”, “5%”; hãy chèn số liệu bằng cách tìm chỉ tiêu, hoặc nêu nguồn của số.',
  )
  expect(tellHandTyped([])).toBeUndefined()
})

const none = sampleFigure(issued, 1)
const counted = (values: Readonly<Record<string, number>>): Meaning => ({
  ...meaning,
  figure: ({ part }) => ({
    kind: 'part',
    id: figureId(none, part ?? { by: 'kind', key: 'all' }),
    label: '',
    value: values[part?.key ?? 'all'] ?? 0,
    style: 'count',
  }),
})
const clause =
  'Cấp {cards.issued} thẻ{ifAny}, trong đó {cards.issued kind=student} cho học sinh, {cards.issued kind=adult} cho người lớn{end}.'

test('a clause is told where one of its figures is not zero, and left out where all are', () => {
  const told = (values: Readonly<Record<string, number>>) => textOf(sayText(clause, counted(values)))

  expect(told({ all: 6, adult: 6 })).toBe('Cấp 6 thẻ, trong đó 0 cho học sinh, 6 cho người lớn.')
  expect(told({ all: 6 })).toBe('Cấp 6 thẻ.')
  expect(textOf(sayText('Cấp thẻ {ifAny}{cards.issued kind=student} lần{end} đúng hạn', counted({})))).toBe(
    'Cấp thẻ đúng hạn',
  )
  expect(textOf(sayText('{ifAny}{cards.issued} thẻ{end}', counted({})))).toBe('')
})

test('a figure that is not there does not let its clause be left out', () => {
  expect(textOf(sayText('a{ifAny}, {cards.lost}{end}', meaning))).toBe('a, {cards.lost}')
})

test('a clause that does not end in its line, or holds no figure, or another clause, is refused in its place', () => {
  expect(faults('Cấp thẻ{ifAny}, {cards.issued kind=student} cho học sinh{end}.')).toEqual([])
  expect(faults('{ifAny}, {cards.issued}\n{end}')).toEqual([
    ['text/clause', '{ifAny}'],
    ['text/clause', '{end}'],
  ])
  expect(faults('{ifAny} không có gì{end}')).toEqual([['text/clause-without-figure', '{ifAny}']])
  expect(faults('{ifAny} a {ifAny} {cards.issued} {end}')).toEqual([['text/clause', '{ifAny}']])
})
