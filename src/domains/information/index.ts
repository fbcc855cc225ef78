import { domain } from '../../ledger/index.ts'
import { classAttendanceExamples } from './class-attendance/examples.ts'
import * as classAttendanceIndicators from './class-attendance/indicators.ts'
import { classAttendance } from './class-attendance/register.ts'
import { disseminationContractExamples } from './dissemination-contract/examples.ts'
import * as disseminationContractIndicators from './dissemination-contract/indicators.ts'
import * as disseminationContractPassages from './dissemination-contract/passages.ts'
import { disseminationContract } from './dissemination-contract/register.ts'
import { hitechAgricultureExamples } from './hitech-agriculture/examples.ts'
import * as hitechAgricultureIndicators from './hitech-agriculture/indicators.ts'
import * as hitechAgriculturePassages from './hitech-agriculture/passages.ts'
import { hitechAgriculture } from './hitech-agriculture/register.ts'
import { libraryHoldingExamples } from './library-holding/examples.ts'
import * as libraryHoldingIndicators from './library-holding/indicators.ts'
import * as libraryHoldingPassages from './library-holding/passages.ts'
import { libraryHolding } from './library-holding/register.ts'
import { publicationExamples } from './publication/examples.ts'
import * as publicationIndicators from './publication/indicators.ts'
import * as publicationPassages from './publication/passages.ts'
import { publication } from './publication/register.ts'
import { resultPublicationExamples } from './result-publication/examples.ts'
import * as resultPublicationIndicators from './result-publication/indicators.ts'
import * as resultPublicationPassages from './result-publication/passages.ts'
import { resultPublication } from './result-publication/register.ts'
import { trainingClassExamples } from './training-class/examples.ts'
import * as trainingClassIndicators from './training-class/indicators.ts'
import * as trainingClassPassages from './training-class/passages.ts'
import { trainingClass } from './training-class/register.ts'

export {
  classAttendance,
  disseminationContract,
  hitechAgriculture,
  libraryHolding,
  publication,
  resultPublication,
  trainingClass,
}

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
    {
      register: disseminationContract,
      indicators: disseminationContractIndicators,
      passages: disseminationContractPassages,
      examples: disseminationContractExamples,
    },
    {
      register: resultPublication,
      indicators: resultPublicationIndicators,
      passages: resultPublicationPassages,
      examples: resultPublicationExamples,
    },
    {
      register: libraryHolding,
      indicators: libraryHoldingIndicators,
      passages: libraryHoldingPassages,
      examples: libraryHoldingExamples,
    },
    {
      register: trainingClass,
      indicators: trainingClassIndicators,
      passages: trainingClassPassages,
      examples: trainingClassExamples,
    },
    { register: classAttendance, indicators: classAttendanceIndicators, examples: classAttendanceExamples },
    {
      register: hitechAgriculture,
      indicators: hitechAgricultureIndicators,
      passages: hitechAgriculturePassages,
      examples: hitechAgricultureExamples,
    },
  ],
  headlines: [publicationIndicators.scienceBulletins, trainingClassIndicators.classesHeld],
})
