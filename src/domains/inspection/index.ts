import { domain } from '../../ledger/index.ts'
import { inspectedPremisesExamples } from './inspected-premises/examples.ts'
import * as inspectedPremisesIndicators from './inspected-premises/indicators.ts'
import { inspectedPremises } from './inspected-premises/register.ts'
import { inspectionExamples } from './inspection/examples.ts'
import * as inspectionIndicators from './inspection/indicators.ts'
import * as inspectionPassages from './inspection/passages.ts'
import { inspection as inspectionRegister } from './inspection/register.ts'
import { petitionExamples } from './petition/examples.ts'
import * as petitionIndicators from './petition/indicators.ts'
import * as petitionPassages from './petition/passages.ts'
import { petition } from './petition/register.ts'
import { sanctionExamples } from './sanction/examples.ts'
import * as sanctionIndicators from './sanction/indicators.ts'
import * as sanctionPassages from './sanction/passages.ts'
import { sanction } from './sanction/register.ts'

export { inspectedPremises, inspectionRegister, petition, sanction }

export const inspection = domain({
  code: 'inspection',
  title: 'Thanh tra, kiểm tra',
  registers: [
    {
      register: inspectionRegister,
      indicators: inspectionIndicators,
      passages: inspectionPassages,
      examples: inspectionExamples,
    },
    {
      register: inspectedPremises,
      indicators: inspectedPremisesIndicators,
      examples: inspectedPremisesExamples,
    },
    {
      register: sanction,
      indicators: sanctionIndicators,
      passages: sanctionPassages,
      examples: sanctionExamples,
    },
    {
      register: petition,
      indicators: petitionIndicators,
      passages: petitionPassages,
      examples: petitionExamples,
    },
  ],
  headlines: [
    inspectionIndicators.inspectionsCarriedOut,
    sanctionIndicators.finesImposed,
    petitionIndicators.petitionsReceived,
    petitionIndicators.petitionsPending,
  ],
})
