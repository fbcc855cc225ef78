import { describe, expect, test } from 'vitest'
import type { Block, Run } from '../document/index.ts'
import type { Figure } from '../indicator/index.ts'
import { breakdown, footnote, passage, say, sentence } from '../passage/index.ts'
import { administrativeReports, monthPeriod, yearPeriod } from '../period/index.ts'
import { cardIndicators, libraryPlaces } from '../testing/library.ts'
import { cardsTold, cardsTopic, libraryReport, loansPlanned, loansTold } from '../testing/library-report.ts'
import { sampleFigure } from '../testing/written.ts'
import type { Books } from './books.ts'
import { compose } from './compose.ts'
import { type Outline, outline, part, results, section } from './outline.ts'
import type { Province } from './province.ts'

const province: Province = {
  code: 'son-la',
  name: 'Sơn La',
  department: {
    superior: 'UBND TỈNH SƠN LA',
    issuer: 'THƯ VIỆN TỈNH',
    name: 'Thư viện tỉnh',
    reportSymbol: 'BC-TV',
    seat: 'Sơn La',
    signedAs: ['GIÁM ĐỐC'],
    recipients: ['Lưu: VT'],
    leadingZero: true,
  },
  regime: administrativeReports,
  places: libraryPlaces,
}

/** Books in which every part of a figure is worth so many for a span, and nothing where the span is not told. */
const toyBooks = (worth: Readonly<Record<string, number>>) => {
  const asked: { readonly period: string; readonly codes: readonly string[] }[] = []
  const books: Books = {
    figures: (_province, span, of) => {
      asked.push({ period: span.period, codes: of.map((each) => each.code) })
      const figures = of.map(
        (each): Figure => ({
          ...sampleFigure(each, worth[`${each.code}@${span.period}`] ?? worth[span.period] ?? 0),
          window: span.window,
          period: span.period,
        }),
      )
      return Promise.resolve(new Map(figures.map((figure) => [figure.indicator.code, figure])))
    },
    records: (_province, _span, of) =>
      Promise.resolve(
        ['Truyện Kiều', 'Dế Mèn'].map((title, index) => ({
          register: of.register.code,
          id: index + 1,
          version: 1,
          label: title,
          values: { title: { raw: title, text: title } },
        })),
      ),
  }
  return { books, asked }
}

const passages = [cardsTold, loansTold, loansPlanned]
const january = monthPeriod(2021, 1)

const composed = async (worth: Readonly<Record<string, number>>, changed: Partial<Outline> = {}) => {
  const { books, asked } = toyBooks(worth)
  const composition = await compose({
    outline: { ...libraryReport, ...changed },
    passages,
    province,
    period: monthPeriod(2021, 9),
    books,
  })
  return { ...composition, asked, lines: composition.document.body.map(lineOf) }
}

const textOfRun = (run: Run): string => {
  if (run.kind === 'text') return run.text
  return run.kind === 'figure' ? `${run.value}` : `[${run.runs.map(textOfRun).join('')}]`
}

const lineOf = (block: Block): string => {
  if (block.kind === 'table')
    return block.rows.map((row) => row.map((cell) => cell.map(textOfRun).join('')).join('|')).join('/')
  if (block.kind === 'paragraph') return `${block.marker ?? ''}${block.runs.map(textOfRun).join('')}`
  return `${block.label} ${block.title}`
}

test('a report tells of each span what its sections ask for', async () => {
  const { lines } = await composed({ '2021-09': 1, '2021-9M': 2, '2021-L3M': 3, 'loans.lost@2021-09': 0 })

  expect(lines).toEqual([
    'Thư viện Sơn La báo cáo tháng 9 năm 2021 như sau:',
    'I. Kết quả tháng 9 năm 2021',
    '1. Thẻ bạn đọc',
    'Cấp 3 thẻ[Gồm 1 phần student, 1 phần teacher, 1 phần other.].',
    '2. Mượn sách',
    'Trong tháng 9 năm 2021 cho mượn 3 lượt; 1 lượt tiểu thuyết.',
    'II. Lũy kế 9 tháng đầu năm 2021',
    '1. Thẻ bạn đọc',
    'Cấp 6 thẻ[Gồm 2 phần student, 2 phần teacher, 2 phần other.].',
    '2. Mượn sách',
    'Trong 9 tháng đầu năm 2021 cho mượn 6 lượt; 2 lượt tiểu thuyết; mất 6.',
    '-Truyện Kiều;',
    '-Dế Mèn;',
    'III. Nhiệm vụ 3 tháng cuối năm 2021',
    'Thu về 9 quyển trong 3 tháng cuối năm 2021.',
  ])
})

