import { describe, expect, test } from 'vitest'
import type { Domain, Kept } from '../domain.ts'
import type { AnyIndicator, Countable } from '../indicator/index.ts'
import { type AnyPassage, passage, say, topic } from '../passage/index.ts'
import type { AnyRegister } from '../register/index.ts'
import type { Outline } from '../report/index.ts'
import { bookLoan, libraryCard, readerKinds, shareLost } from '../testing/library.ts'
import { cardsTold, libraryDomain, libraryReport, libraryTopics } from '../testing/library-report.ts'
import { checkDeclarations, type Declarations, formatDeclarationErrors } from './index.ts'

const declared: Declarations = {
  domains: [libraryDomain],
  outlines: [libraryReport],
  topics: libraryTopics,
  divisions: { library: 'Thư viện' },
}

const told = (changed: Partial<Declarations>): string =>
  formatDeclarationErrors(checkDeclarations({ ...declared, ...changed }))

const keptBeside = (kept: Kept): Declarations['domains'] => [
  libraryDomain,
  { code: 'annex', title: 'Phụ', registers: [kept] },
]

/** A register that stands beside the library, with nothing else. */
const besideRegister = (register: Partial<AnyRegister>, base: AnyRegister = libraryCard): string =>
  told({
    domains: keptBeside({
      register: { ...base, code: 'other-card', ...register },
      indicators: [],
      passages: [],
      examples: [],
    }),
  })

const cardsIssued = libraryDomain.registers[0]?.indicators[0] as AnyIndicator

const withMore = (more: { indicators?: readonly Countable[]; passages?: readonly AnyPassage[] }): readonly Domain[] => [
  {
    ...libraryDomain,
    registers: libraryDomain.registers.map((kept, index) =>
      index > 0
        ? kept
        : {
            ...kept,
            indicators: [...kept.indicators, ...(more.indicators ?? [])],
            passages: [...kept.passages, ...(more.passages ?? [])],
          },
    ),
  },
]

const besideIndicator = (indicator: Partial<AnyIndicator>): string =>
  told({ domains: withMore({ indicators: [{ ...cardsIssued, code: 'cards.other', splitBy: [], ...indicator }] }) })

const besidePassage = (changed: Partial<AnyPassage>): string =>
  told({ domains: withMore({ passages: [{ ...cardsTold, code: 'library.other', ...changed }] }) })

const besideOutline = (changed: Partial<Outline>): string =>
  told({ outlines: [libraryReport, { ...libraryReport, code: 'other-report', ...changed }] })

test('declarations without a mistake are told nothing', () => {
  expect(told({})).toBe('')
})

test('all mistakes are told together, each with its place and what was meant', () => {
  const text = besideRegister({
    opening: { ...libraryCard.opening, fill: ['nunber'] },
    identity: ['numbre'],
    keptBy: 'libary',
  })

  expect(text).toBe(
    [
      '3 mistakes in the declarations:',
      '  annex › other-card › opening › fill: no field "nunber". Did you mean "number"?',
      '  annex › other-card › identity: no field or day "numbre". Did you mean "number"?',
      '  annex › other-card › keptBy: no division "libary". Did you mean "library"?',
    ].join('\n'),
  )
})

const { suspend, revoke } = libraryCard.actions

