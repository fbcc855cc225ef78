import { domain } from '../../ledger/index.ts'
import { publicationExamples } from './publication/examples.ts'
import * as publicationIndicators from './publication/indicators.ts'
import * as publicationPassages from './publication/passages.ts'
import { publication } from './publication/register.ts'

export const information = domain({
  code: 'information',
  title: 'Thông tin, thống kê, đào tạo',
  registers: [
    {
      register: publication,
      indicators: publicationIndicators,
      passages: publicationPassages,
      examples: publicationExamples,
    },
  ],
})
