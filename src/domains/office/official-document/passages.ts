import { items, listed, paragraph, passage, say } from '../../../ledger/index.ts'
import { advice } from '../../../outlines/index.ts'
import { advisedDocumentsIssued } from './indicators.ts'

export const documentsIssued = passage({
  code: 'office.documents-issued',
  topic: advice,
  needs: { issued: listed(advisedDocumentsIssued) },
  says: ({ issued }, about) => [
    paragraph(
      say`Trong ${about.period}, Sở Khoa học và Công nghệ đã tham mưu, trình cấp có thẩm quyền ban hành ${issued} văn bản thuộc lĩnh vực khoa học và công nghệ, cụ thể:`,
    ),
    ...items(issued.entries.map((entry) => say`${entry.called} ${entry.subject};`)),
  ],
})
