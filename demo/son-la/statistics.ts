import { statisticalForm, statisticalForms } from '../../src/domains/statistics/index.ts'
import { type Seed, seeds } from '../seed.ts'

/** The forms of 2019, which the yearly statistics of 2020 sent; the report says that they were made, not on which days. */
export const records: readonly Seed[] = seeds(
  statisticalForm,
  statisticalForms.map(({ code }) => ({
    on: '2020-01-06',
    fill: { form: code, forFrom: '2019-01-01', forTo: '2019-12-31', dueOn: '2020-02-15' },
    then: [
      { do: 'fillIn' as const, on: '2020-01-31' },
      { do: 'check' as const, on: '2020-02-07' },
      { do: 'send' as const, on: '2020-02-12' },
    ],
  })),
)