test('sections with nothing to tell vanish and the numbers close up, but a section that is always told says so', async () => {
  const { lines } = await composed({ 'cards.issued@2021-9M': 0, 'loans.lent@2021-9M': 1 })

  expect(lines).toEqual([
    'Thư viện Sơn La báo cáo tháng 9 năm 2021 như sau:',
    'I. Kết quả tháng 9 năm 2021',
    '1. Mượn sách',
    'Không có sách nào được mượn trong tháng 9 năm 2021.',
    'II. Lũy kế 9 tháng đầu năm 2021',
    '1. Thẻ bạn đọc',
    'Trong kỳ không phát sinh nội dung thuộc lĩnh vực này.',
    '2. Mượn sách',
    'Trong 9 tháng đầu năm 2021 cho mượn 3 lượt; 1 lượt tiểu thuyết.',
  ])
})

test('a span is asked for once, with every indicator once', async () => {
  const { asked, figures } = await composed({})

  expect(asked.map(({ period }) => period)).toHaveLength(new Set(asked.map(({ period }) => period)).size)
  for (const { codes } of asked) expect(codes).toHaveLength(new Set(codes).size)
  expect(figures).toHaveLength(asked.flatMap(({ codes }) => codes).length)
})

test('in January the month and the year so far are one period, and each figure is asked for and kept once', async () => {
  const { books, asked } = toyBooks({ '2021-01': 1 })

  const { figures, document } = await compose({ outline: libraryReport, passages, province, period: january, books })

  expect(asked.map(({ period }) => period)).toEqual(['2021-01', '2021-L11M'])
  const kept = figures.map(({ span, figure }) => `${figure.indicator.code}@${span.period}`)
  expect(kept).toHaveLength(new Set(kept).size)
  expect(document.body.map(lineOf).filter((line) => line.startsWith('Cấp'))).toHaveLength(2)
})

test('figures know the span for which they stand', async () => {
  const { document } = await composed({ '2021-09': 1, '2021-9M': 2 })
  const ids = document.body
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    .flatMap((run) => (run.kind === 'figure' ? [run.id] : []))

  expect(ids).toEqual(
    expect.arrayContaining(['cards.issued@2021-09', 'cards.issued@2021-9M', 'loans.lent[genre=novel]@2021-9M']),
  )
})

test('a passage is told only on the days of its wording', async () => {
  const { books } = toyBooks({ '2021-01': 1 })
  const until2020 = { ...cardsTold, to: '2020-12-31' }
  const told = async (each: typeof cardsTold) =>
    (await compose({ outline: libraryReport, passages: [each], province, period: january, books })).document.body.map(
      lineOf,
    )

  expect((await told(cardsTold)).join()).toContain('Cấp 3 thẻ')
  expect((await told(until2020)).join()).not.toContain('Cấp')
})

test('a draft leaves its number open and is dated to the month of its last day', async () => {
  const { document } = await composed({})

  expect(document).not.toHaveProperty('number')
  expect(document.date).toEqual({ year: 2021, month: 9 })
  expect(document.summary).toEqual(['Hoạt động thư viện tháng 9 năm 2021'])
  expect(document.letterhead).toEqual({ superior: 'UBND TỈNH SƠN LA', issuer: 'THƯ VIỆN TỈNH' })
})

test('books that do not give a figure are a fault that names the passage', async () => {
  const books: Books = { figures: () => Promise.resolve(new Map()), records: () => Promise.resolve([]) }

  await expect(compose({ outline: libraryReport, passages, province, period: january, books })).rejects.toThrow(
    'passage library.cards needs cards.issued, which the books do not give',
  )
})

