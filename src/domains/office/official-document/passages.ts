import {
  breakdown,
  type Figure,
  inBrackets,
  items,
  joined,
  listed,
  type ListedFigure,
  namesOf,
  paragraph,
  partOf,
  partsOf,
  passage,
  type Said,
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

// A decision is a legal document or it is not, and a report tells the two apart; what else is issued needs no such word.
const byType = (issued: Figure<typeof advisedDocumentsIssued>): Said => {
  const legal = partOf(issued, 'type+legal', 'decision+yes')
  const others = partOf(issued, 'type+legal', 'decision+no')
  const decisions = partOf(issued, 'type', 'decision')
  const isMixed = legal.value > 0 && legal.value + others.value === decisions.value && others.value > 0
  return joined(
    partsOf(issued, 'type').map((part) =>
      isMixed && part.id === decisions.id
        ? say`${legal} quyết định quy phạm pháp luật, ${others} quyết định khác`
        : breakdown([part]),
    ),
    ', ',
  )
}

/** «văn bản … (02 nghị quyết, 08 quyết định)», or «quyết định …» where all are of one type. */
const whatOf = (issued: Figure<typeof advisedDocumentsIssued>): Said => {
  const types = partsOf(issued, 'type')
  return types.length === 1
    ? say`${namesOf(types)} thuộc lĩnh vực khoa học và công nghệ`
    : say`văn bản thuộc lĩnh vực khoa học và công nghệ${inBrackets(byType(issued))}`
}

export const documentsIssued = passage({
  code: 'office.documents-issued',
  topic: advice,
  needs: { issued: listed(advisedDocumentsIssued) },
  says: ({ issued }, about) => [
    paragraph(
      say`Trong ${about.period}, Sở Khoa học và Công nghệ đã tham mưu, trình cấp có thẩm quyền ban hành ${issued} ${whatOf(issued)}, cụ thể:`,
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
