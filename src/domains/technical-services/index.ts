import { domain } from '../../ledger/index.ts'
import { applicationModelExamples } from './application-model/examples.ts'
import * as applicationModelIndicators from './application-model/indicators.ts'
import * as applicationModelPassages from './application-model/passages.ts'
import { applicationModel } from './application-model/register.ts'
import { proposedValidUntil } from './calibration/cycles.ts'
import { calibrationExamples } from './calibration/examples.ts'
import * as calibrationIndicators from './calibration/indicators.ts'
import type { InstrumentKind } from './calibration/lists.ts'
import * as calibrationPassages from './calibration/passages.ts'
import { calibration } from './calibration/register.ts'
import { cooperationExamples } from './cooperation/examples.ts'
import * as cooperationIndicators from './cooperation/indicators.ts'
import * as cooperationPassages from './cooperation/passages.ts'
import { cooperation } from './cooperation/register.ts'
import { geneSourceExamples } from './gene-source/examples.ts'
import * as geneSourceIndicators from './gene-source/indicators.ts'
import * as geneSourcePassages from './gene-source/passages.ts'
import { geneSource } from './gene-source/register.ts'
import { laboratoryTestExamples } from './laboratory-test/examples.ts'
import * as laboratoryTestIndicators from './laboratory-test/indicators.ts'
import * as laboratoryTestPassages from './laboratory-test/passages.ts'
import { laboratoryTest } from './laboratory-test/register.ts'
import { needSurveyExamples } from './need-survey/examples.ts'
import * as needSurveyIndicators from './need-survey/indicators.ts'
import * as needSurveyPassages from './need-survey/passages.ts'
import { needSurvey } from './need-survey/register.ts'
import { productStockExamples } from './product-stock/examples.ts'
import * as productStockIndicators from './product-stock/indicators.ts'
import * as productStockPassages from './product-stock/passages.ts'
import { productStock } from './product-stock/register.ts'
import { xrayServiceExamples } from './xray-service/examples.ts'
import * as xrayServiceIndicators from './xray-service/indicators.ts'
import * as xrayServicePassages from './xray-service/passages.ts'
import { xrayService } from './xray-service/register.ts'

export {
  applicationModel,
  calibration,
  cooperation,
  geneSource,
  type InstrumentKind,
  laboratoryTest,
  needSurvey,
  productStock,
  proposedValidUntil,
  xrayService,
}

export const technicalServices = domain({
  code: 'technical-services',
  title: 'Dịch vụ kỹ thuật, ứng dụng tiến bộ KH&CN',
  registers: [
    {
      register: calibration,
      indicators: calibrationIndicators,
      passages: calibrationPassages,
      examples: calibrationExamples,
    },
    {
      register: laboratoryTest,
      indicators: laboratoryTestIndicators,
      passages: laboratoryTestPassages,
      examples: laboratoryTestExamples,
    },
    {
      register: xrayService,
      indicators: xrayServiceIndicators,
      passages: xrayServicePassages,
      examples: xrayServiceExamples,
    },
    {
      register: applicationModel,
      indicators: applicationModelIndicators,
      passages: applicationModelPassages,
      examples: applicationModelExamples,
    },
    {
      register: cooperation,
      indicators: cooperationIndicators,
      passages: cooperationPassages,
      examples: cooperationExamples,
    },
    {
      register: needSurvey,
      indicators: needSurveyIndicators,
      passages: needSurveyPassages,
      examples: needSurveyExamples,
    },
    {
      register: geneSource,
      indicators: geneSourceIndicators,
      passages: geneSourcePassages,
      examples: geneSourceExamples,
    },
    {
      register: productStock,
      indicators: productStockIndicators,
      passages: productStockPassages,
      examples: productStockExamples,
    },
  ],
  headlines: [
    calibrationIndicators.instrumentsVerified,
    calibrationIndicators.calibrationFees,
    laboratoryTestIndicators.samplesTested,
  ],
})