describe('a register', () => {
  test.each<[string, Partial<AnyRegister>, string]>([
    ['a code that is taken', { code: 'library-card' }, 'code "library-card" is taken by library › library-card'],
    ['a code in the wrong case', { code: 'OtherCard' }, 'code "OtherCard" is not kebab-case'],
    ['a code that the ledger keeps', { code: 'acts' }, 'code "acts" is reserved'],
    ['a title in small letters', { title: 'thẻ' }, '“thẻ” does not begin with a capital letter'],
    ['a title that is decomposed', { title: 'Thẻ'.normalize('NFD') }, 'is not composed Unicode'],
    ['an empty label', { states: { ...libraryCard.states, revoked: ' ' } }, 'states › revoked: is empty'],
    [
      'a field named after a column of every record',
      { fields: { ...libraryCard.fields, lifeOn: libraryCard.fields.expiresOn } },
      'fields › lifeOn: name "lifeOn" is reserved',
    ],
    [
      'a field named like something every object has',
      { fields: { ...libraryCard.fields, constructor: libraryCard.fields.holder } },
      'name "constructor" is reserved',
    ],
    [
      'a field with the name of a day',
      { fields: { ...libraryCard.fields, issuedOn: libraryCard.fields.expiresOn } },
      'opening › on: name "issuedOn" is taken by fields › issuedOn',
    ],
    [
      'two steps with one day',
      { actions: { ...libraryCard.actions, revoke: { ...revoke, on: 'suspendedOn' } } },
      'actions › revoke › on: name "suspendedOn" is taken by actions › suspend › on',
    ],
    [
      'a field that is not camelCase',
      { fields: { ...libraryCard.fields, paid_on: libraryCard.fields.expiresOn } },
      'name "paid_on" is not camelCase',
    ],
    [
      'a step to nowhere',
      { actions: { ...libraryCard.actions, revoke: { ...revoke, to: 'revokd' } } },
      'actions › revoke › to: no state "revokd". Did you mean "revoked"?',
    ],
    [
      'a step that fills what is not there',
      { actions: { ...libraryCard.actions, revoke: { ...revoke, mayFill: ['holdr'] } } },
      'actions › revoke › fill: no field "holdr". Did you mean "holder"?',
    ],
    [
      'a step that nobody may take',
      { actions: { ...libraryCard.actions, revoke: { ...revoke, by: [] } } },
      'actions › revoke › by: nobody may take this step',
    ],
    [
      'a step that may be taken twice but keeps one day',
      { actions: { ...libraryCard.actions, suspend: { ...suspend, again: undefined as unknown as true } } },
      'actions › suspend: can be taken twice by one record, but keeps one day',
    ],
    [
      'a state out of reach',
      { states: { ...libraryCard.states, dreamt: 'Mơ' } },
      'states › dreamt: can never be reached',
    ],
    [
      'an identity by a day that comes many times',
      { identity: ['suspendedOn'] },
      'identity: day "suspendedOn" may happen many times',
    ],
    [
      'a rule that compares a day with a number',
      { rules: [{ that: ['expiresOn', 'is after', 5], tell: 'Sai' }] },
      'rules › 1: expiresOn is after 5: only two days, or two numbers, can be compared',
    ],
    [
      'a rule on a key that the list lacks',
      { rules: [{ when: ['kind', 'is', 'teachr'], filled: ['holder'], tell: 'Sai' }] },
      'no key of list "reader-kinds" "teachr". Did you mean "teacher"?',
    ],
    ['a basis on no day', { basis: [{ document: 'Luật Thư viện', from: '2020-02-30' }] }, '"2020-02-30" is not a day'],
    [
      'a basis that ends before it begins',
      { basis: [{ document: 'Luật Thư viện', from: '2020-07-01', to: '2019-01-01' }] },
      'ends on 2019-01-01, before it begins on 2020-07-01',
    ],
    [
      'another list under the code of one',
      { fields: { ...libraryCard.fields, kind: { ...libraryCard.fields.kind, list: { ...readerKinds } } } },
      'list code "reader-kinds" is that of another list',
    ],
    [
      'a link out of the ledger',
      { fields: { ...libraryCard.fields, box: { kind: 'link', label: 'Hộp', target: { ...bookLoan, code: 'box' } } } },
      'fields › box: no register of a domain "box"',
    ],
    [
      'a pattern that is none',
      {
        fields: {
          ...libraryCard.fields,
          number: { ...libraryCard.fields.number, matches: { pattern: '(', tell: 'x' } },
        },
      },
      'fields › number › matches: "(" is not a regular expression',
    ],
  ])('%s is a mistake', (_name, changed, expected) => {
    expect(besideRegister(changed)).toContain(expected)
  })

  test('one that needs itself before it can begin is a mistake', () => {
    const fields: Record<string, AnyRegister['fields'][string]> = { ...libraryCard.fields }
    const register: AnyRegister = {
      ...libraryCard,
      code: 'other-card',
      fields,
      opening: { ...libraryCard.opening, fill: ['before'] },
    }
    fields.before = { kind: 'link', label: 'Thẻ trước', target: register }

    const text = told({ domains: keptBeside({ register, indicators: [], passages: [], examples: [] }) })

    expect(text).toContain('opening › fill: a record needs, through links, one that needs this one first')
  })
})

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
