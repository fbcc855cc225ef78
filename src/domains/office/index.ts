import { domain } from '../../ledger/index.ts'
import { assignmentExamples } from './assignment/examples.ts'
import * as assignmentIndicators from './assignment/indicators.ts'
import * as assignmentPassages from './assignment/passages.ts'
import { assignment } from './assignment/register.ts'
import { awardExamples } from './award/examples.ts'
import * as awardIndicators from './award/indicators.ts'
import * as awardPassages from './award/passages.ts'
import { award } from './award/register.ts'
import { capitalPlanExamples } from './capital-plan/examples.ts'
import * as capitalPlanIndicators from './capital-plan/indicators.ts'
import { capitalPlan } from './capital-plan/register.ts'
import { communeSupportExamples } from './commune-support/examples.ts'
import * as communeSupportIndicators from './commune-support/indicators.ts'
import * as communeSupportPassages from './commune-support/passages.ts'
import { communeSupport } from './commune-support/register.ts'
import { disbursementExamples } from './disbursement/examples.ts'
import * as disbursementIndicators from './disbursement/indicators.ts'
import { disbursement } from './disbursement/register.ts'
import { districtCooperationExamples } from './district-cooperation/examples.ts'
import * as districtCooperationIndicators from './district-cooperation/indicators.ts'
import * as districtCooperationPassages from './district-cooperation/passages.ts'
import { districtCooperation } from './district-cooperation/register.ts'
import { draftingProjectExamples } from './drafting-project/examples.ts'
import * as draftingProjectIndicators from './drafting-project/indicators.ts'
import * as draftingProjectPassages from './drafting-project/passages.ts'
import { draftingProject } from './drafting-project/register.ts'
import { officialDocumentExamples } from './official-document/examples.ts'
import * as officialDocumentIndicators from './official-document/indicators.ts'
import * as officialDocumentPassages from './official-document/passages.ts'
import { officialDocument } from './official-document/register.ts'
import { programmeExamples } from './programme/examples.ts'
import * as programmeIndicators from './programme/indicators.ts'
import * as programmePassages from './programme/passages.ts'
import { programme } from './programme/register.ts'
import { programmeContentExamples } from './programme-content/examples.ts'
import * as programmeContentIndicators from './programme-content/indicators.ts'
import { programmeContent } from './programme-content/register.ts'
import { publicInvestmentProjectExamples } from './public-investment-project/examples.ts'
import * as publicInvestmentProjectIndicators from './public-investment-project/indicators.ts'
import * as publicInvestmentProjectPassages from './public-investment-project/passages.ts'
import { publicInvestmentProject } from './public-investment-project/register.ts'
import { reformEvidenceExamples } from './reform-evidence/examples.ts'
import * as reformEvidenceIndicators from './reform-evidence/indicators.ts'
import * as reformEvidencePassages from './reform-evidence/passages.ts'
import { reformEvidence } from './reform-evidence/register.ts'
import { staffTrainingExamples } from './staff-training/examples.ts'
import * as staffTrainingIndicators from './staff-training/indicators.ts'
import * as staffTrainingPassages from './staff-training/passages.ts'
import { staffTraining } from './staff-training/register.ts'

export {
  assignment,
  award,
  capitalPlan,
  communeSupport,
  disbursement,
  districtCooperation,
  draftingProject,
  officialDocument,
  programme,
  programmeContent,
  publicInvestmentProject,
  reformEvidence,
  staffTraining,
}

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
    {
      register: draftingProject,
      indicators: draftingProjectIndicators,
      passages: draftingProjectPassages,
      examples: draftingProjectExamples,
    },
    {
      register: assignment,
      indicators: assignmentIndicators,
      passages: assignmentPassages,
      examples: assignmentExamples,
    },
    {
      register: programme,
      indicators: programmeIndicators,
      passages: programmePassages,
      examples: programmeExamples,
    },
    {
      register: programmeContent,
      indicators: programmeContentIndicators,
      examples: programmeContentExamples,
    },
    {
      register: publicInvestmentProject,
      indicators: publicInvestmentProjectIndicators,
      passages: publicInvestmentProjectPassages,
      examples: publicInvestmentProjectExamples,
    },
    {
      register: capitalPlan,
      indicators: capitalPlanIndicators,
      examples: capitalPlanExamples,
    },
    {
      register: disbursement,
      indicators: disbursementIndicators,
      examples: disbursementExamples,
    },
    {
      register: districtCooperation,
      indicators: districtCooperationIndicators,
      passages: districtCooperationPassages,
      examples: districtCooperationExamples,
    },
    {
      register: reformEvidence,
      indicators: reformEvidenceIndicators,
      passages: reformEvidencePassages,
      examples: reformEvidenceExamples,
    },
    {
      register: communeSupport,
      indicators: communeSupportIndicators,
      passages: communeSupportPassages,
      examples: communeSupportExamples,
    },
    {
      register: staffTraining,
      indicators: staffTrainingIndicators,
      passages: staffTrainingPassages,
      examples: staffTrainingExamples,
    },
    {
      register: award,
      indicators: awardIndicators,
      passages: awardPassages,
      examples: awardExamples,
    },
  ],
  headlines: [
    assignmentIndicators.assignmentsFollowed,
    assignmentIndicators.assignmentsCompleted,
    assignmentIndicators.assignmentsOverdue,
    draftingProjectIndicators.draftsIssued,
    disbursementIndicators.disbursed,
    staffTrainingIndicators.staffTrained,
  ],
})
