import { domain } from '../../ledger/index.ts'
import { checkedItemExamples } from './checked-item/examples.ts'
import * as checkedItemIndicators from './checked-item/indicators.ts'
import { checkedItem } from './checked-item/register.ts'
import { disseminationExamples } from './dissemination/examples.ts'
import * as disseminationIndicators from './dissemination/indicators.ts'
import * as disseminationPassages from './dissemination/passages.ts'
import { dissemination } from './dissemination/register.ts'
import { guidanceExamples } from './guidance/examples.ts'
import * as guidanceIndicators from './guidance/indicators.ts'
import * as guidancePassages from './guidance/passages.ts'
import { guidance } from './guidance/register.ts'
import { isoAgencyExamples } from './iso-agency/examples.ts'
import * as isoAgencyIndicators from './iso-agency/indicators.ts'
import * as isoAgencyPassages from './iso-agency/passages.ts'
import { isoAgency } from './iso-agency/register.ts'
import { isoCheckExamples } from './iso-check/examples.ts'
import * as isoCheckIndicators from './iso-check/indicators.ts'
import * as isoCheckPassages from './iso-check/passages.ts'
import { isoCheck } from './iso-check/register.ts'
import { isoConsultingExamples } from './iso-consulting/examples.ts'
import * as isoConsultingIndicators from './iso-consulting/indicators.ts'
import * as isoConsultingPassages from './iso-consulting/passages.ts'
import { isoConsulting } from './iso-consulting/register.ts'
import { premisesExamples } from './premises/examples.ts'
import * as premisesIndicators from './premises/indicators.ts'
import { premises } from './premises/register.ts'
import { productivitySupportExamples } from './productivity-support/examples.ts'
import * as productivitySupportIndicators from './productivity-support/indicators.ts'
import * as productivitySupportPassages from './productivity-support/passages.ts'
import { productivitySupport } from './productivity-support/register.ts'
import { qualityAwardExamples } from './quality-award/examples.ts'
import * as qualityAwardIndicators from './quality-award/indicators.ts'
import * as qualityAwardPassages from './quality-award/passages.ts'
import { qualityAward } from './quality-award/register.ts'
import { qualityCheckExamples } from './quality-check/examples.ts'
import * as qualityCheckIndicators from './quality-check/indicators.ts'
import * as qualityCheckPassages from './quality-check/passages.ts'
import { qualityCheck } from './quality-check/register.ts'
import { qualitySampleExamples } from './quality-sample/examples.ts'
import * as qualitySampleIndicators from './quality-sample/indicators.ts'
import { qualitySample } from './quality-sample/register.ts'
import { traceabilityProductExamples } from './traceability-product/examples.ts'
import * as traceabilityProductIndicators from './traceability-product/indicators.ts'
import * as traceabilityProductPassages from './traceability-product/passages.ts'
import { traceabilityProduct } from './traceability-product/register.ts'

export {
  checkedItem,
  dissemination,
  guidance,
  isoAgency,
  isoCheck,
  isoConsulting,
  premises,
  productivitySupport,
  qualityAward,
  qualityCheck,
  qualitySample,
  traceabilityProduct,
}

export const quality = domain({
  code: 'quality',
  title: 'Tiêu chuẩn, đo lường, chất lượng',
  registers: [
    {
      register: premises,
      indicators: premisesIndicators,
      examples: premisesExamples,
    },
    {
      register: dissemination,
      indicators: disseminationIndicators,
      passages: disseminationPassages,
      examples: disseminationExamples,
    },
    {
      register: guidance,
      indicators: guidanceIndicators,
      passages: guidancePassages,
      examples: guidanceExamples,
    },
    {
      register: qualityCheck,
      indicators: qualityCheckIndicators,
      passages: qualityCheckPassages,
      examples: qualityCheckExamples,
    },
    {
      register: checkedItem,
      indicators: checkedItemIndicators,
      examples: checkedItemExamples,
    },
    {
      register: qualitySample,
      indicators: qualitySampleIndicators,
      examples: qualitySampleExamples,
    },
    {
      register: isoConsulting,
      indicators: isoConsultingIndicators,
      passages: isoConsultingPassages,
      examples: isoConsultingExamples,
    },
    {
      register: isoAgency,
      indicators: isoAgencyIndicators,
      passages: isoAgencyPassages,
      examples: isoAgencyExamples,
    },
    {
      register: isoCheck,
      indicators: isoCheckIndicators,
      passages: isoCheckPassages,
      examples: isoCheckExamples,
    },
    {
      register: qualityAward,
      indicators: qualityAwardIndicators,
      passages: qualityAwardPassages,
      examples: qualityAwardExamples,
    },
    {
      register: productivitySupport,
      indicators: productivitySupportIndicators,
      passages: productivitySupportPassages,
      examples: productivitySupportExamples,
    },
    {
      register: traceabilityProduct,
      indicators: traceabilityProductIndicators,
      passages: traceabilityProductPassages,
      examples: traceabilityProductExamples,
    },
  ],
  headlines: [
    qualityCheckIndicators.premisesChecked,
    checkedItemIndicators.itemsFailed,
    isoAgencyIndicators.isoAgenciesPublished,
  ],
})
