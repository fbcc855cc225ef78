import { beforeAll, expect, test } from 'vitest'
import {
  choice,
  list,
  type Office,
  officeFor,
  plainDate,
  type Reader,
  register,
  rowsFor,
  text,
} from '../../ledger/index.ts'
import { operator, post } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { actsOfProvince } from './acts-of-province.ts'
import { seenActs } from './seen-acts.ts'

const divisions = list({
  code: 'toy-divisions',
  title: 'Phòng',
  entries: { lending: 'Phòng mượn', buying: 'Phòng mua' },
})

// Who is of a division reads the rows of that division and no others.
const loan = register({
  code: 'toy-loan',
  title: 'Phiếu mượn',
  keptBy: 'office',
  fields: {
    title: text('Tên sách'),
    borrower: text('Người mượn', { personal: true }),
    division: choice('Phòng theo dõi', divisions),
  },
  shownAs: 'title',
  rights: { division: 'division', read: { specialist: 'ownDivision', reader: 'ownProvince' } },
  lifecycle: {
    states: { lent: 'Đang mượn' },
    opening: { label: 'Cho mượn', to: 'lent', on: 'lentOn', fill: ['title'], by: ['specialist'] },
  },
})

const holding = (role: Office['role'], division: string | null): Reader => ({
  person: 'p',
  name: 'Ai',
  offices: [{ role, division, province: 'mau', from: plainDate('2020-01-01'), to: null }],
})

describeOnBothDatabases('acts of rows that belong to divisions', (open) => {
  const day = plainDate('2026-03-02')
  const signature = { person: 'an', office: operator, at: '2026-03-02T03:00:00.000Z' }
  const ids: number[] = []

  beforeAll(async () => {
    const { db } = open()
    await migrate(db, [loan], [])
    for (const division of ['lending', 'buying', null]) {
      const fill = { title: `Sách ${division ?? ''}`, borrower: 'Người Mượn', division }
      const posted = await post(db, {
        province: 'mau',
        register: loan,
        intent: { do: 'open', on: day, fill },
        signature,
      })
      if (!posted.ok) throw new Error(posted.tell)
      ids.push(posted.value.id)
    }
    // The second loan goes over to the division that lends, with its whole history.
    const intent = { do: 'amend', on: day, fill: { division: 'lending', borrower: 'Người Khác' } } as const
    await post(db, { province: 'mau', register: loan, record: ids[1] ?? 0, intent, signature })
  })

  const seenBy = async (reader: Reader) => {
    const { db } = open()
    const rows = rowsFor(reader, 'read', { register: loan, province: 'mau' })
    const acts = await actsOfProvince(db, 'mau', [{ register: loan, rows }], {}, { limit: 100 })
    return { acts, seen: await seenActs(db, reader, 'mau', [loan], acts) }
  }

  const standing = () =>
    ['lending', 'lending', null].map((division, at) => ({ id: ids[at] ?? 0, values: { division } }))

  test.each([
    holding('specialist', 'lending'),
    holding('specialist', 'buying'),
    holding('specialist', 'office'),
    holding('reader', null),
    holding('administrator', null),
  ])('are those of the rows that the reader may read one by one: %o', async (reader) => {
    const { acts, seen } = await seenBy(reader)

    const mayRead = standing().filter(
      (row) => officeFor(reader, 'read', { register: loan, province: 'mau', row }) !== undefined,
    )
    const records = new Set(mayRead.map(({ id }) => id))
    expect(new Set(acts.map(({ record }) => record))).toEqual(records)
    expect(seen.map(({ act }) => act)).toEqual(acts)
  })

  test('that were found for others are left out where they are told', async () => {
    const { acts } = await seenBy(holding('reader', null))

    const seen = await seenActs(open().db, holding('specialist', 'buying'), 'mau', [loan], acts)

    expect(acts).toHaveLength(4)
    expect(seen).toEqual([])
  })

  test('tell of persons as their record stands today, and not as the act says', async () => {
    const ofLending = await seenBy(holding('specialist', 'lending'))
    const ofReader = await seenBy(holding('reader', null))

    const borrowers = ({ seen }: typeof ofReader) =>
      seen.map(({ changes }) => changes.find(({ field }) => field === 'borrower')?.text)
    expect(borrowers(ofLending)).toEqual(['Người Khác', 'Người Mượn', 'Người Mượn'])
    expect(ofLending.seen.map(({ personal }) => personal)).toEqual([['borrower'], ['borrower'], ['borrower']])
    expect(borrowers(ofReader)).toEqual([undefined, undefined, undefined, undefined])
    expect(ofReader.seen.flatMap(({ personal }) => personal)).toEqual([])
  })
})
