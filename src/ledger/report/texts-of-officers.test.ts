import { describe, expect, test } from 'vitest'
import type { Block, Run } from '../document/index.ts'
import { count, type Figure, indicator } from '../indicator/index.ts'
import { listed, paragraph, passage, say, sentence, topic, withoutEnd } from '../passage/index.ts'
import { administrativeReports, monthPeriod } from '../period/index.ts'
import { calledBy, date, register, text } from '../register/index.ts'
import { cardIndicators, libraryIndicators, shareLost } from '../testing/library.ts'
import { sampleFigure } from '../testing/written.ts'
import type { Books } from './books.ts'
import { compose } from './compose.ts'
import { outline, results, section } from './outline.ts'
import type { Wording } from './wording.ts'

const note = register({
  code: 'note',
  title: 'Ghi chép',
  keptBy: 'library',
  fields: { content: text('Nội dung', { narrative: true }), heldTo: date('Đến ngày') },
  shownAs: calledBy`Ghi chép ${'content'}`,
  lifecycle: {
    states: { noted: 'Đã ghi' },
    opening: { label: 'Ghi', to: 'noted', on: 'notedOn', fill: ['content'], by: ['specialist'] },
    actions: {},
  },
})
const [issued] = cardIndicators
const noted = indicator(note, {
  code: 'notes.noted',
  title: 'Số ghi chép',
  unit: 'ghi chép',
  value: count,
  counted: { on: 'notedOn' },
})

const notes = topic('notes', 'Ghi chép')
const notesTold = passage({
  code: 'library.notes',
  topic: notes,
  needs: { noted: listed(noted) },
  says: (figures) => figures.noted.entries.map((entry) => paragraph(sentence(withoutEnd(entry.content)))),
})
const cards = topic('cards', 'Thẻ')
const cardsTold = passage({
  code: 'library.cards',
  topic: cards,
  needs: { issued },
  says: (figures) => sentence(say`cấp ${figures.issued} thẻ`),
  whenNone: () => say`Không cấp thẻ nào.`,
})

const report = outline({
  code: 'notes-report',
  title: 'Báo cáo',
  for: ['month'],
  from: '2020-01-01',
  summary: () => [],
  numbering: ['roman'],
  notes: 'footnotes',
  body: [
    section('Trong tháng', [results(cards, notes)]),
    section('Từ đầu năm', [results(cards)], { span: 'cumulative' }),
  ],
})

const province = {
  code: 'son-la',
  name: 'Sơn La',
  department: {
    superior: '',
    issuer: '',
    name: '',
    reportSymbol: '',
    seat: '',
    signedAs: [],
    recipients: [],
    leadingZero: true,
  },
  regime: administrativeReports,
  places: [],
}

const composed = async (
  texts: readonly string[],
  { wordings = [], each = 2 }: { readonly wordings?: readonly Wording[]; readonly each?: number } = {},
) => {
  const asked: string[] = []
  const books: Books = {
    figures: (_province, span, of) => {
      asked.push(...of.map(({ code }) => `${code}@${span.period}`))
      const figures = of.map(
        (one): Figure => ({ ...sampleFigure(one, each), window: span.window, period: span.period }),
      )
      return Promise.resolve(new Map(figures.map((figure) => [figure.indicator.code, figure])))
    },
    records: (_province, _span, of) =>
      Promise.resolve(
        texts.map((content, at) => ({
          register: of.register.code,
          id: at + 1,
          version: 1,
          label: content,
          values: { content: { raw: content, text: content } },
        })),
      ),
  }
  const { document, figures } = await compose({
    outline: report,
    passages: [cardsTold, notesTold],
    indicators: [...libraryIndicators, shareLost],
    wordings,
    province,
    period: monthPeriod(2021, 9),
    books,
  })
  return { lines: document.body.map(lineOf), runs: document.body.flatMap(runsOf), asked, figures }
}

const runsOf = (block: Block): readonly Run[] => (block.kind === 'paragraph' ? block.runs : [])
const textOfRun = (run: Run): string => {
  if (run.kind === 'figure') return `<${run.id}=${run.value}>`
  return run.kind === 'text' ? run.text : ''
}
const lineOf = (block: Block): string =>
  block.kind === 'paragraph'
    ? `${block.marker ?? ''}${block.runs.map(textOfRun).join('')}`
    : `${'title' in block ? block.title : ''}`

