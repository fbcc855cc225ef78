import { describe, expect, test } from 'vitest'
import type { AnyRegister } from '../register/index.ts'
import { bookLoan, libraryCard, readerKinds } from '../testing/library.ts'
import { besideRegister, keptBeside, told } from '../testing/mistaken-library.ts'

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
