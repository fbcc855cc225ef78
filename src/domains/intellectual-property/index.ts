import { domain } from '../../ledger/index.ts'
import { foreignProtectionExamples } from './foreign-protection/examples.ts'
import * as foreignProtectionIndicators from './foreign-protection/indicators.ts'
import { foreignProtection } from './foreign-protection/register.ts'
import { initiativeExamples } from './initiative/examples.ts'
import * as initiativeIndicators from './initiative/indicators.ts'
import * as initiativePassages from './initiative/passages.ts'
import { initiative } from './initiative/register.ts'
import { initiativeRoundExamples } from './initiative-round/examples.ts'
import * as initiativeRoundIndicators from './initiative-round/indicators.ts'
import { initiativeRound } from './initiative-round/register.ts'
import { ipProjectExamples } from './ip-project/examples.ts'
import * as ipProjectIndicators from './ip-project/indicators.ts'
import * as ipProjectPassages from './ip-project/passages.ts'
import { ipProject } from './ip-project/register.ts'
import { ipSupportExamples } from './ip-support/examples.ts'
import * as ipSupportIndicators from './ip-support/indicators.ts'
import * as ipSupportPassages from './ip-support/passages.ts'
import { ipSupport } from './ip-support/register.ts'
import { ipTitleExamples } from './ip-title/examples.ts'
import * as ipTitleIndicators from './ip-title/indicators.ts'
import * as ipTitlePassages from './ip-title/passages.ts'
import { ipTitle } from './ip-title/register.ts'

export { foreignProtection, initiative, initiativeRound, ipProject, ipSupport, ipTitle }

export const intellectualProperty = domain({
  code: 'intellectual-property',
  title: 'Sở hữu trí tuệ, sáng kiến',
  registers: [
    { register: ipTitle, indicators: ipTitleIndicators, passages: ipTitlePassages, examples: ipTitleExamples },
    {
      register: foreignProtection,
      indicators: foreignProtectionIndicators,
      examples: foreignProtectionExamples,
    },
    {
      register: ipProject,
      indicators: ipProjectIndicators,
      passages: ipProjectPassages,
      examples: ipProjectExamples,
    },
    {
      register: ipSupport,
      indicators: ipSupportIndicators,
      passages: ipSupportPassages,
      examples: ipSupportExamples,
    },
    { register: initiativeRound, indicators: initiativeRoundIndicators, examples: initiativeRoundExamples },
    {
      register: initiative,
      indicators: initiativeIndicators,
      passages: initiativePassages,
      examples: initiativeExamples,
    },
  ],
  headlines: [
    ipTitleIndicators.applicationsFiled,
    ipTitleIndicators.titlesGranted,
    initiativeIndicators.initiativesRecognised,
  ],
})