describe('what officers wrote', () => {
  test('tells figures of the span of its section, of a part and of another span, computed with the others', async () => {
    const { lines, figures } = await composed([
      'Đã cho mượn {loans.lent} lượt ({loans.lent genre=novel} tiểu thuyết), từ đầu năm {loans.lent @cumulative} lượt.',
    ])

    expect(lines[2]).toBe(
      'Đã cho mượn <loans.lent@2021-09=6> lượt (<loans.lent[genre=novel]@2021-09=2> tiểu thuyết), từ đầu năm <loans.lent@2021-9M=6> lượt.',
    )
    expect(figures.map(({ figure, span }) => `${figure.indicator.code}@${span.period}`)).toEqual(
      expect.arrayContaining(['loans.lent@2021-09', 'loans.lent@2021-9M', 'notes.noted@2021-09']),
    )
  })

  test('asks for no figure twice, and for none where it names none', async () => {
    const [plain, naming] = [
      await composed(['Không có số liệu']),
      await composed(['{cards.issued} thẻ', '{cards.issued @next} thẻ', '{cards.issued} thẻ']),
    ]

    expect(plain.asked).toEqual(['cards.issued@2021-09', 'notes.noted@2021-09', 'cards.issued@2021-9M'])
    expect(naming.asked).toEqual([...plain.asked, 'cards.issued@2021-10'])
  })

  test('keeps its typed numbers as they are, each marked; what is no figure is not marked', async () => {
    const { runs, lines } = await composed(['Tập huấn 12 lớp theo Kế hoạch số 15/KH-TV năm 2021.'])

    expect(runs.filter((run) => run.kind === 'text' && run.mark === 'handTyped')).toEqual([
      { kind: 'text', text: '12', mark: 'handTyped', source: 'note/1#content' },
    ])
    expect(lines[2]).toBe('Tập huấn 12 lớp theo Kế hoạch số 15/KH-TV năm 2021.')
  })

  test('leads back to the record in which it was written, its words and its figures', async () => {
    const { runs } = await composed(['Cấp {cards.issued} thẻ.', 'Không có gì khác.'])

    const sources = runs.flatMap((run) => (run.kind === 'footnote' || run.source === undefined ? [] : [run.source]))
    expect(new Set(sources)).toEqual(new Set(['note/1#content', 'note/2#content']))
    expect(runs.find((run) => run.kind === 'figure' && run.source === 'note/1#content')).toBeDefined()
  })

  test('does not stop the report where it names what is not there', async () => {
    const { runs } = await composed(['Có {cards.gone} thẻ, {cards.issued colour=red}, {cards.issued @ever}'])

    expect(runs.flatMap((run) => (run.kind === 'text' && run.mark === 'noSuchFigure' ? [run.text] : []))).toEqual([
      '{cards.gone}',
      '{cards.issued colour=red}',
      '{cards.issued @ever}',
    ])
  })
})

describe('a wording of the province', () => {
  const wording = {
    passage: 'library.cards',
    text: 'Trong {period}, tỉnh {province} cấp {cards.issued} thẻ, {loans.lent} lượt mượn.\n\n- {cards.issued kind=student} thẻ học sinh;\n- mất {loans.share-lost}.',
  }

  test('is told in the place of its passage, in each span, a paragraph a line', async () => {
    const { lines } = await composed([], { wordings: [wording] })

    expect(lines).toEqual([
      'Trong tháng',
      'Trong tháng 9 năm 2021, tỉnh Sơn La cấp <cards.issued@2021-09=6> thẻ, <loans.lent@2021-09=6> lượt mượn.',
      '-<cards.issued[kind=student]@2021-09=2> thẻ học sinh;',
      '-mất <loans.share-lost@2021-09=6>.',
      'Từ đầu năm',
      expect.stringContaining('Trong 9 tháng đầu năm 2021, tỉnh Sơn La cấp <cards.issued@2021-9M=6> thẻ'),
      expect.anything(),
      expect.anything(),
    ])
  })

  test('is not told where all its figures are zero: then what it says for nothing, or else what its passage says', async () => {
    const withNothing = { ...wording, whenNone: 'Trong {period} không cấp thẻ.' }

    const [own, common] = [
      await composed([], { wordings: [withNothing], each: 0 }),
      await composed([], { wordings: [wording], each: 0 }),
    ]

    expect(own.lines[1]).toBe('Trong tháng 9 năm 2021 không cấp thẻ.')
    expect(common.lines[1]).toBe('Không cấp thẻ nào.')
  })
})
