import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choice, list, type PlainDate, plainDate, register, text } from '../index.ts'
import {
  departmentOfficeFor,
  departmentRights,
  maySee,
  type Office,
  officeFor,
  type Reader,
  type RecordDeed,
  rightsOf,
  roleCodes,
  rowsFor,
} from './index.ts'

const since: PlainDate = plainDate('2020-01-01')

const office = (role: Office['role'], division: string | null = null, province: string | null = 'son-la'): Office => ({
  role,
  division,
  province,
  from: since,
  to: null,
})

const holding = (...offices: readonly Office[]): Reader => ({ person: 'p1', name: 'Người thứ nhất', offices })

const divisions = list({
  code: 'toy-divisions',
  title: 'Phòng',
  entries: { lending: 'Phòng mượn', buying: 'Phòng mua' },
})

const loan = register({
  code: 'toy-loan',
  title: 'Phiếu mượn',
  keptBy: 'lending',
  fields: {
    title: text('Tên sách'),
    borrower: text('Người mượn', { personal: true }),
    price: text('Giá'),
    division: choice('Phòng theo dõi', divisions),
  },
  shownAs: 'title',
  rights: { division: 'division', fields: { price: { director: 'ownProvince' } } },
  lifecycle: {
    states: { lent: 'Đang mượn', back: 'Đã trả' },
    opening: { label: 'Cho mượn', to: 'lent', on: 'lentOn', fill: ['title'], by: ['specialist'] },
    actions: {
      giveBack: { label: 'Trả', from: 'lent', to: 'back', on: 'backOn', by: ['divisionHead', 'director'] },
    },
  },
})

const rowOf = (division: string | null) => ({ values: { division } })

describe('rights in a register', () => {
  test('a step is for the roles that the register names, and an officer of a division is bound to its rows', () => {
    const at = { register: loan, province: 'son-la', row: rowOf(null) }

    const specialist = (division: string) => officeFor(holding(office('specialist', division)), 'open', at)

    expect(specialist('lending')).toBeDefined()
    expect(specialist('buying')).toBeUndefined()
    expect(officeFor(holding(office('director')), { act: 'giveBack' }, at)).toBeDefined()
    expect(officeFor(holding(office('director')), 'open', at)).toBeUndefined()
    expect(officeFor(holding(office('director')), { act: 'burn' }, at)).toBeUndefined()
  })

  test('a row that names another division is that division’s too', () => {
    const head = holding(office('divisionHead', 'buying'))

    const mayGiveBack = (division: string | null) =>
      officeFor(head, { act: 'giveBack' }, { register: loan, province: 'son-la', row: rowOf(division) }) !== undefined

    expect([mayGiveBack('buying'), mayGiveBack('lending'), mayGiveBack(null)]).toEqual([true, false, false])
    expect(rowsFor(head, { act: 'giveBack' }, { register: loan, province: 'son-la' })).toEqual({
      field: 'division',
      divisions: ['buying'],
    })
  })

  test('names of persons are for those who do the work, and a declared field is for whom the register names', () => {
    const sees = (who: Office, field: string) => maySee(holding(who), field, { register: loan, province: 'son-la' })

    expect(sees(office('reader'), 'borrower')).toBe(false)
    expect(sees(office('officeCompiler'), 'borrower')).toBe(false)
    expect(sees(office('specialist', 'lending'), 'borrower')).toBe(true)
    expect(sees(office('inspector'), 'price')).toBe(false)
    expect(sees(office('director'), 'price')).toBe(true)
    expect(sees(office('reader'), 'title')).toBe(true)
  })

  test('an administrator keeps people and reads no record', () => {
    const administrator = holding(office('administrator', null, null))

    expect(rowsFor(administrator, 'read', { register: loan, province: 'son-la' })).toBe('none')
    expect(departmentOfficeFor(administrator, 'report', { province: 'son-la' })).toBeUndefined()
    expect(departmentOfficeFor(administrator, 'administer', { province: 'son-la' })).toBeDefined()
  })

  test('what concerns all provinces asks for an office above the provinces', () => {
    const [ofOne, ofAll] = ['son-la', null].map((province) => holding(office('administrator', null, province)))

    expect(ofOne && departmentOfficeFor(ofOne, 'administer', { province: null })).toBeUndefined()
    expect(ofAll && departmentOfficeFor(ofAll, 'administer', { province: null })).toBeDefined()
  })

  test('the rows of a list are exactly those that the same right allows one by one', () => {
    const offices = fc.array(
      fc.record({
        role: fc.constantFrom(...roleCodes),
        division: fc.constantFrom('lending', 'buying', null),
        province: fc.constantFrom('son-la', 'cao-bang', null),
        from: fc.constant(since),
        to: fc.constant(null),
      }),
      { maxLength: 3 },
    )
    const deeds = fc.constantFrom<RecordDeed>('read', 'count', 'open', 'amend', 'correct', 'void', { act: 'giveBack' })
    fc.assert(
      fc.property(offices, deeds, fc.constantFrom('lending', 'buying', null), (held, deed, division) => {
        const [reader, province] = [holding(...held), 'son-la']

        const rows = rowsFor(reader, deed, { register: loan, province })
        const allowed = officeFor(reader, deed, { register: loan, province, row: rowOf(division) })

        const listed = rows === 'all' || (rows !== 'none' && division !== null && rows.divisions.includes(division))
        expect(listed).toBe(allowed !== undefined)
      }),
    )
  })

  test('an office of another province allows nothing at all, whatever the deed', () => {
    const deeds: readonly RecordDeed[] = ['read', 'count', 'open', 'amend', 'correct', 'void', { act: 'giveBack' }]
    for (const role of roleCodes) {
      const stranger = holding(office(role, 'lending', 'cao-bang'))

      expect(deeds.map((deed) => officeFor(stranger, deed, { register: loan, province: 'son-la' }))).toEqual(
        deeds.map(() => undefined),
      )
      expect(
        (Object.keys(departmentRights) as (keyof typeof departmentRights)[]).map((deed) =>
          departmentOfficeFor(stranger, deed, { province: 'son-la' }),
        ),
      ).toEqual(Object.keys(departmentRights).map(() => undefined))
    }
  })

  test('whoever may take some step of a register also amends, corrects and voids its records', () => {
    const { amend, correct, void: voided } = rightsOf(loan)

    expect(amend).toEqual({ specialist: 'ownDivision', divisionHead: 'ownDivision', director: 'ownProvince' })
    expect([correct, voided]).toEqual([amend, amend])
  })
})
