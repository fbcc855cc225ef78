import { domain } from '../../ledger/index.ts'
import { councilExamples } from './council/examples.ts'
import * as councilIndicators from './council/indicators.ts'
import * as councilPassages from './council/passages.ts'
import { council } from './council/register.ts'
import { councilMemberExamples } from './council-member/examples.ts'
import * as councilMemberIndicators from './council-member/indicators.ts'
import { councilMember } from './council-member/register.ts'
import { progressCheckExamples } from './progress-check/examples.ts'
import * as progressCheckIndicators from './progress-check/indicators.ts'
import * as progressCheckPassages from './progress-check/passages.ts'
import { progressCheck } from './progress-check/register.ts'
import { resultHandoverExamples } from './result-handover/examples.ts'
import * as resultHandoverIndicators from './result-handover/indicators.ts'
import * as resultHandoverPassages from './result-handover/passages.ts'
import { resultHandover } from './result-handover/register.ts'
import { scienceOrganisationExamples } from './science-organisation/examples.ts'
import * as scienceOrganisationIndicators from './science-organisation/indicators.ts'
import * as scienceOrganisationPassages from './science-organisation/passages.ts'
import { scienceOrganisation } from './science-organisation/register.ts'
import { scienceTaskExamples } from './science-task/examples.ts'
import * as scienceTaskIndicators from './science-task/indicators.ts'
import * as scienceTaskPassages from './science-task/passages.ts'
import { scienceTask } from './science-task/register.ts'
import { taskAllocationExamples } from './task-allocation/examples.ts'
import * as taskAllocationIndicators from './task-allocation/indicators.ts'
import * as taskAllocationPassages from './task-allocation/passages.ts'
import { taskAllocation } from './task-allocation/register.ts'
import { taskOutcomeExamples } from './task-outcome/examples.ts'
import * as taskOutcomeIndicators from './task-outcome/indicators.ts'
import * as taskOutcomePassages from './task-outcome/passages.ts'
import { taskOutcome } from './task-outcome/register.ts'
import { taskProposalExamples } from './task-proposal/examples.ts'
import * as taskProposalIndicators from './task-proposal/indicators.ts'
import * as taskProposalPassages from './task-proposal/passages.ts'
import { taskProposal } from './task-proposal/register.ts'

export { council, progressCheck, resultHandover, scienceOrganisation, scienceTask, taskOutcome, taskProposal }

export const scienceManagement = domain({
  code: 'science-management',
  title: 'Quản lý khoa học',
  registers: [
    {
      register: taskProposal,
      indicators: taskProposalIndicators,
      passages: taskProposalPassages,
      examples: taskProposalExamples,
    },
    {
      register: scienceTask,
      indicators: scienceTaskIndicators,
      passages: scienceTaskPassages,
      examples: scienceTaskExamples,
    },
    {
      register: taskAllocation,
      indicators: taskAllocationIndicators,
      passages: taskAllocationPassages,
      examples: taskAllocationExamples,
    },
    { register: council, indicators: councilIndicators, passages: councilPassages, examples: councilExamples },
    { register: councilMember, indicators: councilMemberIndicators, examples: councilMemberExamples },
    {
      register: progressCheck,
      indicators: progressCheckIndicators,
      passages: progressCheckPassages,
      examples: progressCheckExamples,
    },
    {
      register: resultHandover,
      indicators: resultHandoverIndicators,
      passages: resultHandoverPassages,
      examples: resultHandoverExamples,
    },
    {
      register: taskOutcome,
      indicators: taskOutcomeIndicators,
      passages: taskOutcomePassages,
      examples: taskOutcomeExamples,
    },
    {
      register: scienceOrganisation,
      indicators: scienceOrganisationIndicators,
      passages: scienceOrganisationPassages,
      examples: scienceOrganisationExamples,
    },
  ],
  headlines: [
    scienceTaskIndicators.tasksUnderWay,
    scienceTaskIndicators.tasksAccepted,
    scienceTaskIndicators.tasksOverdue,
    taskProposalIndicators.proposalsReceived,
    scienceOrganisationIndicators.organisationsActive,
  ],
})
