import { count, indicator } from '../../../ledger/index.ts'
import { libraryHolding } from './register.ts'

const added = { value: count, counted: { on: 'addedOn' } } as const

export const holdingsAdded = indicator(libraryHolding, {
  ...added,
  code: 'library-holdings.added',
  title: 'Số tài liệu bổ sung cho thư viện KH&CN',
  unit: 'tài liệu',
  splitBy: ['kind', 'source', ['kind', 'source']],
})

export const newspaperIssuesAdded = indicator(libraryHolding, {
  ...added,
  code: 'library-holdings.newspaper-issues',
  title: 'Số báo bổ sung cho thư viện KH&CN',
  unit: 'số báo',
  where: { kind: 'newspaper' },
  splitBy: ['source'],
})

export const journalIssuesAdded = indicator(libraryHolding, {
  ...added,
  code: 'library-holdings.journal-issues',
  title: 'Số tạp chí bổ sung cho thư viện KH&CN',
  unit: 'số tạp chí',
  where: { kind: 'journal' },
  splitBy: ['source'],
})

export const booksAdded = indicator(libraryHolding, {
  ...added,
  code: 'library-holdings.books',
  title: 'Số đầu sách, tài liệu số bổ sung cho thư viện KH&CN',
  unit: 'đầu sách',
  where: { kind: ['book', 'taskReport', 'disc'] },
  splitBy: ['kind'],
})

export const holdingsCatalogued = indicator(libraryHolding, {
  code: 'library-holdings.catalogued',
  title: 'Số tài liệu biên mục vào thư viện điện tử',
  unit: 'tài liệu',
  value: count,
  counted: { on: 'cataloguedOn' },
  splitBy: ['kind'],
})

export const holdingsInLibrary = indicator(libraryHolding, {
  code: 'library-holdings.standing',
  title: 'Số tài liệu trong thư viện KH&CN',
  unit: 'tài liệu',
  value: count,
  counted: { standing: ['added', 'catalogued'] },
  splitBy: ['kind', 'state'],
})
