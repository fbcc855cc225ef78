import {
  breakdown,
  inBrackets,
  items,
  listed,
  type ListedFigure,
  paragraph,
  partsOf,
  passage,
  say,
} from '../../../ledger/index.ts'
import { advice } from '../../../outlines/index.ts'
import { advisedDocumentsIssued, guidanceIssued } from './indicators.ts'
import { issuers } from './lists.ts'

type Document = ListedFigure<typeof advisedDocumentsIssued>['entries'][number]

const ranks = Object.keys(issuers.entries)

// The chairman signs for the committee, so their documents stand together, by their days.
const rankOf = ({ issuer }: Document): number =>
  ranks.indexOf(issuer.raw === 'chairman' ? 'peoplesCommittee' : String(issuer.raw))

const highestFirst = (documents: readonly Document[]): readonly Document[] =>
  [...documents].sort((a, b) => rankOf(a) - rankOf(b))

export const documentsIssued = passage({
  code: 'office.documents-issued',
  topic: advice,
  needs: { issued: listed(advisedDocumentsIssued) },
  says: ({ issued }, about) => [
    paragraph(
      say`Trong ${about.period}, Sở Khoa học và Công nghệ đã tham mưu, trình cấp có thẩm quyền ban hành ${issued} văn bản thuộc lĩnh vực khoa học và công nghệ${inBrackets(breakdown(partsOf(issued, 'type')))}, cụ thể:`,
    ),
    ...items(highestFirst(issued.entries).map((entry) => say`${entry.called} ${entry.subject};`)),
  ],
})

export const guidance = passage({
  code: 'office.guidance-issued',
  topic: advice,
  needs: { guidance: listed(guidanceIssued) },
  says: ({ guidance }) => [
    paragraph(say`Sở đã ban hành ${guidance} văn bản hướng dẫn theo thẩm quyền:`),
    ...items(guidance.entries.map((entry) => say`${entry.called} ${entry.subject};`)),
  ],
})
