import { domain } from '../../ledger/index.ts'
import { officialDocumentExamples } from './official-document/examples.ts'
import * as officialDocumentIndicators from './official-document/indicators.ts'
import * as officialDocumentPassages from './official-document/passages.ts'
import { officialDocument } from './official-document/register.ts'

export { officialDocument }

export const office = domain({
  code: 'office',
  title: 'Văn phòng',
  registers: [
    {
      register: officialDocument,
      indicators: officialDocumentIndicators,
      passages: officialDocumentPassages,
      examples: officialDocumentExamples,
    },
  ],
})
