import { describe, expect, test } from 'vitest'
import type { AnyIndicator } from '../indicator/index.ts'
import { type AnyPassage, passage, say, topic } from '../passage/index.ts'
import type { Outline } from '../report/index.ts'
import { bookLoan, libraryCard, shareLost } from '../testing/library.ts'
import { cardsTold, libraryReport } from '../testing/library-report.ts'
import {
  besideIndicator,
  besideOutline,
  besidePassage,
  cardsIssued,
  told,
  withMore,
} from '../testing/mistaken-library.ts'

describe('an indicator', () => {
  test.each<[string, Partial<AnyIndicator>, string]>([
    ['a code that is taken', { code: 'cards.issued' }, 'code "cards.issued" is taken by'],
    ['a code of one word', { code: 'cards' }, 'code "cards" is not of the form'],
    [
      'a day that nothing gives',
      { counted: { on: 'isuedOn' } },
      'counted: no field or day "isuedOn". Did you mean "issuedOn"?',
    ],
    [
      'a day that comes many times where one is needed',
      { counted: { standing: ['inForce'], lapsesOn: 'suspendedOn' } },
      'counted › lapsesOn: day "suspendedOn" may happen many times',
    ],
    [
      'a stock between days that come many times',
      { counted: { holding: ['issuedOn', 'restoredOn'] } },
      'counted: day "restoredOn" may happen many times',
    ],
    ['a state that is none', { counted: { during: ['suspendd'] } }, 'no state "suspendd". Did you mean "suspended"?'],
    ['a sum of words', { value: { kind: 'sum', field: 'holder' } }, 'field "holder" is no number to add up'],
    ['a split by words', { splitBy: ['holder'] }, 'splitBy › holder: a field of kind text cannot part a figure'],
    ['a split told twice', { splitBy: ['kind', 'kind'] }, 'split "kind" stands twice'],
    ['an origin outside a period', { splitBy: ['origin'] }, '"origin" parts only what is counted during a period'],
    ['a path over a field that is no link', { splitBy: ['kind.name'] }, 'field "kind" is no link'],
    [
      'a path over two links',
      { register: bookLoan, counted: { on: 'lentOn' }, where: { 'card.kind.name': 'student' } },
      '"card.kind.name" leads over more than one link',
    ],
    [
      'a key that the list lacks',
      { where: { kind: 'studnt' } },
      'no key of list "reader-kinds" "studnt". Did you mean "student"?',
    ],
    ['a register of nobody', { register: { ...libraryCard } }, 'no register of a domain "library-card"'],
  ])('with %s is a mistake', (_name, changed, expected) => {
    expect(besideIndicator(changed)).toContain(expected)
  })

  test('a share of something that no domain collects is a mistake', () => {
    const stranger = { ...shareLost, code: 'loans.other-share', of: { ...shareLost.of, code: 'loans.lots' } }

    expect(told({ domains: withMore({ indicators: [stranger] }) })).toContain(
      'no indicator of a domain "loans.lots". Did you mean "loans.lost"?',
    )
  })
})

describe('a passage', () => {
  const words =
    (tried: string): AnyPassage['write'] =>
    () =>
      say([tried] as unknown as TemplateStringsArray)

  test.each<[string, Partial<AnyPassage>, string]>([
    ['a code that is taken', { code: 'library.loans' }, 'code "library.loans" is taken by'],
    ['a topic that is none', { topic: topic('card', 'Thẻ') }, 'topic: no topic "card". Did you mean "cards"?'],
    [
      'a need of nobody',
      { needs: { issued: { ...cardsIssued, code: 'cards.isued' } } },
      'no indicator of a domain "cards.isued"',
    ],
    ['a number by hand', { write: words('cấp 12 thẻ') }, 'says: a number is written by hand in «cấp 12 thẻ»'],
    ['a gap left open', { write: words('cấp undefined thẻ') }, 'says: writes "undefined"'],
    ['nothing to say', { write: words('') }, 'says: says nothing'],
    [
      'words that throw',
      {
        write: () => {
          throw new Error('no such part')
        },
      },
      'says: no such part',
    ],
    [
      'a number by hand where nothing arose',
      { whenNone: () => say`không có 1 thẻ` },
      'whenNone: a number is written by hand',
    ],
    ['a topic that is told as results only', { tells: 'plans' }, 'no outline tells the plans of topic "cards"'],
  ])('with %s is a mistake', (_name, changed, expected) => {
    expect(besidePassage(changed)).toContain(expected)
  })
})

describe('an outline', () => {
  test.each<[string, Partial<Outline>, string]>([
    [
      'a code that is taken on the same days',
      { code: 'library-report' },
      'its code is that of another outline on the same days',
    ],
    ['too few levels of numbering', { numbering: ['roman'] }, 'has 1 levels, but headings stand on level 2'],
    [
      'a number by hand in a heading',
      { body: [{ kind: 'section', title: 'Năm 2021', body: libraryReport.body }] },
      'outlines › other-report › Năm 2021: a number is written by hand',
    ],
    [
      'a heading with nothing under it',
      { body: [{ kind: 'section', title: 'Trống', body: [] }] },
      'Trống: has nothing under its heading',
    ],
    ['days the wrong way round', { to: '2019-12-31' }, 'ends on 2019-12-31'],
    [
      'a topic of nobody',
      { body: [{ kind: 'topics', topics: [topic('lons', 'Mượn')], tells: 'results' }] },
      'no topic "lons". Did you mean "loans"?',
    ],
  ])('with %s is a mistake', (_name, changed, expected) => {
    expect(besideOutline(changed)).toContain(expected)
  })

  test('one that follows another under the same code is none', () => {
    const first = { ...libraryReport, to: '2020-12-31' }
    const second = { ...libraryReport, from: '2021-01-01' }

    expect(told({ outlines: [first, second] })).toBe('')
  })
})

test('a passage with a typed hand-written number cannot hide behind a figure that is zero', () => {
  const hidden = passage({
    code: 'library.hidden',
    topic: cardsTold.topic,
    needs: { issued: cardsIssued },
    says: ({ issued }) => (issued.value > 3 ? say`nhiều hơn 3 thẻ` : say`ít thẻ`),
  })

  expect(told({ domains: withMore({ passages: [hidden] }) })).toContain('a number is written by hand')
})