test('every part counts its headings anew', async () => {
  const { books } = toyBooks({ '2021': 1 })
  const inParts = outline({
    ...libraryReport,
    for: ['year'],
    body: [
      part('Phần thứ nhất', (about) => say`Kết quả ${about.period}`, [section('Thẻ', [results(cardsTopic)])]),
      part('Phần thứ hai', 'Kết quả khác', [section('Thẻ', [results(cardsTopic)])]),
    ],
  })

  const { document } = await compose({ outline: inParts, passages, province, period: yearPeriod(2021), books })

  expect(document.body.filter((block) => block.kind !== 'paragraph').map(lineOf)).toEqual([
    'Phần thứ nhất Kết quả năm 2021',
    'I. Thẻ',
    'Phần thứ hai Kết quả khác',
    'I. Thẻ',
  ])
})

test('a note at the foot of the page begins with a capital and ends with a full stop', async () => {
  const [issued] = cardIndicators
  const { books } = toyBooks({ '2021-01': 1 })
  const told = passage({
    code: 'library.noted',
    topic: cardsTopic,
    needs: { issued },
    says: (figures) => sentence(say`cấp ${figures.issued} thẻ${footnote(say`gồm ${figures.issued} thẻ mới`)}`),
  })

  const { document } = await compose({
    outline: { ...libraryReport, body: [results(cardsTopic)] },
    passages: [told],
    province,
    period: january,
    books,
  })

  expect(document.body.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))).toContainEqual(
    expect.objectContaining({
      kind: 'footnote',
      runs: [
        { kind: 'text', text: 'Gồm ' },
        expect.objectContaining({ kind: 'figure' }),
        { kind: 'text', text: ' thẻ mới' },
        { kind: 'text', text: '.' },
      ],
    }),
  )
})

describe('notes in brackets', () => {
  const [issued] = cardIndicators

  const bracketed = async (says: Parameters<typeof passage<{ issued: typeof issued }>>[0]['says']) => {
    const { books } = toyBooks({ '2021-01': 1 })
    const told = passage({ code: 'library.noted', topic: cardsTopic, needs: { issued }, says })
    const { document } = await compose({
      outline: { ...libraryReport, notes: 'brackets', body: [results(cardsTopic)] },
      passages: [told],
      province,
      period: january,
      books,
    })
    return document.body.map(lineOf)
  }

  test('stand where they are called, without the full stop of their own', async () => {
    expect(
      await bracketed(({ issued }) =>
        sentence(say`cấp ${issued} thẻ${footnote(sentence(say`gồm ${issued} thẻ mới`))}`),
      ),
    ).toEqual(['Cấp 3 thẻ (Gồm 3 thẻ mới).'])
  })

  test('stand before the mark that closes their clause', async () => {
    expect(await bracketed(({ issued }) => say`${sentence(say`cấp ${issued} thẻ`)}${footnote(say`mới`)}`)).toEqual([
      'Cấp 3 thẻ (mới).',
    ])
    expect(await bracketed(({ issued }) => say`cấp ${issued} thẻ; ${footnote(say`mới`)} xong`)).toEqual([
      'cấp 3 thẻ (mới); xong',
    ])
  })

  test('keep the marks between their own words', async () => {
    expect(
      await bracketed(({ issued }) => say`thẻ${footnote(say`đợt đầu; ${issued} thẻ; đợt sau. ${issued} thẻ;`)}.`),
    ).toEqual(['thẻ (đợt đầu; 3 thẻ; đợt sau. 3 thẻ).'])
  })

  test('stand in tables too', async () => {
    const columns = [{ title: 'Thẻ', align: 'left', share: 1 }] as const

    expect(
      await bracketed(({ issued }) => [{ kind: 'table', columns, rows: [[say`${issued}${footnote(say`mới`)}`]] }]),
    ).toEqual(['3 (mới)'])
  })

  test('are passed over where there is nothing to note', async () => {
    expect(await bracketed(({ issued }) => sentence(say`cấp ${issued} thẻ${footnote(breakdown([]))}`))).toEqual([
      'Cấp 3 thẻ.',
    ])
  })
})

test('a listed figure brings its records only where it is not zero', async () => {
  const { lines } = await composed({ '2021-09': 1, 'loans.lost@2021-09': 0 })

  expect(lines).not.toContain('-Truyện Kiều;')
})
