import { domain } from '../../ledger/index.ts'
import { assessmentExamples } from './assessment/examples.ts'
import * as assessmentIndicators from './assessment/indicators.ts'
import * as assessmentPassages from './assessment/passages.ts'
import { assessment } from './assessment/register.ts'
import { commitmentExamples } from './commitment/examples.ts'
import * as commitmentIndicators from './commitment/indicators.ts'
import * as commitmentPassages from './commitment/passages.ts'
import { commitment } from './commitment/register.ts'
import { planTargetExamples } from './plan-target/examples.ts'
import * as planTargetIndicators from './plan-target/indicators.ts'
import { planned } from './plan-target/planned.ts'
import { planTarget } from './plan-target/register.ts'
import { recommendationExamples } from './recommendation/examples.ts'
import * as recommendationIndicators from './recommendation/indicators.ts'
import * as recommendationPassages from './recommendation/passages.ts'
import { recommendation } from './recommendation/register.ts'

export { assessment, commitment, planned, planTarget, recommendation }

export const planning = domain({
  code: 'planning',
  title: 'Kế hoạch, tổng hợp',
  registers: [
    { register: planTarget, indicators: planTargetIndicators, examples: planTargetExamples },
    {
      register: commitment,
      indicators: commitmentIndicators,
      passages: commitmentPassages,
      examples: commitmentExamples,
    },
    {
      register: assessment,
      indicators: assessmentIndicators,
      passages: assessmentPassages,
      examples: assessmentExamples,
    },
    {
      register: recommendation,
      indicators: recommendationIndicators,
      passages: recommendationPassages,
      examples: recommendationExamples,
    },
  ],
})
