import { domain } from '../../ledger/index.ts'
import { incidentPlanExamples } from './incident-plan/examples.ts'
import * as incidentPlanIndicators from './incident-plan/indicators.ts'
import { incidentPlan } from './incident-plan/register.ts'
import { radiationCheckExamples } from './radiation-check/examples.ts'
import * as radiationCheckIndicators from './radiation-check/indicators.ts'
import * as radiationCheckPassages from './radiation-check/passages.ts'
import { radiationCheck } from './radiation-check/register.ts'
import { radiationFacilityExamples } from './radiation-facility/examples.ts'
import * as radiationFacilityIndicators from './radiation-facility/indicators.ts'
import * as radiationFacilityPassages from './radiation-facility/passages.ts'
import { radiationFacility } from './radiation-facility/register.ts'
import { radiationLicenceExamples } from './radiation-licence/examples.ts'
import * as radiationLicenceIndicators from './radiation-licence/indicators.ts'
import * as radiationLicencePassages from './radiation-licence/passages.ts'
import { radiationLicence } from './radiation-licence/register.ts'
import { xrayMachineExamples } from './xray-machine/examples.ts'
import * as xrayMachineIndicators from './xray-machine/indicators.ts'
import { xrayMachine } from './xray-machine/register.ts'

export { incidentPlan, radiationCheck, radiationFacility, radiationLicence, xrayMachine }

export const radiationSafety = domain({
  code: 'radiation-safety',
  title: 'An toàn bức xạ và hạt nhân',
  registers: [
    {
      register: radiationFacility,
      indicators: radiationFacilityIndicators,
      passages: radiationFacilityPassages,
      examples: radiationFacilityExamples,
    },
    { register: xrayMachine, indicators: xrayMachineIndicators, examples: xrayMachineExamples },
    {
      register: radiationCheck,
      indicators: radiationCheckIndicators,
      passages: radiationCheckPassages,
      examples: radiationCheckExamples,
    },
    {
      register: radiationLicence,
      indicators: radiationLicenceIndicators,
      passages: radiationLicencePassages,
      examples: radiationLicenceExamples,
    },
    { register: incidentPlan, indicators: incidentPlanIndicators, examples: incidentPlanExamples },
  ],
  headlines: [
    radiationLicenceIndicators.licencesIssued,
    radiationLicenceIndicators.licencesInForce,
    radiationLicenceIndicators.licencesLapsed,
    radiationFacilityIndicators.facilitiesActive,
  ],
})
