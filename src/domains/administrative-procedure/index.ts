import { domain } from '../../ledger/index.ts'
import { procedureExamples } from './procedure/examples.ts'
import * as procedureIndicators from './procedure/indicators.ts'
import * as procedurePassages from './procedure/passages.ts'
import { procedure } from './procedure/register.ts'
import { procedureComplaintExamples } from './procedure-complaint/examples.ts'
import * as procedureComplaintIndicators from './procedure-complaint/indicators.ts'
import { procedureComplaint } from './procedure-complaint/register.ts'
import { procedureDossierExamples } from './procedure-dossier/examples.ts'
import * as procedureDossierIndicators from './procedure-dossier/indicators.ts'
import * as procedureDossierPassages from './procedure-dossier/passages.ts'
import { procedureDossier } from './procedure-dossier/register.ts'

export { procedure, procedureComplaint, procedureDossier }

export const administrativeProcedure = domain({
  code: 'administrative-procedure',
  title: 'Thủ tục hành chính',
  registers: [
    {
      register: procedure,
      indicators: procedureIndicators,
      passages: procedurePassages,
      examples: procedureExamples,
    },
    {
      register: procedureDossier,
      indicators: procedureDossierIndicators,
      passages: procedureDossierPassages,
      examples: procedureDossierExamples,
    },
    {
      register: procedureComplaint,
      indicators: procedureComplaintIndicators,
      examples: procedureComplaintExamples,
    },
  ],
  headlines: [
    procedureDossierIndicators.dossiersReceived,
    procedureDossierIndicators.dossiersSolved,
    procedureDossierIndicators.dossiersOverdue,
  ],
})
