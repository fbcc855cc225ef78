import { joined, passage, say, sentence, when } from '../../../ledger/index.ts'
import { information } from '../../../outlines/index.ts'
import { booksAdded, holdingsCatalogued, journalIssuesAdded, newspaperIssuesAdded } from './indicators.ts'

export const library = passage({
  code: 'information.library',
  topic: information,
  needs: {
    newspapers: newspaperIssuesAdded,
    journals: journalIssuesAdded,
    books: booksAdded,
    catalogued: holdingsCatalogued,
  },
  says: ({ newspapers, journals, books, catalogued }) => {
    const added = joined(
      [
        when(newspapers, say`${newspapers} số báo`),
        when(journals, say`${journals} số tạp chí`),
        when(books, say`${books} đầu sách, tài liệu`),
      ],
      ', ',
    )
    return sentence(
      added.runs.length > 0 && say`bổ sung ${added} cho thư viện thông tin khoa học và công nghệ`,
      when(catalogued, say`biên mục ${catalogued} tài liệu vào thư viện điện tử`),
    )
  },
})
