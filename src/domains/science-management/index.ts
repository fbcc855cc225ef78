import { domain } from '../../ledger/index.ts'
import { scienceTaskExamples } from './science-task/examples.ts'
import * as scienceTaskIndicators from './science-task/indicators.ts'
import * as scienceTaskPassages from './science-task/passages.ts'
import { scienceTask } from './science-task/register.ts'

export { scienceTask }

export const scienceManagement = domain({
  code: 'science-management',
  title: 'Quản lý khoa học',
  registers: [
    {
      register: scienceTask,
      indicators: scienceTaskIndicators,
      passages: scienceTaskPassages,
      examples: scienceTaskExamples,
    },
  ],
})
