import { domain } from '../../ledger/index.ts'
import { statisticalEntryExamples } from './statistical-entry/examples.ts'
import * as statisticalEntryIndicators from './statistical-entry/indicators.ts'
import { statisticalEntry } from './statistical-entry/register.ts'
import { statisticalFormExamples } from './statistical-form/examples.ts'
import * as statisticalFormIndicators from './statistical-form/indicators.ts'
import * as statisticalFormPassages from './statistical-form/passages.ts'
import { statisticalForm } from './statistical-form/register.ts'

export { fillForm, indicatorsOf } from './fill-form.ts'
export type { FilledCell, FilledForm, FilledRow } from './filled-form.ts'
export { formSheet } from './form-table.ts'
export type { StatisticalForm } from './forms/form.ts'
export { statisticalForms } from './forms/forms.ts'
export { statisticalEntry, statisticalForm }

export const statistics = domain({
  code: 'statistics',
  title: 'Thống kê',
  registers: [
    {
      register: statisticalForm,
      indicators: statisticalFormIndicators,
      passages: statisticalFormPassages,
      examples: statisticalFormExamples,
    },
    {
      register: statisticalEntry,
      indicators: statisticalEntryIndicators,
      examples: statisticalEntryExamples,
    },
  ],
})
