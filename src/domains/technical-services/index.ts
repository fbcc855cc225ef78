import { domain } from '../../ledger/index.ts'
import { calibrationExamples } from './calibration/examples.ts'
import * as calibrationIndicators from './calibration/indicators.ts'
import * as calibrationPassages from './calibration/passages.ts'
import { calibration } from './calibration/register.ts'

export const technicalServices = domain({
  code: 'technical-services',
  title: 'Dịch vụ kỹ thuật',
  registers: [
    {
      register: calibration,
      indicators: calibrationIndicators,
      passages: calibrationPassages,
      examples: calibrationExamples,
    },
  ],
})
