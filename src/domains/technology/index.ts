import { domain } from '../../ledger/index.ts'
import { enterpriseSupportExamples } from './enterprise-support/examples.ts'
import * as enterpriseSupportIndicators from './enterprise-support/indicators.ts'
import * as enterpriseSupportPassages from './enterprise-support/passages.ts'
import { enterpriseSupport } from './enterprise-support/register.ts'
import { innovationIndicatorExamples } from './innovation-indicator/examples.ts'
import * as innovationIndicatorIndicators from './innovation-indicator/indicators.ts'
import * as innovationIndicatorPassages from './innovation-indicator/passages.ts'
import { innovationIndicator } from './innovation-indicator/register.ts'
import { scienceEnterpriseExamples } from './science-enterprise/examples.ts'
import * as scienceEnterpriseIndicators from './science-enterprise/indicators.ts'
import * as scienceEnterprisePassages from './science-enterprise/passages.ts'
import { scienceEnterprise } from './science-enterprise/register.ts'
import { startupSupportExamples } from './startup-support/examples.ts'
import * as startupSupportIndicators from './startup-support/indicators.ts'
import * as startupSupportPassages from './startup-support/passages.ts'
import { startupSupport } from './startup-support/register.ts'
import { technologyOpinionExamples } from './technology-opinion/examples.ts'
import * as technologyOpinionIndicators from './technology-opinion/indicators.ts'
import * as technologyOpinionPassages from './technology-opinion/passages.ts'
import { technologyOpinion } from './technology-opinion/register.ts'

export { enterpriseSupport, innovationIndicator, scienceEnterprise, startupSupport, technologyOpinion }

export const technology = domain({
  code: 'technology',
  title: 'Quản lý công nghệ',
  registers: [
    {
      register: technologyOpinion,
      indicators: technologyOpinionIndicators,
      passages: technologyOpinionPassages,
      examples: technologyOpinionExamples,
    },
    {
      register: scienceEnterprise,
      indicators: scienceEnterpriseIndicators,
      passages: scienceEnterprisePassages,
      examples: scienceEnterpriseExamples,
    },
    {
      register: enterpriseSupport,
      indicators: enterpriseSupportIndicators,
      passages: enterpriseSupportPassages,
      examples: enterpriseSupportExamples,
    },
    {
      register: innovationIndicator,
      indicators: innovationIndicatorIndicators,
      passages: innovationIndicatorPassages,
      examples: innovationIndicatorExamples,
    },
    {
      register: startupSupport,
      indicators: startupSupportIndicators,
      passages: startupSupportPassages,
      examples: startupSupportExamples,
    },
  ],
  headlines: [
    technologyOpinionIndicators.technologiesReviewed,
    scienceEnterpriseIndicators.enterprisesStanding,
    startupSupportIndicators.startupActivities,
  ],
})
